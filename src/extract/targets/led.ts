/** Follows paragraphs whose first sentence says what will be done: what is told behind it without a subject is planned, too. */
import type { Paragraph, Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import { NO_PHASE, type Phase } from './phases.js';
import type { Tracker } from './promises.js';
import { findTimes, type TimeMention } from './times.js';

/** 2026年，将启动…, 下一步，全市将…, 云泽还将… */
const LEAD =
	/^\s*(?:(?:在?20\d\d年|今年(?!以来|[前上一1])|明年|下一步|下一阶段|下阶段|接下来|未来.{1,2}年|今后.{1,2}年)[^。；]{0,16}?(?:将|还?要(?!求)|计划|力争|确保)|[^，。；：“”]{2,8}还将)/;
const LEADS = marksOf('2在今明下接未 　');
const SHORTEST = 8;
const ALSO = '还将';
const ALSO_WITHIN = 12;
/** 同时，着力提升…: goes on with the paragraph before */
const JOINED = /^\s*(?:同时|此外|另外)，/;
const JOINS = marksOf('同此另 　');
/** 2026年，失业率控制在4%以内；…: a whole year in its first months can only be planned for */
const THIS_YEAR = /^\s*(20\d\d)年，(?!将)[^，。；：“”\d]{2,24}(?:增长|控制在|稳定在|保持在|达到|突破)\D{0,4}\d/;
const EARLY = 3;
/** what was done is told, and parts of what was told */
const REPORTED = /其中|同比|去年|上年|截至|目前|已|累计|[1-9]月|季度|以来|[了过]/;

/** 2026年，市民的生活将有哪些变化？: the lines below it say which */
const ANNOUNCING = /(20\d\d年|今年|明年)[^。；]{0,24}(?:将|计划|拟|安排|实事)[^。]{0,80}$/;
const [LONGEST_LINE, BEFORE] = [40, 120];
const ENDS = marksOf('。！？；，、：…');

const planned = (time: TimeMention | null): Phase => ({ kind: 'plan', time, from: 0 });

/** Gives a function that is called for every sentence in order and tells whether the first of its paragraph leads it. */
export function ledTracker(
	text: string,
	paragraphs: readonly Paragraph[],
	today: string | null,
	cues: TargetCues,
): Tracker {
	let current = -1;
	let led: Phase | null = null;
	/** the last line of a run of lines, and what it is led by */
	let line = -1;
	let lines: Phase | null = null;
	const early = today !== null && Number(today.slice(5, 7)) <= EARLY ? today.slice(0, 4) : null;
	return (sentence, paragraph) => {
		const first = paragraph !== current;
		current = paragraph;
		if (first && isLine(text, sentence, paragraphs[paragraph])) {
			if (line !== paragraph - 1) lines = announced(text, paragraphs[paragraph - 1], today);
			line = paragraph;
			led = null;
			return lines !== null && isDone(text, sentence, false, cues) ? lines : NO_PHASE;
		}
		if (first) {
			const goesOn = led !== null && JOINS[unitAt(text, sentence.start)] === 1 && joined(text, sentence);
			if (!goesOn) {
				led = leads(text, sentence) ? planned(timeOf(text, sentence, today)) : null;
				return early !== null && led === null && isThisYear(text, sentence, early)
					? planned(timeOf(text, sentence, today))
					: NO_PHASE;
			}
		} else if (led === null) return NO_PHASE;
		return led !== null && isDone(text, sentence, first, cues) ? led : NO_PHASE;
	};
}

function leads(text: string, { start, end }: Span): boolean {
	if (end - start < SHORTEST) return false;
	if (LEADS[unitAt(text, start)] === 0 && !text.slice(start, start + ALSO_WITHIN).includes(ALSO)) return false;
	return LEAD.test(text.slice(start, Math.min(end, start + 48)));
}

const joined = (text: string, { start }: Span): boolean => JOINED.test(text.slice(start, start + 6));

const isLine = (text: string, { start, end }: Span, paragraph: Paragraph | undefined): boolean =>
	end - start <= LONGEST_LINE &&
	paragraph !== undefined &&
	paragraph.part === 'body' &&
	paragraph.end === end &&
	ENDS[unitAt(text, end - 1)] === 0;

/** What the paragraph before a run of lines says they are for. */
function announced(text: string, before: Paragraph | undefined, today: string | null): Phase | null {
	if (before === undefined || before.part !== 'body') return null;
	const words = text.slice(Math.max(before.start, before.end - BEFORE), before.end);
	const found = ANNOUNCING.exec(words);
	if (found === null) return null;
	const [time] = findTimes(words, found.index, found.index + found[1]!.length, today);
	return time === undefined || time.tense === 'past' ? null : planned(time);
}

function isThisYear(text: string, { start, end }: Span, year: string): boolean {
	if (!text.startsWith(year, start)) return false;
	const words = text.slice(start, end);
	return THIS_YEAR.test(words) && !REPORTED.test(words);
}

/** The first time of the sentence that does not lie in the past. */
const timeOf = (text: string, { start, end }: Span, today: string | null): TimeMention | null =>
	findTimes(text, start, Math.min(end, start + 48), today).find((time) => time.tense !== 'past' && !time.baseline) ??
	null;

/** Whether a sentence opens with a verb of doing, and tells nothing that was done. */
function isDone(text: string, { start, end }: Span, first: boolean, cues: TargetCues): boolean {
	const at = first ? text.indexOf('，', start) + 1 : start;
	const lead = cues.leads.startingAt(text, at, end);
	const opens =
		cues.making.startingAt(text, at, end) !== null ||
		(lead !== null &&
			lead.end - at >= 2 &&
			(lead.value === 'verb' || lead.value === 'keep' || lead.value === 'adverb'));
	return opens && !REPORTED.test(text.slice(at, end));
}
