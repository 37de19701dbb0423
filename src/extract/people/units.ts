/**
 * Sets of characters, asked by UTF-16 unit. A test is two look-ups in 8 KB, where `'、，。'.includes(text.charAt(at))`
 * makes a string and a call; and looking beyond an end of the text, which slows every later look at the place in the
 * program, is kept out.
 */
export type UnitSet = Uint32Array;

/** The set of the characters of a string. */
export function unitSet(characters: string): UnitSet {
	const set = new Uint32Array(2048);
	for (let i = 0; i < characters.length; i++) {
		const unit = characters.charCodeAt(i);
		set[unit >>> 5]! |= 1 << (unit & 31);
	}
	return set;
}

export const unitOf = (character: string): number => character.charCodeAt(0);

export const hasUnit = (set: UnitSet, unit: number): boolean => ((set[unit >>> 5]! >>> (unit & 31)) & 1) === 1;

export { unitAt } from '../unit-class.js';

/** The character at a position, empty beyond the ends: `charAt` gives the same there, and slows the place that asks. */
export const characterAt = (text: string, at: number): string => (at >= 0 && at < text.length ? text.charAt(at) : '');

/** Whether a character of the set stands at a position; nothing stands beyond the ends. */
export const standsAt = (set: UnitSet, text: string, at: number): boolean =>
	at >= 0 && at < text.length && hasUnit(set, text.charCodeAt(at));

/** Whether a character of the set stands at a position, or the text has ended there. */
export const standsOrEnds = (set: UnitSet, text: string, at: number): boolean =>
	at < 0 || at >= text.length || hasUnit(set, text.charCodeAt(at));

/** The first place of a stretch within the text where a character of the set stands, `to` for none. */
export function placeOf(set: UnitSet, text: string, from: number, to: number): number {
	let at = from;
	while (at < to && !hasUnit(set, text.charCodeAt(at))) at++;
	return at;
}

/** by UTF-16 unit: 0 for one that was not asked for yet, 1 for one of another script, 2 for one of the Han script */
const scripts = new Uint8Array(65536);

/** Whether a unit is by itself a character of the Han script, as `\p{Script=Han}` has it. */
export function isHanScript(unit: number): boolean {
	if (scripts[unit] === 0) scripts[unit] = /\p{Script=Han}/u.test(String.fromCharCode(unit)) ? 2 : 1;
	return scripts[unit] === 2;
}
