/** What a sentence with figures is read for, found in one walk over its characters. */
import type { Span } from '../../types.js';
import { mayBegin, TIME_FIRST } from './beginnings.js';
import { asideEnd, CLAUSE_MARKS, isInsideNumber, SEMICOLON } from './clauses.js';
import type { TargetCues } from './cues.js';
import { type StatusEvent, TITLE, takeCue, withTimes } from './events.js';
import { NO_TIMES, type TimeMention, type TimeSearch, takeTime, timeSearch } from './times.js';

/** A sentence, taken apart. */
export interface Walked {
	readonly times: readonly TimeMention[];
	/** words and times that bear on a status, in order */
	readonly events: readonly StatusEvent[];
	/** between commas, semicolons and colons; marks inside brackets and short quotations do not cut */
	readonly clauses: readonly Span[];
	/** whether it has a semicolon */
	readonly parted: boolean;
}

const [TIME, CUE, CUT, ASIDE] = [1, 2, 4, 8] as const;
const tables = new WeakMap<TargetCues, Uint8Array>();

/** By unit, what may begin there. */
function kindsOf(cues: TargetCues): Uint8Array {
	let kinds = tables.get(cues);
	if (!kinds) {
		kinds = new Uint8Array(65536);
		const words = cues.status.starts();
		for (let unit = 0; unit < kinds.length; unit++)
			kinds[unit] =
				(TIME_FIRST[unit] === 0 ? 0 : TIME) |
				(words[unit] === 0 ? 0 : CUE) |
				(CLAUSE_MARKS[unit] === 0 ? 0 : CLAUSE_MARKS[unit] === 1 ? CUT : ASIDE);
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
	const clauses: Span[] = [];
	const cued: StatusEvent[] = [];
	let search: TimeSearch | null = null;
	let parted = false;
	/** up to where times and words are read, and asides are passed over; where the clause begins */
	let timed = from;
	let read = from;
	let aside = from;
	let clause = from;
	for (let i = from; i < to; i++) {
		const unit = text.charCodeAt(i);
		const kind = kinds[unit]!;
		if (kind === 0) continue;
		if ((kind & TIME) !== 0 && i >= timed && mayBegin(text, i)) {
			search ??= timeSearch(text, from, to, today);
			timed = takeTime(search, i);
		}
		if ((kind & CUE) !== 0 && i >= read) read = takeCue(text, from, i, to, cues, cued);
		if (unit === SEMICOLON) parted = true;
		if ((kind & ASIDE) !== 0 && i >= aside) aside = asideEnd(text, i, to);
		if ((kind & CUT) === 0 || i < aside || isInsideNumber(text, i)) continue;
		if (i > clause) clauses.push({ start: clause, end: i });
		clause = i + 1;
	}
	if (to > clause) clauses.push({ start: clause, end: to });
	const times = search === null ? NO_TIMES : search.found;
	return { times, events: withTimes(text, cued, times), clauses, parted };
}
