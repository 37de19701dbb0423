/**
 * A double-array trie (Aoe 1989) over UTF-16 units: the one matcher behind every dictionary.
 *
 * A walk from a text position costs one array look-up a character and ends at the first character that no entry
 * goes on with, so one pass over a text is linear in its length, whatever the number of entries; the longest entry
 * bounds the work at one position.
 */

/**
 * The arrays of a compiled trie, fit for a file. A state is the place of its cell in `cells`: the four numbers base,
 * check, value, 0. They lie together because a step needs them together: one cache line a step, not three.
 */
export interface TrieArrays {
	/** distance that each UTF-16 unit goes from a base, 0 for units that no entry contains */
	readonly codes: Int32Array;
	/** four numbers a state: where its children start, its parent's state (-1 for none), the entry that ends here (-1 for none), nothing */
	readonly cells: Int32Array;
}

/** Numbers a state. */
const CELL = 4;

interface Node {
	readonly children: Map<number, Node>;
	value: number;
}

const leaf = (): Node => ({ children: new Map(), value: -1 });

/**
 * Compiles entries to a trie. Entry `i` is `entries[i]`; of equal strings the first wins.
 * @throws RangeError for an empty entry, which would match everywhere
 */
export function buildTrie(entries: readonly string[]): TrieArrays {
	const codes = new Int32Array(65536);
	let nextCode = 1;
	const root = leaf();
	entries.forEach((entry, index) => {
		if (entry.length === 0) throw new RangeError('a dictionary entry is empty');
		let node = root;
		for (let i = 0; i < entry.length; i++) {
			const unit = entry.charCodeAt(i);
			if (codes[unit] === 0) codes[unit] = CELL * nextCode++;
			const code = codes[unit]! / CELL;
			let child = node.children.get(code);
			if (!child) {
				child = leaf();
				node.children.set(code, child);
			}
			node = child;
		}
		if (node.value < 0) node.value = index;
	});
	return layOut(root, codes);
}

/** After so many vain offsets the search for free places moves on. */
const DENSE = 800;

/** Places every node's children in the double array, first fit. */
function layOut(root: Node, codes: Int32Array): TrieArrays {
	let size = 1 << 16;
	let base = new Int32Array(size);
	let check = new Int32Array(size).fill(-1);
	let value = new Int32Array(size).fill(-1);
	const grow = (need: number): void => {
		if (need < size) return;
		const old = size;
		while (size <= need) size *= 2;
		base = copyInto(new Int32Array(size), base);
		check = copyInto(new Int32Array(size).fill(-1, old), check);
		value = copyInto(new Int32Array(size).fill(-1, old), value);
	};
	check[0] = 0;
	let firstFree = 1;
	let last = 0;
	const queue: { node: Node; state: number }[] = [{ node: root, state: 0 }];
	for (let head = 0; head < queue.length; head++) {
		const { node, state } = queue[head]!;
		value[state] = node.value;
		if (node.children.size === 0) continue;
		const labels = [...node.children.keys()].sort((a, b) => a - b);
		while (firstFree < size && check[firstFree] !== -1) firstFree++;
		let offset = Math.max(1, firstFree - labels[0]!);
		let tried = 0;
		for (; ; offset++, tried++) {
			grow(offset + labels[labels.length - 1]!);
			if (labels.every((label) => check[offset + label] === -1)) break;
		}
		// Where many offsets had to be tried the region is nearly full: leave its few holes behind.
		if (tried > DENSE) firstFree = Math.max(firstFree, offset + labels[0]! - DENSE);
		base[state] = offset;
		for (const label of labels) {
			const next = offset + label;
			check[next] = state;
			if (next > last) last = next;
			queue.push({ node: node.children.get(label)!, state: next });
		}
	}
	// A step from the last state may look one alphabet further: room for it spares every step a bound to check.
	const alphabet = codes.reduce((most, code) => Math.max(most, code), 0);
	const cells = new Int32Array((last + 1) * CELL + alphabet + CELL).fill(-1);
	for (let state = 0; state <= last; state++) {
		const at = state * CELL;
		cells[at] = base[state]! * CELL;
		cells[at + 1] = state === 0 ? -1 : check[state]! * CELL;
		cells[at + 2] = value[state]!;
	}
	return { codes, cells };
}

function copyInto(target: Int32Array<ArrayBuffer>, from: Int32Array): Int32Array<ArrayBuffer> {
	target.set(from);
	return target;
}

/** Walks a compiled trie. */
export class Trie {
	readonly #codes: Int32Array;
	readonly #cells: Int32Array;

	constructor(arrays: TrieArrays) {
		this.#codes = arrays.codes;
		this.#cells = arrays.cells;
	}

	/**
	 * Follows one character.
	 * @param state where the walk stands, 0 at its start
	 * @param unit UTF-16 unit
	 * @returns the next state, or -1 where no entry goes on
	 */
	step(state: number, unit: number): number {
		const next = this.#cells[state]! + this.#codes[unit]!;
		return this.#cells[next + 1] === state ? next : -1;
	}

	/** Entry that ends at `state`, -1 for none. */
	entryAt(state: number): number {
		return this.#cells[state + 2]!;
	}

	/** Index of the entry equal to `word`, -1 for none. */
	find(word: string): number {
		return this.findIn(word, 0, word.length);
	}

	/** Index of the entry equal to text[start, end), -1 for none. */
	findIn(text: string, start: number, end: number): number {
		if (end <= start || end > text.length) return -1;
		let state = 0;
		for (let i = start; i < end; i++) {
			state = this.step(state, text.charCodeAt(i));
			if (state < 0) return -1;
		}
		return this.entryAt(state);
	}

	/** End of the longest entry that starts at `start`, -1 for none. */
	endOfLongest(text: string, start: number): number {
		let state = 0;
		let found = -1;
		for (let i = start; i < text.length; ) {
			state = this.step(state, text.charCodeAt(i++));
			if (state < 0) break;
			if (this.entryAt(state) >= 0) found = i;
		}
		return found;
	}

	/** The longest entry that starts at `start`, as `[end, entry]`; `null` for none. */
	longest(text: string, start: number): readonly [end: number, entry: number] | null {
		let state = 0;
		let found: readonly [number, number] | null = null;
		for (let i = start; i < text.length; i++) {
			state = this.step(state, text.charCodeAt(i));
			if (state < 0) break;
			const entry = this.entryAt(state);
			if (entry >= 0) found = [i + 1, entry];
		}
		return found;
	}
}
