/** What a sentence with figures is read for, found in one walk over its characters. */
import type { Span } from '../../types.js';
import { unitAt } from '../numbers/marks.js';
import { TIME_MARKS, timeFrom } from './beginnings.js';
import { asideEnd, CUTS, isInsideNumber, OPENERS, SEMICOLON } from './clauses.js';
import type { TargetCues } from './cues.js';
import { type StatusEvent, TITLE_MARK, takeCue, withTimes } from './events.js';
import { NO_TIMES, type TimeMention, type TimeSearch, takeTime, timeSearch } from './times.js';
import { withNamedYears } from './years.js';

/** A sentence, taken apart. */
export interface Walked {
	readonly times: readonly TimeMention[];
	/** words and times that bear on a status, in order */
	readonly events: readonly StatusEvent[];
	/** between commas, semicolons and colons; marks inside brackets and short quotations do not cut */
	readonly clauses: readonly Span[];
	/** whether it has a semicolon, and a word of aim as can stand behind a figure */
	readonly parted: boolean;
	readonly aimed: boolean;
}

/**
 * What may begin with a unit; `WHOLE` is a word of a single character, `GOES_ON` what stands second in longer ones, and
 * with `AIM` a word of aim may end.
 */
const [TIME, CUE, CUT, ASIDE, WHOLE, GOES_ON, AIM] = [1, 2, 4, 8, 16, 32, 64] as const;
/** what does more than go on with a word */
const BEGINS = TIME | CUE | CUT | ASIDE | AIM;
const tables = new WeakMap<TargetCues, Uint8Array>();

/** By unit, what may begin there. */
function kindsOf(cues: TargetCues): Uint8Array {
	let kinds = tables.get(cues);
	if (!kinds) {
		kinds = makeKinds(cues);
		tables.set(cues, kinds);
	}
	return kinds;
}

function makeKinds(cues: TargetCues): Uint8Array {
	const kinds = new Uint8Array(65536);
	const add = (marks: string, kind: number): void => {
		for (const mark of marks) kinds[mark.charCodeAt(0)]! |= kind;
	};
	add(TIME_MARKS, TIME);
	add(CUTS, CUT);
	add(OPENERS, ASIDE);
	cues.status.each((word) => {
		add(word.charAt(0), CUE);
		if (word.length === 1) add(word, WHOLE);
		else add(word.charAt(1), GOES_ON);
	});
	add(TITLE_MARK, CUE | WHOLE);
	cues.aimAfter.each((word) => add(word.charAt(word.length - 1), AIM));
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
	let aimed = false;
	/** up to where times and words are read, and asides are passed over; where the clause begins */
	let timed = from;
	let read = from;
	let aside = from;
	let clause = from;
	for (let i = from; i < to; i++) {
		const unit = text.charCodeAt(i);
		const kind = kinds[unit]!;
		if ((kind & BEGINS) === 0) continue;
		if ((kind & TIME) !== 0 && i >= timed) {
			timed = timeFrom(text, i);
			if (timed === i) {
				search ??= timeSearch(text, from, to, today);
				timed = takeTime(search, i);
			}
		}
		if ((kind & CUE) !== 0 && i >= read && ((kind & WHOLE) !== 0 || (kinds[unitAt(text, i + 1)]! & GOES_ON) !== 0))
			read = takeCue(text, from, i, to, cues, cued);
		if ((kind & AIM) !== 0 && !aimed) aimed = cues.aimAfter.endingAt(text, i + 1, from) !== null;
		if (unit === SEMICOLON) parted = true;
		if ((kind & ASIDE) !== 0 && i >= aside) aside = asideEnd(text, i, to);
		if ((kind & CUT) === 0 || i < aside || isInsideNumber(text, i)) continue;
		if (i > clause) clauses.push({ start: clause, end: i });
		clause = i + 1;
	}
	if (to > clause) clauses.push({ start: clause, end: to });
	const times = search === null ? NO_TIMES : withNamedYears(search.found, today);
	return { times, events: withTimes(text, cued, times), clauses, parted, aimed };
}
