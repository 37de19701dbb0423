import type { EChartsOption } from 'echarts';
import type { Figures } from '../../../corpus/report/types.js';
import { AXIS, type Drawing } from './svg.js';

const SERIES = [
	['target', 'var(--c1)'],
	['achievement', 'var(--c2)'],
	['forecast', 'var(--c4)'],
] as const;

/** Figures promised, reported and forecast by the year they are for. The legend stands in the page, in its language. */
export function targetsChart(years: readonly Figures[]): Drawing {
	const option = (labels: number): EChartsOption => ({
		grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
		xAxis: {
			...AXIS,
			type: 'category',
			data: years.map(({ year }) => String(year)),
			axisLabel: { ...AXIS.axisLabel, interval: Math.max(0, Math.ceil(years.length / labels) - 1) },
		},
		yAxis: { ...AXIS, type: 'value', minInterval: 1 },
		series: SERIES.map(([status, color]) => ({
			type: 'bar',
			data: years.map((year) => year[status]),
			itemStyle: { color },
			barMaxWidth: 28,
			barGap: '10%',
			silent: true,
		})),
	});
	return { wide: option(16), narrow: option(6), height: 240 };
}
