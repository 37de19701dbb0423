/** How alike two strings are. Blanks, punctuation and width never matter; `+` is read as 加. */

const MARKS = /[\s\p{P}\p{S}]/gu;

/** A string without what does not matter. */
export const bare = (text: string): string => text.normalize('NFKC').replaceAll('+', '加').replace(MARKS, '');

/** The same words. */
export const same = (a: string, b: string): boolean => bare(a) === bare(b);

/** One contains the other and is at most two thirds longer: “6+3” and “6+3”产业体系 are two ways to cut one formula. */
export function near(a: string, b: string): boolean {
	const [x, y] = [bare(a), bare(b)];
	const [short, long] = x.length < y.length ? [x, y] : [y, x];
	return short !== '' && long.includes(short) && short.length >= 0.6 * long.length;
}

const pairsOf = (text: string): ReadonlySet<string> =>
	text.length === 1
		? new Set([text])
		: new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, i) => text.slice(i, i + 2)));

/**
 * Share of common pairs of neighbouring characters, 0 to 1: 2·|A∩B| / (|A|+|B|) over the sets A and B of pairs.
 * Source: Dice, L. R. (1945). Measures of the amount of ecologic association between species. Ecology 26(3), 297–302.
 */
export function dice(a: string, b: string): number {
	const [x, y] = [pairsOf(bare(a)), pairsOf(bare(b))];
	if (x.size === 0 || y.size === 0) return 0;
	let common = 0;
	for (const pair of x) if (y.has(pair)) common++;
	return (2 * common) / (x.size + y.size);
}

/** One holds the other, or half of their pairs of characters are common. */
export function alike(a: string, b: string): boolean {
	const [x, y] = [bare(a), bare(b)];
	if (x === '' || y === '') return false;
	return x.includes(y) || y.includes(x) || dice(a, b) >= 0.5;
}

const FIGURES = /[\d.]+|[零一二三四五六七八九十百千万亿]+|倍增|翻番|翻一番|翻两番/g;

/** The figures of a value or a time, in order: `15万家以上` gives `15 万`. */
export const figures = (text: string): string => (text.normalize('NFKC').match(FIGURES) ?? []).join(' ');
