/** Numbers below a hundred as formulas count their members: 六 6, 双 2, 十二 12, 二十 20. */

const UNITS = '一二三四五六七八九';
const ONES: ReadonlyMap<string, number> = new Map([...[...UNITS].entries()].map(([i, mark]) => [mark, i + 1] as const))
	.set('两', 2)
	.set('双', 2);

/** Source of a regular expression for one such number. */
export const SMALL_NUMERAL = `[${UNITS}两双]?十[${UNITS}]?|[${UNITS}两双]`;

/** What a number that `SMALL_NUMERAL` matches is worth. */
export function countOf(numeral: string): number {
	const ten = numeral.indexOf('十');
	if (ten < 0) return ONES.get(numeral) ?? 0;
	return (ONES.get(numeral.slice(0, ten)) ?? 1) * 10 + (ONES.get(numeral.slice(ten + 1)) ?? 0);
}
