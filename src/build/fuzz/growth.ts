/** How the time of a piece of work grows with the length of its input. */
export interface Growth {
	readonly family: string;
	/** milliseconds of processor time for each length */
	readonly times: readonly number[];
	/** slope of log(time) over log(length): 1 is linear, 2 square */
	readonly exponent: number;
}

/**
 * Doubles the length of a text made of one unit, and fits the exponent b of time = a·lengthᵇ by least squares on the
 * logarithms. Processor time, least of two rounds: a busy machine counts less.
 */
export function measureGrowth(
	family: string,
	unit: string,
	lengths: readonly number[],
	work: (text: string) => void,
): Growth {
	const times = lengths.map((length) => {
		const text = unit.repeat(Math.ceil(length / unit.length));
		return Math.min(
			processorTime(() => work(text)),
			processorTime(() => work(text)),
		);
	});
	return {
		family,
		times,
		exponent: slope(
			lengths.map(Math.log),
			times.map((time) => Math.log(Math.max(time, 0.01))),
		),
	};
}

/** Milliseconds of processor time that some work takes. */
export function processorTime(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Slope of the line of least squares. */
function slope(x: readonly number[], y: readonly number[]): number {
	const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
	const [mx, my] = [mean(x), mean(y)];
	const over = x.reduce((total, value, i) => total + (value - mx) * ((y[i] ?? 0) - my), 0);
	return over / x.reduce((total, value) => total + (value - mx) ** 2, 0);
}
