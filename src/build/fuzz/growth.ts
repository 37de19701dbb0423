/** How the time of a piece of work grows with the length of its input. */
export interface Growth {
	/** bytes of each input */
	readonly bytes: readonly number[];
	/** milliseconds of processor time for each */
	readonly times: readonly number[];
	/** slope of log(time) over log(bytes) for the longest three: 1 is linear, 2 square */
	readonly exponent: number;
}

/** What shorter inputs cost is mostly the same for all of them, which would hide how the rest grows. */
const LONGEST = 3;
/** Times less than this, in milliseconds, say nothing: the clock and the collector of garbage make them. */
const NOISE = 2;

/**
 * Runs work over inputs that double in length, and fits the exponent b of time = a·bytesᵇ by least squares on the
 * logarithms. Processor time, least of two rounds: a busy machine counts less.
 */
export async function measureGrowth<Input>(
	inputs: readonly Input[],
	bytesOf: (input: Input) => number,
	work: (input: Input) => void | Promise<void>,
): Promise<Growth> {
	const times: number[] = [];
	for (const input of inputs) {
		const first = await processorTime(() => work(input));
		times.push(Math.min(first, await processorTime(() => work(input))));
	}
	const bytes = inputs.map(bytesOf);
	const exponent = slope(
		bytes.slice(-LONGEST).map(Math.log),
		times.slice(-LONGEST).map((time) => Math.log(Math.max(time, NOISE))),
	);
	return { bytes, times, exponent };
}

/** Milliseconds of processor time that some work takes. */
export async function processorTime(work: () => void | Promise<void>): Promise<number> {
	const before = process.cpuUsage();
	await work();
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
