import type { EChartsOption } from 'echarts';
import type { ReportData } from '../../../corpus/report/types.js';
import { layoutGraph } from './layout.js';
import { type Drawing, SERIES } from './svg.js';

const SHAPES = ['circle', 'rect', 'triangle', 'diamond'] as const;
/** Labels that fit on a narrow screen. */
const NARROW_NODES = 24;

/** Who is named beside whom: size is the number of articles, colour and shape the community. */
export function networkChart({ network, people }: ReportData): Drawing {
	const place = new Map(network.nodes.map(({ person }, index) => [person, index]));
	const strongest = Math.max(...network.edges.map(({ weight }) => weight), 1e-9);
	const most = Math.max(...network.nodes.map(({ person }) => people[person]?.articles ?? 0), 1);
	const points = layoutGraph(
		network.nodes.length,
		network.edges.map(({ from, to, weight }) => ({
			from: place.get(from) ?? 0,
			to: place.get(to) ?? 0,
			pull: Math.sqrt(weight / strongest),
		})),
	);
	const option = (width: number, height: number, nodes: number): EChartsOption => ({
		series: [
			{
				type: 'graph',
				layout: 'none',
				silent: true,
				left: width * 0.06,
				right: width * 0.06,
				top: 28,
				bottom: 28,
				labelLayout: { hideOverlap: true },
				data: network.nodes.map(({ person, community }, index) => ({
					id: String(person),
					name: people[person]?.name ?? '',
					x: (points[index]?.x ?? 0) * width,
					y: (points[index]?.y ?? 0) * height,
					symbol: SHAPES[community % SHAPES.length] ?? 'circle',
					symbolSize: 9 + 22 * Math.sqrt((people[person]?.articles ?? 0) / most),
					itemStyle: {
						color: SERIES[community % SERIES.length] ?? 'var(--c1)',
						borderColor: 'var(--ground)',
						borderWidth: 1,
					},
					label: { show: index < nodes, position: 'bottom', color: 'var(--text)', fontSize: 12, distance: 3 },
				})),
				edges: network.edges.map(({ from, to, weight }) => ({
					source: String(from),
					target: String(to),
					lineStyle: { width: 0.8 + 3.2 * Math.sqrt(weight / strongest), color: 'var(--edge)', opacity: 1 },
				})),
			},
		],
	});
	return {
		wide: option(960, 640, Number.POSITIVE_INFINITY),
		narrow: option(340, 480, NARROW_NODES),
		height: 640,
		narrowHeight: 480,
	};
}
