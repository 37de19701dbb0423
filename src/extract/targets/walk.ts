/** What a sentence with figures is read for, found in one walk over its characters. */
import type { Span } from '../../types.js';
import { mayBegin, TIME_FIRST } from './beginnings.js';
import { CLAUSE_MARKS, ClauseCutter } from './clauses.js';
import type { TargetCues } from './cues.js';
import { type StatusEvent, TITLE, takeCue, withTimes } from './status.js';
import { NO_TIMES, TimeFinder, type TimeMention } from './times.js';

/** A sentence, taken apart. */
export interface Walked {
	readonly times: readonly TimeMention[];
	/** words and times that bear on a status, in order */
	readonly events: readonly StatusEvent[];
	readonly clauses: readonly Span[];
	/** whether it has a semicolon */
	readonly parted: boolean;
}

const [TIME, CUE, MARK] = [1, 2, 4] as const;
const tables = new WeakMap<TargetCues, Uint8Array>();

/** By unit, what may begin there. */
function kindsOf(cues: TargetCues): Uint8Array {
	let kinds = tables.get(cues);
	if (!kinds) {
		kinds = new Uint8Array(65536);
		const words = cues.status.starts();
		for (let unit = 0; unit < kinds.length; unit++)
			kinds[unit] =
				(TIME_FIRST[unit] === 0 ? 0 : TIME) | (words[unit] === 0 ? 0 : CUE) | (CLAUSE_MARKS[unit] === 0 ? 0 : MARK);
		kinds[TITLE]! |= CUE;
		tables.set(cues, kinds);
	}
	return kinds;
}

/**
 * Finds the times, the words that bear on a status and the clauses of a sentence.
 * @param today date of the article (YYYY-MM-DD) or null when unknown
 */
export function walk(text: string, from: number, to: number, today: string | null, cues: TargetCues): Walked {
	const kinds = kindsOf(cues);
	const cutter = new ClauseCutter(from);
	const cued: StatusEvent[] = [];
	let finder: TimeFinder | null = null;
	/** up to where times and words are read */
	let timed = from;
	let read = from;
	for (let i = from; i < to; i++) {
		const kind = kinds[text.charCodeAt(i)]!;
		if (kind === 0) continue;
		if ((kind & TIME) !== 0 && i >= timed && mayBegin(text, i)) {
			finder ??= new TimeFinder(text, from, to, today);
			timed = finder.take(i);
		}
		if ((kind & CUE) !== 0 && i >= read) read = takeCue(text, from, i, to, cues, cued);
		if ((kind & MARK) !== 0) cutter.take(text, i, to);
	}
	cutter.end(to);
	const times = finder === null ? NO_TIMES : finder.found;
	return { times, events: withTimes(text, cued, times), clauses: cutter.clauses, parted: cutter.parted };
}
