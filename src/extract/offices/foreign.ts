import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isOrganAbroad } from '../country-mark.js';

const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody;
/** Most characters of a country's or a place's name. */
const LONGEST = 8;

/** What a body opens with. */
const OPENS = { abroad: 1, atHome: 2 } as const;

/** Bits of `OPENS` for the entries of two characters and more that a body's name opens with. */
function openings(body: string, { trie, flags }: Lexicon): number {
	let bits = 0;
	let state = 0;
	for (let i = 0; i < body.length && i < LONGEST; i++) {
		state = trie.step(state, body.charCodeAt(i));
		if (state < 0) break;
		const entry = i === 0 ? -1 : trie.entryAt(state);
		if (entry < 0) continue;
		if ((flags[entry]! & CATEGORY.place) !== 0) bits |= OPENS.atHome;
		else if ((flags[entry]! & ABROAD) !== 0) bits |= OPENS.abroad;
	}
	return bits;
}

/** Councils of districts and counties, and parties that have members in them. */
const AT_HOME = /^(?:(?:..)?[区县市]议会|(?:中国)?国民党.?|民[进众]党.?|亲民党.?|时代力量.?)$/;

const OF_CHINA = /^中国|^中华|^我国|驻.{1,12}(?:大使|总领事|代表)/;

/** Whether an office is one of another country or of an international body. */
export function isForeignOffice(body: string, title: string, own: string | undefined, lexicon: Lexicon): boolean {
	if (body === '') return own === 'foreign';
	if ((body.includes('中国') || body.includes('我国')) && OF_CHINA.test(body + title)) return false;
	// 驻东盟大使: nobody named as the sender, so this country's
	if (body.startsWith('驻')) return false;
	// 以色列国防部 is a word of the dictionary, and so is the country it opens with
	const bits = openings(body, lexicon);
	if ((bits & OPENS.abroad) !== 0 || (bits === 0 && isOrganAbroad(body, lexicon))) return true;
	// 台湾云林县议会副议长: the same word at home
	return own === 'foreign' && (bits & OPENS.atHome) === 0 && !AT_HOME.test(body);
}
