import type { Lexicon } from '../../lexicon/lexicon.js';
import { isOrganAbroad } from '../country-mark.js';

/** What other countries are called. */
interface Countries {
	/** by full and short names: the name that is the usual one */
	readonly names: ReadonlyMap<string, string>;
	/** by the one character that stands for them: 乌 is three of them */
	readonly marks: ReadonlyMap<string, readonly string[]>;
	/** the longest name */
	readonly longest: number;
}

const tables = new WeakMap<Lexicon, Countries>();

function countries(lexicon: Lexicon): Countries {
	let made = tables.get(lexicon);
	if (made) return made;
	const names = new Map<string, string>();
	const marks = new Map<string, string[]>();
	let longest = 0;
	for (const { kind, iso, name, short, full, abbr } of lexicon.details.countries) {
		if (kind !== 'country' || iso === 'CN' || !name) continue;
		for (const word of [name, full ?? '', ...(short ?? '').split('|')]) {
			if (word === '' || names.has(word)) continue;
			names.set(word, name);
			longest = Math.max(longest, word.length);
		}
		if (abbr?.length !== 1) continue;
		const bearers = marks.get(abbr);
		if (bearers) bearers.push(name);
		else marks.set(abbr, [name]);
	}
	made = { names, marks, longest };
	tables.set(lexicon, made);
	return made;
}

/** The country that a word is a name of or opens with one; null for other words. */
export function countryNamed(word: string, lexicon: Lexicon): string | null {
	const { names, longest } = countries(lexicon);
	for (let length = Math.min(longest, word.length); length >= 2; length--) {
		const found = names.get(word.slice(0, length));
		if (found !== undefined) return found;
	}
	return null;
}

/** What a character that stands for a country stands before: 俄外交部, 古共中央. */
const OF_STATE = /^(?:.{1,8}[部省]|共(?:中央)?|政府|国会|议会)$/;

/**
 * The country that a body's name opens with: 法国 of 法国外交部, 俄罗斯 of 俄. Where several share the character it is
 * the one of them that the text names; null where that leaves it open.
 */
export function countryOf(body: string, text: string, lexicon: Lexicon): string | null {
	const named = countryNamed(body, lexicon);
	if (named !== null) return named;
	return body.length > 1 && !OF_STATE.test(body.slice(1)) ? null : countryMarked(body.charAt(0), text, lexicon);
}

/** 美军, 俄方: the character is part of a word. */
const WORD = /^.[军方]/;

/** A body by the name of its country where it opens with the character for it: 俄罗斯外交部 for 俄外交部; null for others. */
export function wholeAbroad(body: string, text: string, lexicon: Lexicon): string | null {
	if (!isOrganAbroad(body, lexicon) || WORD.test(body)) return null;
	const country = countryMarked(body.charAt(0), text, lexicon);
	// 密克罗尼西亚联邦 + 联邦国会
	return country && country + body.slice(country.endsWith('联邦') && body.startsWith('联邦', 1) ? 3 : 1);
}

function countryMarked(mark: string, text: string, lexicon: Lexicon): string | null {
	const bearers = countries(lexicon).marks.get(mark);
	if (bearers === undefined) return null;
	if (bearers.length === 1) return bearers[0]!;
	const meant = bearers.filter((name) => text.includes(name));
	return meant.length === 1 ? meant[0]! : null;
}
