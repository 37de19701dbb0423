const BARS = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/**
 * Values as a line of bars, the highest full; a space stands for 0. More values than fit are averaged.
 * (Tufte 2006, Beautiful Evidence: sparklines.)
 */
export function sparkline(values: readonly number[], width: number): string {
	const shown = values.length <= width ? values : averaged(values, width);
	const highest = Math.max(...shown, 0);
	return shown
		.map((value) =>
			value <= 0 || highest === 0 ? ' ' : BARS[Math.min(BARS.length - 1, Math.floor((value / highest) * BARS.length))]!,
		)
		.join('');
}

function averaged(values: readonly number[], width: number): readonly number[] {
	return Array.from({ length: width }, (_, i) => {
		const part = values.slice(Math.floor((i * values.length) / width), Math.floor(((i + 1) * values.length) / width));
		return part.reduce((sum, value) => sum + value, 0) / Math.max(1, part.length);
	});
}
