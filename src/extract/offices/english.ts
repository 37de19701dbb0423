import { loadEnglish } from '../../lexicon/english.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { ArticlePlace } from '../place.js';
import { type BodyParts, bodyParts } from './body.js';
import { englishBody } from './english-body.js';
import { englishCountry } from './english-country.js';
import { englishTitle, type TitleContext } from './english-title.js';

/** An office to be put into English. */
export interface OfficeToName extends TitleContext {
	/** English of the rank word, from dict/titles.csv */
	readonly title: string;
	/** the body in full, without what the rank word takes into itself */
	readonly body: string;
	/** the same taken apart, null where nobody has done it yet */
	readonly parts: BodyParts | null;
	/** 原, 代, … as the office opens with it, or empty */
	readonly prefix: string;
}

const PREFIXES: Readonly<Record<string, string>> = {
	原: 'Former ',
	前: 'Former ',
	时任: 'Then ',
	代: 'Acting ',
};

/** The Party Secretary of a college is its committee's. */
const COMMITTEE = /(?<=[^省市县区州盟旗镇乡村道])党委$/;

/** 西藏党委: without a word for the kind of division, the committee is that of the division itself. */
const withoutCommittee = ({ body, parts }: OfficeToName, place: ArticlePlace): string =>
	COMMITTEE.test(body) && (parts ?? bodyParts(body, place)).rest !== '党委' ? body.replace(COMMITTEE, '') : body;

const CONGRESS = 'of the NPC Standing Committee';

/**
 * The name of an office in English, after the usage of the government's own pages: rank word, comma, body. Null where a
 * part of it has no English.
 */
export function englishOffice(office: OfficeToName, lexicon: Lexicon, place: ArticlePlace): string | null {
	const prefix = PREFIXES[office.prefix] ?? '';
	const designate = office.prefix === '拟任' || office.prefix === '候任' ? ' (designate)' : '';
	const title = englishTitle(office.title, office);
	if (office.body === '') return `${prefix}${title}${designate}`;
	const own =
		title === 'Party Secretary' || title.endsWith(' Party Secretary') ? withoutCommittee(office, place) : office.body;
	const body =
		office.system === 'foreign' || own.includes('驻', 1)
			? englishCountry(own, lexicon)
			: englishBody(own, (own === office.body ? office.parts : null) ?? bodyParts(own, place), loadEnglish(), lexicon);
	if (body === null) return null;
	// 自治区副主席 names no region, and 副委员长 says what it is of
	if (body === '' || (title.endsWith(CONGRESS) && body === 'Standing Committee of the NPC'))
		return `${prefix}${title}${designate}`;
	return `${prefix}${title}${body.startsWith('to ') ? '' : ','} ${body}${designate}`;
}
