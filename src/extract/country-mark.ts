import type { Lexicon } from '../lexicon/lexicon.js';
import { units } from './phrase-step.js';

const tables = new WeakMap<Lexicon, ReadonlySet<number>>();

/** The single characters that stand for countries in headlines and foreign news: 俄, 黎, 乌. */
function marks(lexicon: Lexicon): ReadonlySet<number> {
	let set = tables.get(lexicon);
	if (!set) {
		// 以 (Israel) is a preposition far more often.
		const abbreviations = lexicon.details.countries.map((row) => row.abbr ?? '');
		set = units(abbreviations.filter((abbr) => abbr.length === 1 && abbr !== '以').join(''));
		tables.set(lexicon, set);
	}
	return set;
}

/** What a clause or an item of a list may open behind. */
const BEFORE = units('，、。；：\n（“据称对与和向是打令');

/** 黎真主党, 、乌国家安全委员会: whether the character before `at` says of which country the body is that starts there. */
export function hasCountryMark(text: string, at: number, lexicon: Lexicon): boolean {
	return at > 0 && marks(lexicon).has(text.charCodeAt(at - 1)) && (at === 1 || BEFORE.has(text.charCodeAt(at - 2)));
}
