import { type MarkPlaces, markPlaces } from './mark-places.js';
import type { Quote } from './types.js';

/** Closing mark of each opening mark. */
const PAIRS: ReadonlyMap<string, string> = new Map([
	['“', '”'],
	['‘', '’'],
	['「', '」'],
	['『', '』'],
	['《', '》'],
	['〈', '〉'],
	['〝', '〞'],
	['"', '"'],
	["'", "'"],
]);
/** What a unit may do to a quotation: straight marks open and close. */
const OPENS = 1;
const CLOSES = 2;
const BREAK = 4;
const KIND = new Uint8Array(65536);
for (const [opening, closing] of PAIRS) {
	KIND[opening.charCodeAt(0)]! |= OPENS;
	KIND[closing.charCodeAt(0)]! |= CLOSES;
}
KIND['\n'.charCodeAt(0)] = BREAK;
/** What may follow a closing mark and never an opening one. */
const AFTER_CLOSE = new Set([...'，。、；：！？）)】,.;!?\n', '']);
/** A quotation that was never closed in its paragraph may go on over a line break for so many characters. */
const OVER_LINES = 60;
/** Deeper nesting and longer quotations are broken text. */
const DEEPEST = 8;
const LONGEST = 4000;

interface Opened {
	readonly mark: string;
	readonly start: number;
}

const isLatin = (character: string): boolean => /[\p{Script=Latin}\d]/u.test(character);

/** Apostrophes (Xi'an, 2020's) and inch or minute marks (12", 30') quote nothing. */
function isNoQuote(text: string, i: number, mark: string, isOpen: boolean): boolean {
	const before = text.charAt(i - 1);
	const after = text.charAt(i + 1);
	if (mark === "'" || mark === '’') return isLatin(before) && (isLatin(after) || !isOpen);
	return mark === '"' && !isOpen && before >= '0' && before <= '9';
}

/** An opening mark typed where the open quotation ends: 坚持“统筹推进“，. */
function closesByMistake(text: string, i: number, mark: string, open: readonly Opened[]): boolean {
	const last = open[open.length - 1];
	return (
		last !== undefined &&
		last.mark === mark &&
		i > last.start + 1 &&
		i - last.start <= OVER_LINES &&
		AFTER_CLOSE.has(text.charAt(i + 1))
	);
}

/** A closing mark typed where a quotation begins: 坚持”统筹推进”，. */
function opensByMistake(text: string, i: number, mark: string, open: readonly Opened[]): boolean {
	if (open.length > 0 || (mark !== '”' && mark !== '’') || AFTER_CLOSE.has(text.charAt(i + 1))) return false;
	for (let j = i + 1; j < Math.min(text.length, i + 30); j++) {
		const next = text.charAt(j);
		if (next === mark) return AFTER_CLOSE.has(text.charAt(j + 1)) || j > i + 2;
		if (next === '\n' || PAIRS.has(next)) return false;
	}
	return false;
}

/** At a line break only what opened shortly before stays open, unless the next line opens a quotation of its own. */
function keepOverLine(text: string, i: number, open: Opened[]): void {
	let next = i + 1;
	while (next < text.length && /\s/.test(text.charAt(next)) && next < i + 20) next++;
	if (PAIRS.has(text.charAt(next))) open.length = 0;
	else while (open.length > 0 && i - open[0]!.start > OVER_LINES) open.shift();
}

/**
 * Finds quotations and titles of works, nested ones too, in the order of their opening marks. Straight marks open and
 * close in turn. A mark of the wrong direction is read as what its place makes it; one without a partner is left out.
 * Linear in the length of the text.
 */
export function findQuotes(text: string, { at, count }: MarkPlaces = markPlaces(text)): readonly Quote[] {
	const found: Quote[] = [];
	const open: Opened[] = [];
	const close = (k: number, i: number): void => {
		const { mark, start } = open[k]!;
		open.length = k;
		if (i - start > LONGEST) return;
		found.push({
			start,
			end: i + 1,
			innerStart: start + 1,
			innerEnd: i,
			depth: 0,
			kind: mark === '《' || mark === '〈' ? 'work' : 'quote',
		});
	};
	for (let n = 0; n < count; n++) {
		const i = at[n]!;
		const kind = KIND[text.charCodeAt(i)]!;
		// Most of the marks end sentences.
		if (kind === 0) continue;
		if (kind === BREAK) {
			if (open.length > 0) keepOverLine(text, i, open);
			continue;
		}
		const mark = text.charAt(i);
		const opens = (kind & OPENS) !== 0;
		let k = open.length - 1;
		while (k >= 0 && PAIRS.get(open[k]!.mark) !== mark) k--;
		const straight = mark === '"' || mark === "'";
		if ((straight || mark === '’') && isNoQuote(text, i, mark, k >= 0)) continue;
		if (k >= 0 && (straight || !opens)) close(k, i);
		else if (opens && closesByMistake(text, i, mark, open)) close(open.length - 1, i);
		else if (opens || opensByMistake(text, i, mark, open)) {
			if (open.length >= DEEPEST) open.shift();
			open.push({ mark: opens ? mark : mark === '”' ? '“' : '‘', start: i });
		}
	}
	return found.length === 0 ? found : withDepths(sorted(found));
}

/** Quotations in the order of their opening marks; they are found in that of their closing ones, mostly the same. */
function sorted(quotes: Quote[]): readonly Quote[] {
	for (let k = 1; k < quotes.length; k++)
		if (quotes[k]!.start < quotes[k - 1]!.start) return quotes.sort((a, b) => a.start - b.start);
	return quotes;
}

/** Depth counts the quotations around, those without a partner not among them. */
function withDepths(quotes: readonly Quote[]): readonly Quote[] {
	let nested = false;
	for (let k = 1; k < quotes.length && !nested; k++) nested = quotes[k]!.start < quotes[k - 1]!.end;
	if (!nested) return quotes;
	const ends: number[] = [];
	const out: Quote[] = [];
	for (const quote of quotes) {
		const { start, end, innerStart, innerEnd, kind } = quote;
		while (ends.length > 0 && ends[ends.length - 1]! <= start) ends.pop();
		ends.push(end);
		out.push(ends.length === 1 ? quote : { start, end, innerStart, innerEnd, depth: ends.length - 1, kind });
	}
	return out;
}
