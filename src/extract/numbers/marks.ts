/**
 * Sets of characters as tables by UTF-16 unit: asking one is an array read, where a `Set` of strings wants a string made
 * of the character first.
 */

/** 1 for each of the characters, 0 for all others. */
export function marksOf(characters: string): Uint8Array {
	const table = new Uint8Array(65536);
	for (const mark of characters) table[mark.charCodeAt(0)] = 1;
	return table;
}

/** The bits of each character: of `groups[i]` those with 1 << i. A phrase is read once to know which rules it can touch. */
export function bitsOf(groups: readonly string[]): Uint32Array {
	const table = new Uint32Array(65536);
	for (const [index, group] of groups.entries()) for (const mark of group) table[mark.charCodeAt(0)]! |= 1 << index;
	return table;
}

/** All bits of a phrase's characters. */
export function bitsIn(table: Uint32Array, words: string): number {
	let bits = 0;
	for (let i = 0; i < words.length; i++) bits |= table[words.charCodeAt(i)]!;
	return bits;
}

/** All bits of the characters between two places of a text. */
export function bitsWithin(table: Uint32Array, text: string, from: number, to: number): number {
	let bits = 0;
	for (let i = from; i < to; i++) bits |= table[text.charCodeAt(i)]!;
	return bits;
}

export { unitAt } from '../unit-class.js';
