/**
 * A double-array trie (Aoe 1989) over UTF-16 units: the one matcher behind every dictionary.
 *
 * A walk from a text position costs one array look-up a character and ends at the first character that no entry
 * goes on with, so one pass over a text is linear in its length, whatever the number of entries; the longest entry
 * bounds the work at one position.
 */

/**
 * The arrays of a compiled trie, fit for a file. A state is the place of its cell in `cells`: the four numbers base,
 * check, value, note. They lie together because a step needs them together: one cache line a step, not three.
 */
export interface TrieArrays {
	/** distance that each UTF-16 unit goes from a base, 0 for units that no entry contains */
	readonly codes: Int32Array;
	/**
	 * four numbers a state: where its children start, its parent's state (-1 for none), the entry that ends here (-1
	 * for none), and 32 bits for what a reader wants to know of that entry (`annotateCells`)
	 */
	readonly cells: Int32Array;
}

/** Numbers a state; codes are multiples of it. */
export const CELL = 4;
/** Places in a cell. A state is the place of its cell, so `cells[state + CHECK]` is the state's parent. */
export const CHECK = 1;
export const ENTRY = 2;
export const NOTE = 3;

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
	const codes = unitCodes(entries);
	const root = leaf();
	entries.forEach((entry, index) => {
		if (entry.length === 0) throw new RangeError('a dictionary entry is empty');
		let node = root;
		for (let i = 0; i < entry.length; i++) {
			const unit = entry.charCodeAt(i);
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

/** Codes by how many entries hold the unit: what is frequent lies together, so a text touches few cache lines. */
function unitCodes(entries: readonly string[]): Int32Array {
	const counts = new Map<number, number>();
	for (const entry of entries)
		for (let i = 0; i < entry.length; i++) counts.set(entry.charCodeAt(i), (counts.get(entry.charCodeAt(i)) ?? 0) + 1);
	const units = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
	const codes = new Int32Array(65536);
	units.forEach(([unit], rank) => {
		codes[unit] = CELL * (rank + 1);
	});
	return codes;
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

/** Puts a number of each entry beside the entry itself, where the walk that finds it has the cache line already. */
export function annotateCells({ cells }: TrieArrays, noteOf: (entry: number) => number): void {
	const notes = new Float32Array(cells.buffer, cells.byteOffset, cells.length);
	for (let at = 0; at + CELL <= cells.length; at += CELL) {
		const entry = cells[at + ENTRY]!;
		if (entry >= 0) notes[at + NOTE] = noteOf(entry);
	}
}

function copyInto(target: Int32Array<ArrayBuffer>, from: Int32Array): Int32Array<ArrayBuffer> {
	target.set(from);
	return target;
}

/** Walks a compiled trie. */
export class Trie {
	/** as in `TrieArrays`; loops over a whole text walk in the arrays themselves */
	readonly codes: Int32Array;
	readonly cells: Int32Array;
	/** `cells` as what `annotateCells` has put there */
	readonly notes: Float32Array;

	constructor(arrays: TrieArrays) {
		this.codes = arrays.codes;
		this.cells = arrays.cells;
		this.notes = new Float32Array(arrays.cells.buffer, arrays.cells.byteOffset, arrays.cells.length);
	}

	/**
	 * Follows one character.
	 * @param state where the walk stands, 0 at its start
	 * @param unit UTF-16 unit
	 * @returns the next state, or -1 where no entry goes on
	 */
	step(state: number, unit: number): number {
		const next = this.cells[state]! + this.codes[unit]!;
		return this.cells[next + CHECK] === state ? next : -1;
	}

	/** Entry that ends at `state`, -1 for none. */
	entryAt(state: number): number {
		return this.cells[state + ENTRY]!;
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
