import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { isPlace, oddShare, touches } from './slots.js';

/** A list from the beginning of its clause to the cue. */
const LIST = /[^，。；：！？\n“”（）]{4,160}?(?:负责同志|负责人|代表|发言|等\d{1,4}[余多]?家(?:企业|公司))/y;
/** Most characters of a list before its cue: as many as above, and 等 with a number. */
const REACH = 170;
/** What clauses begin behind, and what no list holds. */
const OPENS = marksOf('。；\n，');
const CLOSES = marksOf('，。；：！？\n“”（）');
const JOINS = marksOf('、和');
const NOTHING = new Uint8Array(0);
const NOBODY: readonly Span[] = [];

/**
 * Firms known only by the company they keep: a slot without any dictionary reading (联泓新科) in a list whose other
 * members are bodies or places and which is said to have spoken or attended.
 */
export function listedEnterprises(
	reading: Reading,
	lexicon: Lexicon,
	bodies: readonly Span[],
	names: readonly Span[],
	cues: readonly number[],
): readonly Span[] {
	const starts = openings(reading.text, cues);
	if (starts.length === 0) return NOBODY;
	const { text } = reading;
	const out: Span[] = [];
	let named: Uint8Array = NOTHING;
	let bodied: Uint8Array = NOTHING;
	for (const start of starts) {
		LIST.lastIndex = start;
		const list = LIST.exec(text);
		if (list === null) continue;
		const slots = slotsOf(text, start, start + list[0].length);
		if (slots.length < 3) continue;
		if (bodied === NOTHING) {
			named = coverage(text.length, names);
			bodied = coverage(text.length, bodies);
		}
		const counted = list[0].endsWith('家企业') || list[0].endsWith('家公司');
		const solid = slots.filter((slot) => touches(bodied, slot) || isPlace(text, slot, lexicon)).length;
		if (solid < (counted ? 1 : 2)) continue;
		// 瑞谷电子、海森药业等10家企业: the last before 等 is one too.
		const last = counted ? lastMember(text, slots[slots.length - 1]!) : [];
		for (const slot of [...slots.slice(0, -1), ...last]) {
			if (
				slot.end - slot.start >= 3 &&
				slot.end - slot.start <= 8 &&
				oddShare(reading, lexicon, slot) >= 0.5 &&
				!touches(named, slot) &&
				!touches(bodied, slot)
			)
				out.push(slot);
		}
	}
	return out;
}

/** Where the clauses start, in order, that hold a cue behind the two joints that a list of three has at least. */
function openings(text: string, cues: readonly number[]): readonly number[] {
	const starts: number[] = [];
	for (const at of cues) {
		let joints = 0;
		let start = at;
		for (; start > 0 && at - start < REACH; start--) {
			const unit = text.charCodeAt(start - 1);
			if (CLOSES[unit] === 1) break;
			if (JOINS[unit] === 1) joints++;
		}
		if (joints < 2 || (start > 0 && OPENS[unitAt(text, start - 1)] === 0)) continue;
		if (starts[starts.length - 1] !== start) starts.push(start);
	}
	return starts;
}

function lastMember(text: string, slot: Span): readonly Span[] {
	const at = text.slice(slot.start, slot.end).indexOf('等');
	return at > 0 ? [{ start: slot.start, end: slot.start + at }] : [];
}

function slotsOf(text: string, start: number, end: number): readonly Span[] {
	const slots: Span[] = [];
	let from = start;
	for (let i = start; i <= end; i++) {
		if (i < end && text.charAt(i) !== '、' && text.charAt(i) !== '和') continue;
		if (i > from) slots.push({ start: from, end: i });
		from = i + 1;
	}
	return slots;
}
