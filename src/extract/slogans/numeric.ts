import type { Span } from '../../types.js';

/** A label built on figures that stands without marks. */
export interface NumericLabel extends Span {
	readonly label: string | null;
}

/** Sums of figures (6+3, 1+N, 3+5+X) before the noun they name; a score or a sum has no such noun. */
const SUM = /(?<![\d.+])(\d{1,3}(?:\+(?:\d{1,4}|[NnXx])){1,4})(现代)?(产业|工业|园区|城市|物流|服务|政策|工作|改革|治理|制度|规划|发展)?(体系|集群|布局|格局|模式|机制|行动|工程|计划|政策|战略|方案|制度)/g;

/** Finds labels on figures without quotation marks by their form alone; those of the dictionary are found elsewhere. */
export function plainNumeric(text: string): readonly NumericLabel[] {
	const out: NumericLabel[] = [];
	for (const match of text.matchAll(SUM)) {
		out.push({ start: match.index, end: match.index + match[1]!.length, label: match[0] });
	}
	return out;
}
