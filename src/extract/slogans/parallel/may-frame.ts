import { EMPTY } from './align.js';
import { echoes } from './echo.js';
import { ofAt } from './of.js';

/** Where a character was seen last. */
const SLOTS = 4096;
const seen = new Int32Array(SLOTS);
const inRow = new Uint8Array(SLOTS);
let stamp = 1;

/**
 * A look that costs a step a character and lets most runs go: whether neighbours end alike, neighbours behind the first
 * open alike, or one character stands in three neighbours, or all have one beat, or two in a row echo or
 * are of one make around 的. Where it says no there is no frame.
 */
export function mayFrame(text: string, starts: Int32Array, ends: Int32Array, count: number): boolean {
	let oneLength = true;
	const width = ends[1]! - starts[1]!;
	for (let k = 0; k + 1 < count; k++) {
		if (ends[k]! > starts[k]! && ends[k + 1]! > starts[k + 1]!) {
			if (text.charCodeAt(ends[k]! - 1) === text.charCodeAt(ends[k + 1]! - 1)) return true;
			if (k > 0 && echoes(text, starts[k]!) && echoes(text, starts[k + 1]!)) return true;
			if (k > 0 && ofAt(text, starts[k]!, ends[k]!) && ofAt(text, starts[k + 1]!, ends[k + 1]!)) return true;
			if (k > 0 && text.charCodeAt(starts[k]!) === text.charCodeAt(starts[k + 1]!)) return true;
		}
		if (k === 0) continue;
		const length = ends[k]! - starts[k]!;
		if (length !== width) oneLength = false;
	}
	if (count >= 4 && width >= 6 && width % 2 === 0 && oneLength) return true;
	return shareCharacter(text, starts, ends, count);
}

/** Whether a character stands in three neighbours; two that share a slot count as one. */
function shareCharacter(text: string, starts: Int32Array, ends: Int32Array, count: number): boolean {
	if (stamp > 0x7fff0000) {
		seen.fill(0);
		stamp = 1;
	}
	// A slot keeps the number of the segment that held it last, and in how many neighbours before that it stood.
	const base = stamp;
	stamp += count + 2;
	for (let k = 0; k < count; k++) {
		const here = base + k + 1;
		for (let i = starts[k]!; i < ends[k]!; i++) {
			const unit = text.charCodeAt(i);
			if (EMPTY[unit] === 1) continue;
			const slot = unit & (SLOTS - 1);
			if (seen[slot] === here) continue;
			inRow[slot] = seen[slot] === here - 1 ? inRow[slot]! + 1 : 1;
			seen[slot] = here;
			if (inRow[slot]! >= 3) return true;
		}
	}
	return false;
}
