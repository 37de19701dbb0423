import type { EChartsOption } from 'echarts';
import type { Periods } from '../../../corpus/report/types.js';
import { AXIS, type Drawing } from './svg.js';

/** Articles by period. */
export function documentsChart({ keys, articles }: Periods): Drawing {
	const option = (labels: number): EChartsOption => ({
		grid: { left: 8, right: 8, top: 12, bottom: 4, containLabel: true },
		xAxis: {
			...AXIS,
			type: 'category',
			data: [...keys],
			axisLabel: { ...AXIS.axisLabel, interval: Math.max(0, Math.ceil(keys.length / labels) - 1) },
		},
		yAxis: { ...AXIS, type: 'value', minInterval: 1 },
		series: [{ type: 'bar', data: [...articles], itemStyle: { color: 'var(--c1)' }, barMaxWidth: 48, silent: true }],
	});
	return { wide: option(14), narrow: option(4), height: 220, narrowHeight: 200 };
}
