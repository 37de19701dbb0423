import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { Memo } from '../memo.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { TRADES } from '../people/unlike.js';
import type { Reading } from '../types.js';

/** What the full name of a firm has that its short name has not. */
const FORM = /(?:(?:集团|控股|股份|实业)?(?:有限)?(?:责任)?公司|集团)$/;
/** How offices of another country end that are spoken of without it. */
const OFFICE = /(?:[部局署]|委员会)$/;
/** What names end in that have a short one, by the two expressions above. */
const LAST = marksOf('司团部局署会');
/** Shortest and longest short name. */
const SIZE = { least: 4, most: 8 };
/** Shortest name that has a short one: a country, or what only the full name of a firm has, is two characters more. */
const SHORTEST = SIZE.least + 2;

/**
 * The short names of firms that the article names in full: 天玉种业 beside 某地天玉种业公司. One scan of the text, whatever
 * the number of firms.
 */
export function shortForms(
	reading: Reading,
	lexicon: Lexicon,
	bodies: readonly Span[],
	names: readonly Span[],
): readonly Span[] {
	const { text } = reading;
	const byOpening = withShorts(text, lexicon, names, withShorts(text, lexicon, bodies, null));
	if (byOpening === null) return NOTHING;
	for (const opening of byOpening.keys()) firsts[opening.charCodeAt(0)] = 1;
	const covered = coverage(text.length, [...bodies, ...names]);
	const out: Span[] = [];
	for (let at = 0; at < text.length; at++) {
		if (firsts[text.charCodeAt(at)] === 0 || covered[at] === 1) continue;
		const short = byOpening.get(text.slice(at, at + 2))?.find((name) => text.startsWith(name, at));
		if (short === undefined) continue;
		out.push({ start: at, end: at + short.length });
		at += short.length - 1;
	}
	for (const opening of byOpening.keys()) firsts[opening.charCodeAt(0)] = 0;
	return out;
}

/** 1 for the units that the short names of the text at hand begin with; all 0 between texts. */
const firsts = new Uint8Array(65536);

const NOTHING: readonly Span[] = [];
const shortNames = new Memo(shortOf);

/** Short names by their first two characters. */
type Shorts = Map<string, string[]>;

/** Adds the short names of what spans name; null as long as there are none. */
function withShorts(text: string, lexicon: Lexicon, spans: readonly Span[], before: Shorts | null): Shorts | null {
	let shorts = before;
	for (let i = 0; i < spans.length; i++) {
		const { start, end } = spans[i]!;
		if (end - start < SHORTEST || LAST[unitAt(text, end - 1)] === 0) continue;
		const short = shortNames.at(text, start, end, lexicon);
		if (short === null) continue;
		shorts ??= new Map();
		const known = shorts.get(short.slice(0, 2));
		if (!known) shorts.set(short.slice(0, 2), [short]);
		else if (!known.includes(short)) known.push(short);
	}
	return shorts;
}

/** 新疆天玉种业公司 → 天玉种业; null where what is left is a word of the language or too short for a name. */
function shortOf(name: string, lexicon: Lexicon): string | null {
	// 国土安全部 beside 美国国土安全部
	const country = countryEnd(name, lexicon);
	if (country > 0)
		return OFFICE.test(name) && name.length - country >= SIZE.least && !name.includes('政府')
			? name.slice(country)
			: null;
	const place = lexicon.trie.longest(name, 0);
	const form = FORM.exec(name);
	if (form === null) return null;
	const from = place && (lexicon.flags[place[1]]! & CATEGORY.place) !== 0 ? place[0] : 0;
	const short = name.slice(from, form.index);
	if (short.length < SIZE.least || short.length > SIZE.most || !/^(?![新该本这])\p{Script=Han}+$/u.test(short))
		return null;
	// 电真空器件: what a firm makes is no name for it.
	if (!TRADES.has(short.slice(-2))) return null;
	// 山东投资集团: trades alone name no firm.
	const first = lexicon.trie.longest(short, 0);
	return first && first[0] > 1 && !/^(?:n[rsz]|x)$/.test(tagName(lexicon.tag[first[1]]!)) ? null : short;
}

/** End of the country that a name opens with; 0 for none. */
function countryEnd(name: string, lexicon: Lexicon): number {
	for (let end = 2; end <= Math.min(6, name.length); end++) {
		const entry = lexicon.trie.findIn(name, 0, end);
		if (entry >= 0 && (lexicon.flags[entry]! & (CATEGORY.foreignPlace | CATEGORY.place)) === CATEGORY.foreignPlace)
			return end;
	}
	return 0;
}
