/** How often what a figure counts is to be done: the 每年推动 of 每年推动2000家企业改造. */

const OFTEN = /(每(?:年|半年|月|季度|周|天|日|学期|学年))(?![\d月的]|[一二三四五六七八九十]{1,2}月)[^，。；：]*$/;
/** how many characters of verbs may stand between it and what is measured */
const VERBS = 8;
/** who is served is told with the metric */
const SERVING = /(?<=^每.{1,2})[为对]$/;
const NO_VERBS = /[^一-龥、]|计划|力争|确保|将|预计|可|[约超]/;

/**
 * The word for a period that each has its own figure, where it stands before the figure in its clause, with the verbs
 * behind it; '' where none does, or where the metric has it.
 * @param from where the clause can begin
 * @param noun where what is measured begins, or the figure that it follows
 * @param to where the figure begins
 */
export function everyIn(text: string, from: number, noun: number, to: number, metric: string): string {
	const found = metric === '' || metric.startsWith('年') ? null : OFTEN.exec(text.slice(from, to));
	if (found === null) return '';
	const every = found[1]!;
	if (metric.includes(every)) return '';
	const words = text.slice(from + found.index, noun);
	const near = noun === to || text.startsWith(metric.slice(0, 2), noun);
	return near && words.length <= VERBS + every.length && !NO_VERBS.test(words) ? words.replace(SERVING, '') : every;
}
