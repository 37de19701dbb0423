/** How much may be under way at once. */
export interface Limits {
	/** tasks */
	readonly count: number;
	/** sum of their weights; at least `least` tasks are under way whatever they weigh */
	readonly weight: number;
	readonly least: number;
}

/**
 * Runs tasks side by side and gives their results in the order of the tasks. No more is taken from `tasks` than the
 * limits allow, and nothing while the consumer is busy: a slow reader of the results slows the reading of the inputs.
 */
export async function* inOrder<Task, Result>(
	tasks: AsyncIterator<Task>,
	run: (task: Task) => Promise<Result>,
	weightOf: (task: Task) => number,
	limits: Limits,
): AsyncGenerator<Result> {
	const waiting: { readonly result: Promise<Result>; readonly weight: number }[] = [];
	let weight = 0;
	let more = true;
	const room = (): boolean =>
		waiting.length < limits.least || (waiting.length < limits.count && weight < limits.weight);
	for (;;) {
		while (more && room()) {
			const next = await tasks.next();
			if (next.done === true) {
				more = false;
				break;
			}
			const result = run(next.value);
			// It is awaited when its turn comes; until then a failure must not count as unhandled.
			result.catch(() => {});
			waiting.push({ result, weight: weightOf(next.value) });
			weight += weightOf(next.value);
		}
		const first = waiting.shift();
		if (first === undefined) return;
		yield await first.result;
		weight -= first.weight;
	}
}
