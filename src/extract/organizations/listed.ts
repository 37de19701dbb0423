import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { units } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { isPlace, oddShare, touches } from './slots.js';

/** What closes a list of those who spoke or attended. */
const CUES = ['负责同志', '负责人', '代表', '发言', '家企业', '家公司'];
/** A list from the beginning of its clause to the cue. */
const LIST = /[^，。；：！？\n“”（）]{4,160}?(?:负责同志|负责人|代表|发言|等\d{1,4}[余多]?家(?:企业|公司))/y;
/** Most characters of a list before its cue: as many as above, and 等 with a number. */
const REACH = 170;
/** What clauses begin behind, and what no list holds. */
const OPENS = units('。；\n，');
const CLOSES = units('，。；：！？\n“”（）');
const JOINS = units('、和');
const NOTHING = new Uint8Array(0);

/**
 * Firms known only by the company they keep: a slot without any dictionary reading (联泓新科) in a list whose other
 * members are bodies or places and which is said to have spoken or attended.
 */
export function listedEnterprises(
	reading: Reading,
	lexicon: Lexicon,
	bodies: readonly Span[],
	names: readonly Span[],
): readonly Span[] {
	const { text } = reading;
	const out: Span[] = [];
	let named: Uint8Array = NOTHING;
	let bodied: Uint8Array = NOTHING;
	for (const start of openings(text)) {
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
function openings(text: string): readonly number[] {
	const starts: number[] = [];
	for (const cue of CUES)
		for (let at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + 1)) {
			let joints = 0;
			let start = at;
			for (; start > 0 && at - start < REACH && !CLOSES.has(text.charCodeAt(start - 1)); start--)
				if (JOINS.has(text.charCodeAt(start - 1))) joints++;
			if (joints >= 2 && (start === 0 || OPENS.has(text.charCodeAt(start - 1)))) starts.push(start);
		}
	return starts.length > 1 ? [...new Set(starts)].sort((a, b) => a - b) : starts;
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
