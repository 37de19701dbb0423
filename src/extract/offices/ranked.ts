import type { ArticlePlace } from '../place.js';
import type { BodyParts } from './body.js';
import { type RankedOffice, rankOf } from './rank.js';

/** Regions where offices have no rank of the mainland's. */
const APART = /特别行政区|特区|香港|澳门|台湾/;
/** Codes of Taiwan, Hong Kong and Macao. */
const APART_CODE = /^(?:71|81|82)/;

/**
 * Rank of an office of this country: the rank word's own, else what follows from the body; null where it has none.
 * @param own rank that the rank word has by itself
 */
export function rankAt(own: string | null, office: RankedOffice, parts: BodyParts, place: ArticlePlace): string | null {
	const { body, level } = office;
	if (APART.test(body) || parts.units.some(({ division }) => division !== null && isApart(division))) return null;
	// 保安局: the dictionary's provincial bodies that name no province are those of Hong Kong and Macao
	if (level === 'provincial' && body !== '' && parts.units.length === 0 && !/^(?:省|自治区|区)|厅/.test(body))
		return null;
	// the chair of a commission abroad is called as that of the congress
	if (own?.startsWith('国家级') && body !== '' && level !== 'central') return null;
	const rank = own || rankOf(office, parts, place);
	// asked last: what rests on the place of the article is remembered for that place alone
	return rank !== null &&
		level !== 'central' &&
		body !== '' &&
		parts.units.length === 0 &&
		APART.test(place.province ?? '')
		? null
		: rank;
}

const isApart = ({ code, parent }: { readonly code: string; readonly parent: string }): boolean =>
	APART_CODE.test(code) || APART_CODE.test(parent);
