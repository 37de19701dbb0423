import { createHash } from 'node:crypto';
import type { EChartsOption } from 'echarts';
import { html, Markup } from '../html.js';

type ECharts = typeof import('echarts');

/** A chart drawn twice, for wide and for narrow screens: text that shrinks with its picture cannot be read on a phone. */
export interface Drawing {
	readonly wide: EChartsOption;
	readonly narrow: EChartsOption;
	readonly height: number;
	readonly narrowHeight?: number;
}

const WIDE = 960;
const NARROW = 340;

/** What echarts puts in for its own script in the browser, which the page does not carry. */
const SURPLUS = [/<style[\s\S]*?<\/style>/g, / (?:ecmeta_\w+|class|pointer-events)="[^"]*"/g, / xmlns:xlink="[^"]*"/g];

/** Draws a chart to SVG. Colours are CSS variables of the page (`var(--…)`), so that light and dark need no second chart. */
export function drawChart(echarts: ECharts, { wide, narrow, height, narrowHeight }: Drawing): Markup {
	const draw = (option: EChartsOption, width: number, tall: number): Markup => {
		const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height: tall });
		chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit', fontSize: 13 }, ...option });
		const svg = SURPLUS.reduce((text, pattern) => text.replace(pattern, ''), chart.renderToSVGString());
		chart.dispose();
		return new Markup(
			named(svg).replace(/^<svg width="\d+" height="\d+"/, '<svg aria-hidden="true" focusable="false"'),
		);
	};
	return html`<div class="chart wide">${draw(wide, WIDE, height)}</div><div class="chart narrow">${draw(narrow, NARROW, narrowHeight ?? height)}</div>`;
}

/**
 * Echarts numbers the clips of all charts it ever drew; a page must not depend on how many were drawn before it. Here
 * they are named after what the chart shows.
 */
function named(svg: string): string {
	const clips = /( id="|="url\(#)zr\d+-/g;
	const name = createHash('sha256').update(svg.replace(clips, '$1')).digest('hex').slice(0, 8);
	return svg.replace(clips, `$1z${name}-`);
}

/** Axes and grids of one look. */
export const AXIS = {
	axisLine: { lineStyle: { color: 'var(--line)' } },
	axisTick: { lineStyle: { color: 'var(--line)' } },
	axisLabel: { color: 'var(--soft)', fontSize: 12 },
	splitLine: { lineStyle: { color: 'var(--line)' } },
} as const;

export const SERIES = ['var(--c1)', 'var(--c2)', 'var(--c3)', 'var(--c4)', 'var(--c5)', 'var(--c6)'] as const;
