import type { Span } from '../../../types.js';
import { EMPTY, UNITS } from '../landmarks.js';

/** By UTF-16 unit, a bit for each segment of a run that holds it; zero between the runs. */
const holders = new Uint16Array(65536);
/** What `readCommon` found: the segments that hold a character, for the characters that stand in three neighbours. */
const common = new Uint16Array(64);
let count = 0;

/** Finds which characters the segments of a run share, for `mayShare`. What it found holds until its next call. */
export function readCommon(text: string, segments: readonly Span[]): void {
	count = 0;
	for (let k = 0; k < segments.length; k++) {
		const { start, end } = segments[k]!;
		for (let i = start; i < end; i++) {
			const unit = text.charCodeAt(i);
			// Of a character of two units the second is looked at.
			if ((UNITS[unit]! & EMPTY) === 0 && (unit & 0xfc00) !== 0xd800) holders[unit]! |= 1 << k;
		}
	}
	// What stands in three neighbours stands in one in the middle of three.
	for (let k = 1; k + 1 < segments.length; k++) {
		const { start, end } = segments[k]!;
		for (let i = start; i < end; i++) {
			const held = holders[text.charCodeAt(i)]!;
			if (((held >>> (k - 1)) & 7) === 7) note(held);
		}
	}
	for (let k = 0; k < segments.length; k++) {
		const { start, end } = segments[k]!;
		for (let i = start; i < end; i++) holders[text.charCodeAt(i)] = 0;
	}
}

function note(held: number): void {
	for (let c = 0; c < count; c++) if (common[c] === held) return;
	// Beyond that many the last one stands for all that follow: it may only grow.
	if (count < common.length) common[count++] = held;
	else common[count - 1]! |= held;
}

/** Whether some character, no particle, stands in all of segments[from, to), three and more. */
export function mayShare(from: number, to: number): boolean {
	const all = ((1 << (to - from)) - 1) << from;
	for (let c = 0; c < count; c++) if ((common[c]! & all) === all) return true;
	return false;
}
