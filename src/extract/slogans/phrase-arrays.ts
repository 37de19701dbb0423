/** Numbers of a slot, side by side for the sake of the cache: state (0: free), unit, next state. */
export const CELLS = 3;
/** Of a link: the unit that leads on to the state numbered next, plus one; 0 for none. */
export const UNIT = 0x1ffff;
/** Of a link: other units lead on as well, by the table. */
export const FORKS = 0x20000;

/** Of a link: a phrase ends at the state; most steps need not look which. */
export const ENDS = 0x40000;

/** A matcher of phrases as arrays, fit for a file. */
export interface PhraseArrays {
	/** by UTF-16 unit, the state behind it at the start of a phrase; 0 where none starts */
	readonly roots: Int32Array;
	/**
	 * How each state goes on: the states of a phrase are numbered in a row, so that most steps are from one state to
	 * the next and read memory in order.
	 */
	readonly links: Int32Array;
	/** open-addressing hash table of the steps to other states: a power of two of slots of `CELLS` numbers */
	readonly table: Int32Array;
	/** entry that ends at each state, -1 for none */
	readonly entries: Int32Array;
}

/** Where the search for a step begins. */
export function slotOf(state: number, unit: number, mask: number): number {
	const mixed = Math.imul(Math.imul(state, 0x9e3779b1) ^ unit, 0x85ebca6b);
	return (mixed ^ (mixed >>> 15)) & mask;
}

/**
 * Compiles phrases: a step a character, whatever their number.
 * @param phrases entry `i` is `phrases[i]`; of equal ones the first wins, empty ones match nothing
 */
export function compilePhrases(phrases: readonly string[]): PhraseArrays {
	const characters = phrases.reduce((sum, phrase) => sum + phrase.length, 0);
	const roots = new Int32Array(65536);
	const links = new Int32Array(characters + 2);
	const entries = new Int32Array(characters + 2).fill(-1);
	const table = new Int32Array(slotsFor(characters) * CELLS);
	const mask = table.length / CELLS - 1;
	let states = 1;
	let forks = 0;
	const grow = (state: number, unit: number): number => {
		if (state === 0) {
			roots[unit] ||= states++;
			return roots[unit]!;
		}
		if ((links[state]! & UNIT) === unit + 1) return state + 1;
		if (state === states - 1) {
			links[state]! |= unit + 1;
			return states++;
		}
		let slot = slotOf(state, unit, mask);
		for (; table[slot * CELLS] !== 0; slot = (slot + 1) & mask)
			if (table[slot * CELLS] === state && table[slot * CELLS + 1] === unit) return table[slot * CELLS + 2]!;
		links[state]! |= FORKS;
		forks++;
		table[slot * CELLS] = state;
		table[slot * CELLS + 1] = unit;
		table[slot * CELLS + 2] = states;
		return states++;
	};
	phrases.forEach((phrase, index) => {
		if (phrase === '') return;
		let state = 0;
		for (let i = 0; i < phrase.length; i++) state = grow(state, phrase.charCodeAt(i));
		links[state]! |= ENDS;
		if (entries[state] === -1) entries[state] = index;
	});
	return { roots, links: links.slice(0, states), table: shrink(table, forks), entries: entries.slice(0, states) };
}

function slotsFor(steps: number): number {
	let slots = 64;
	while (slots < steps * 2) slots *= 2;
	return slots;
}

/** Lays the table out as wide as its forks need: one made for all characters is too wide, and slow for it. */
function shrink(wide: Int32Array, forks: number): Int32Array {
	const table = new Int32Array(slotsFor(forks) * CELLS);
	const mask = table.length / CELLS - 1;
	for (let from = 0; from < wide.length; from += CELLS) {
		if (wide[from] === 0) continue;
		let slot = slotOf(wide[from]!, wide[from + 1]!, mask);
		while (table[slot * CELLS] !== 0) slot = (slot + 1) & mask;
		const to = slot * CELLS;
		// One by one: views of three numbers would take most of the time of building.
		table[to] = wide[from]!;
		table[to + 1] = wide[from + 1]!;
		table[to + 2] = wide[from + 2]!;
	}
	return table;
}
