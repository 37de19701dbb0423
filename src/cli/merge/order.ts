import type { Source } from './source.js';

/** Whether the next input of one shard stands before that of another among all inputs. */
function before(a: Source, b: Source): boolean {
	const [left, right] = [a.next?.at ?? END, b.next?.at ?? END];
	return left[0] !== right[0] ? left[0] < right[0] : left[1] < right[1];
}
const END = [Number.POSITIVE_INFINITY, 0] as const;

/**
 * Gives for each input, in the order of all inputs, the shard that has it; the shard is advanced when the next one is
 * asked for. Keeps shards in a heap: the time for an input grows with the logarithm of their number.
 */
export async function* inOrderOfInputs(sources: readonly Source[]): AsyncGenerator<Source> {
	const heap = [...sources];
	const sink = (from: number): void => {
		for (let at = from; ; ) {
			let least = at;
			for (const child of [2 * at + 1, 2 * at + 2])
				if (child < heap.length && before(heap[child] as Source, heap[least] as Source)) least = child;
			if (least === at) return;
			[heap[at], heap[least]] = [heap[least] as Source, heap[at] as Source];
			at = least;
		}
	};
	for (let at = heap.length >> 1; at >= 0; at--) sink(at);
	for (let first = heap[0]; first !== undefined && first.next !== null; first = heap[0]) {
		yield first;
		await first.advance();
		sink(0);
	}
}
