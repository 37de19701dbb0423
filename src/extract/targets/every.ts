/** How often what a figure counts is to be done: the 每年 of 每年推动2000家企业改造. */

const OFTEN = /(每(?:年|半年|月|季度|周|天|日|学期|学年))(?![\d月的]|[一二三四五六七八九十]{1,2}月)[^，；。：]*$/;

/**
 * The word for a period that each has its own figure, where it stands before the figure in its clause; '' where none
 * does, or where the metric has it.
 */
export function everyIn(text: string, from: number, to: number, metric: string): string {
	const every = OFTEN.exec(text.slice(from, to))?.[1] ?? '';
	return every === '' || metric === '' || metric.includes(every) || metric.startsWith('年') ? '' : every;
}
