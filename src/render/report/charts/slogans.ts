import type { EChartsOption } from 'echarts';
import type { Periods, SloganEntry } from '../../../corpus/report/types.js';
import { AXIS, type Drawing, SERIES } from './svg.js';

const DASHES = ['solid', 'dashed', 'dotted', 'solid', 'dashed', 'dotted'] as const;
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'] as const;
const NAME_LENGTH = 14;

/** Share of articles with each slogan over time; lines differ by dash and symbol as well as by colour. */
export function slogansChart(slogans: readonly SloganEntry[], { keys, articles }: Periods): Drawing {
	const option = (labels: number, orient: 'horizontal' | 'vertical', legendRows: number): EChartsOption => ({
		grid: { left: 8, right: 16, top: legendRows * 23 + 18, bottom: 4, containLabel: true },
		legend: {
			top: 0,
			left: 0,
			orient,
			itemWidth: 32,
			itemGap: 9,
			textStyle: { color: 'var(--text)', fontSize: 13 },
			width: '100%',
		},
		xAxis: {
			...AXIS,
			type: 'category',
			data: [...keys],
			axisLabel: { ...AXIS.axisLabel, interval: Math.max(0, Math.ceil(keys.length / labels) - 1) },
		},
		yAxis: { ...AXIS, type: 'value', axisLabel: { ...AXIS.axisLabel, formatter: '{value} %' } },
		series: slogans.map((slogan, index) => ({
			type: 'line',
			name: shortName(slogan.name),
			data: slogan.periods.map((count, at) => ((articles[at] ?? 0) === 0 ? null : percent(count, articles[at] ?? 0))),
			color: SERIES[index % SERIES.length] ?? 'var(--c1)',
			lineStyle: { width: 2.5, type: DASHES[index % DASHES.length] ?? 'solid' },
			symbol: SYMBOLS[index % SYMBOLS.length] ?? 'circle',
			symbolSize: 7,
			silent: true,
		})),
	});
	const rows = Math.ceil(slogans.reduce((sum, { name }) => sum + 60 + 14 * shortName(name).length, 0) / 940);
	return {
		wide: option(14, 'horizontal', rows),
		narrow: option(4, 'vertical', slogans.length),
		height: 360,
		narrowHeight: 250 + 23 * slogans.length,
	};
}

const percent = (count: number, of: number): number => Math.round((count / of) * 1000) / 10;
const shortName = (name: string): string => (name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name);
