import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody;
/** Most characters of a country's or a place's name. */
const LONGEST = 8;

/** Flags of the entries that a body's name opens with, the shortest first. */
function* openings(body: string, lexicon: Lexicon): Generator<number> {
	for (let length = 2; length <= Math.min(LONGEST, body.length); length++) {
		const entry = lexicon.trie.findIn(body, 0, length);
		if (entry >= 0) yield lexicon.flags[entry]!;
	}
}

/** Whether an office is one of another country or of an international body. */
export function isForeignOffice(body: string, title: string, own: string | undefined, lexicon: Lexicon): boolean {
	if (/中国|我国/.test(body) && /^中国|^中华|^我国|驻.{1,12}(?:大使|总领事|代表)/.test(body + title)) return false;
	// 驻东盟大使: nobody named as the sender, so this country's
	if (body.startsWith('驻')) return false;
	// 以色列国防部 is a word of the dictionary, and so is the country it opens with
	for (const flags of openings(body, lexicon))
		if ((flags & ABROAD) !== 0 && (flags & CATEGORY.place) === 0) return true;
	// 台湾云林县议会副议长: the same word at home
	return own === 'foreign' && !isAtHome(body, lexicon);
}

/** Councils of districts and counties, and parties that have members in them. */
const AT_HOME = /^(?:(?:..)?[区县市]议会|(?:中国)?国民党.?|民[进众]党.?|亲民党.?|时代力量.?)$/;

/** Whether a body opens with a place of this country. */
function isAtHome(body: string, lexicon: Lexicon): boolean {
	for (const flags of openings(body, lexicon)) if ((flags & CATEGORY.place) !== 0) return true;
	return AT_HOME.test(body);
}
