/** How long a length of time is, and when it ends: 3年, 未来五年. */

/** five years in the first year of a five-year plan end with it: 未来五年 of 2026 is up to 2030 */
export const yearsOn = (now: number, amount: number): number => now + amount - (amount === 5 && now % 5 === 1 ? 1 : 0);

/** How many years a length of time has: 3 of 3年, 10 of 十年; 1 where it says no number. */
export const amountOf = (words: string): number => numberIn(words) ?? 1;

/** The number in some words, in digits or in Chinese numerals (up to 19, or a round ten); null where they have none. */
export function numberIn(words: string): number | null {
	const digits = /\d+/.exec(words);
	if (digits) return Number(digits[0]);
	const marks = /[一二三四五六七八九十两]+/.exec(words)?.[0] ?? '';
	if (marks === '十') return 10;
	if (marks.startsWith('十')) return 10 + '零一二三四五六七八九'.indexOf(marks[1]!);
	const value = marks === '两' ? 2 : '零一二三四五六七八九'.indexOf(marks[0] ?? '零');
	return marks.includes('十') ? value * 10 : value || null;
}
