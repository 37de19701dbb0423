/** Follows paragraphs whose first sentence says what will be done: what is told behind it without a subject is planned, too. */
import type { Paragraph, Span } from '../../types.js';
import { bitsOf, bitsWithin, marksOf, unitAt } from '../numbers/marks.js';
import { BLANKS } from '../unit-class.js';
import type { TargetCues } from './cues.js';
import { opensDoing } from './doing.js';
import { NO_PHASE, type Phase } from './phases.js';
import { isShortLine } from './short-line.js';
import { findTimes, type TimeMention } from './times.js';

/** 2026年，将启动…, 下一步，全市将…, 报告提出，云泽加快转型，2026年将…, 云泽还将…, 云泽将… */
const LEAD =
	/^\s*(?:(?:[^，。；“”]{0,6}(?:报告|方案|规划)(?:还)?(?:显示|提出|指出|明确)，(?:[^，。；“”]{2,16}，)?)?(?:在?20\d\d年|今年(?!以来|[前上一1])|明年|下一步|下一阶段|下阶段|接下来|未来.{1,2}年|今后.{1,2}年)[^。；]{0,16}?(?:将|还?要(?!求)|计划|力争|确保)|[^，。；：“”]{2,8}[^即必终]将(?!近|于))/;
const LEADS = marksOf('2在今明下接未 　');
/** what such an opening has where it does not begin with a time */
const LEADING = /将|报告|方案|规划/;
const LEADING_MARKS = bitsOf(['将报方规']);
const LEADING_WITHIN = 12;
/** 同时，着力提升…: goes on with the paragraph before */
const JOINED = /^\s*(?:同时|此外|另外)，/;
const JOINING = marksOf(`同此另${BLANKS}`);
/** 2026年，失业率控制在4%以内；…: a whole year in its first months can only be planned for */
const THIS_YEAR = /^\s*(20\d\d)年，(?!将)[^，。；：“”\d]{2,24}(?:增长|控制在|稳定在|保持在|达到|突破)\D{0,4}\d/;
const EARLY = 3;
/** 全年工业增加值增长14%: from spring to autumn, where nothing speaks of another year */
const WHOLE_YEAR = /^\s*全年[^，。；：“”\d]{2,24}(?:增长|控制在|稳定在|保持在|达到|突破)\D{0,4}\d/;
const [SPRING, AUTUMN] = [3, 10];
const NEAR = 400;
const OTHER_YEAR = /去年|上年|20\d\d年|同比|以来/;
/** what was done is told, and parts of what was told */
const REPORTED = /从\d[^，。；]{1,12}[增升]至|其中|同比|去年|上年|截至|目前|已|累计|[1-9]月|季度|以来|[了过]/;

/** 2026年，市民的生活将有哪些变化？: the lines below it say which */
const ANNOUNCING = /(20\d\d年|今年|明年)[^。；]{0,24}(?:将|计划|拟|安排|实事)[^。]{0,80}$/;
/** 到2028年，…: what follows in the paragraph is to be by then; what is only expected for it is not */
const AIMED = /到20\d\d年[底末]?，(?![^。]{0,40}(?:预计|有望|预测))/y;
/** what may stand before it: nothing, or whose plan it is (根据《…方案》，) */
const AIMED_BY =
	/(?:^|[。：]|(?:[根依]据|按照)[^，。；]{0,40}(?:[》见案划要法求]|部署)，|(?:提[到出]|明确|指出|要求)，|力争)\s*$/;
const [AIMED_WITHIN, LONGEST_TIME] = [48, 8];
/** （牵头单位：市水务局，配合单位：市财政局）: whose task a paragraph is */
const CHARGED = /[（(](?:牵头|责任|负责|配合|主办|承办)(?:单位|部门|领导)?[：:][^（）()]{2,120}[）)]\s*$/;
/** 由市财政局牵头，市水务局等配合。: the same in a sentence, the last one or a paragraph by itself */
const ASSIGNED = /(?:^|[。；])\s*[^，。；：]{2,16}牵头，[^。；]{2,100}(?:配合|参与|参加|落实|负责)。\s*$/;
const CHARGED_WITHIN = 140;
/** 按每5万人设置1个: a norm, and no number that is to be reached */
const NORM = /按照?每/;
/** 现有泵站30座: what there is, or what it would bring */
const THERE_IS = /现有|现存|共有|拥有|预计|可|相当于|将/;
const OTHER_TIME = /今年|明年|20\d\d年/;

/** characters of a line, before a run of lines, and in which a paragraph says what will be done; lines, and paragraphs */
const [BEFORE, OPENING, MOST_LINES, FARTHEST] = [120, 48, 60, 4];
const CLOSED = marksOf('）)');

const planned = (time: TimeMention | null): Phase => ({ kind: 'plan', time, from: 0 });

/**
 * Gives a function that tells of a sentence with figures whether it is planned, by how its paragraph opens or by what the
 * lines around it are for. Sentences may be left out, but come in order.
 */
export function ledReader(
	text: string,
	paragraphs: readonly Paragraph[],
	today: string | null,
	cues: TargetCues,
): (sentence: Span, paragraph: number) => Phase {
	let current = -1;
	let led: Phase | null = null;
	let aimed: Phase | null = null;
	let charged = false;
	let read = 0;
	const assigns = text.includes('牵头，');
	const aims = text.includes('到20');
	const month = today === null ? 0 : Number(today.slice(5, 7));
	const early = today !== null && month <= EARLY ? today.slice(0, 4) : null;
	return (sentence, at) => {
		const paragraph = paragraphs[at];
		if (paragraph === undefined || paragraph.part === 'title') return NO_PHASE;
		const first = sentence.start <= paragraph.start + 1;
		const line = isLine(text, paragraph);
		if (at !== current) {
			current = at;
			led = line ? announced(text, paragraphs, at, today) : leadOf(text, paragraphs, at, today, cues);
			charged = !line && (isCharged(text, paragraph) || (assigns && isAssigned(text, paragraphs, at)));
			aimed = charged ? planned(null) : null;
			read = paragraph.start;
		}
		if (aims && !line && led === null && sentence.start > read) {
			aimed = aimOf(text, read, sentence.start, today) ?? aimed;
			read = sentence.start;
		}
		const joined = first && !line && isJoined(text, sentence.start);
		if (led !== null && (!first || line || joined || !leads(text, paragraph)))
			return isDone(text, sentence, joined, cues) ? led : NO_PHASE;
		if (aimed !== null && (charged || !first)) return goesOn(text, sentence, charged) ? aimed : NO_PHASE;
		return led === null &&
			((first && early !== null && isThisYear(text, sentence, early)) ||
				(month >= SPRING && month <= AUTUMN && isWholeYear(text, sentence, paragraph)))
			? planned(timeOf(text, sentence, today))
			: NO_PHASE;
	};
}

/** What the first sentence of a paragraph says will be done, or of the one that it goes on with. */
function leadOf(
	text: string,
	paragraphs: readonly Paragraph[],
	at: number,
	today: string | null,
	cues: TargetCues,
): Phase | null {
	for (let k = at; k >= 0 && k > at - FARTHEST; k--) {
		const paragraph = paragraphs[k]!;
		if (leads(text, paragraph)) return planned(timeOf(text, paragraph, today));
		if (!isJoined(text, paragraph.start) && !aimsAtDoing(text, paragraph.start, cues)) return null;
	}
	return null;
}

/** What words of a paragraph say will be by some year: what follows them in it is for that year, too. */
function aimOf(text: string, from: number, to: number, today: string | null): Phase | null {
	const words = text.slice(from, to);
	for (let at = words.lastIndexOf('到20'); at >= 0; at = at === 0 ? -1 : words.lastIndexOf('到20', at - 1)) {
		AIMED.lastIndex = at;
		if (!AIMED.test(words)) continue;
		const before = words.slice(Math.max(0, at - AIMED_WITHIN), at);
		if (!AIMED_BY.test(before)) continue;
		const time = findTimes(text, from + at, Math.min(to, from + at + LONGEST_TIME), today)[0];
		if (time?.tense === 'future') return planned(time);
	}
	return null;
}

/** Whether a paragraph ends with who is charged with it. */
const isCharged = (text: string, { start, end }: Span): boolean =>
	CLOSED[unitAt(text, end - 1)] === 1 && CHARGED.test(text.slice(Math.max(start, end - CHARGED_WITHIN), end));

/** Whether a paragraph, or a short one behind it, ends in a sentence on who is charged with it. */
function isAssigned(text: string, paragraphs: readonly Paragraph[], at: number): boolean {
	const [own, next] = [paragraphs[at]!, paragraphs[at + 1]];
	return (
		ASSIGNED.test(text.slice(Math.max(own.start, own.end - CHARGED_WITHIN), own.end)) ||
		(next !== undefined && next.end - next.start < CHARGED_WITHIN && ASSIGNED.test(text.slice(next.start, next.end)))
	);
}

function goesOn(text: string, { start, end }: Span, charged: boolean): boolean {
	const words = text.slice(start, end);
	return !REPORTED.test(words) && !THERE_IS.test(words) && (charged ? !NORM.test(words) : !OTHER_TIME.test(words));
}

/** Whether a paragraph opens with what goes on with the one before it. */
const isJoined = (text: string, start: number): boolean =>
	JOINING[unitAt(text, start)] === 1 && JOINED.test(text.slice(start, start + 6));

function leads(text: string, { start, end }: Span): boolean {
	if (LEADS[unitAt(text, start)] === 0) {
		const to = Math.min(end, start + LEADING_WITHIN);
		if (bitsWithin(LEADING_MARKS, text, start, to) === 0 || !LEADING.test(text.slice(start, to))) return false;
	}
	return LEAD.test(text.slice(start, Math.min(end, start + OPENING)));
}

/** Whether a paragraph is a short line without a mark at its end. */
const isLine = (text: string, paragraph: Paragraph): boolean =>
	paragraph.part === 'body' && isShortLine(text, paragraph);

/** What the paragraph before a run of lines says they are for. */
function announced(text: string, paragraphs: readonly Paragraph[], at: number, today: string | null): Phase | null {
	let k = at - 1;
	while (k > 0 && k > at - MOST_LINES && isLine(text, paragraphs[k]!)) k--;
	const before = paragraphs[k];
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

function isWholeYear(text: string, { start, end }: Span, paragraph: Span): boolean {
	if (!text.startsWith('全年', start)) return false;
	const words = text.slice(start, end);
	return (
		WHOLE_YEAR.test(words) &&
		!REPORTED.test(words) &&
		!OTHER_YEAR.test(text.slice(Math.max(paragraph.start, start - NEAR), start))
	);
}

/** The first time in what opens a span that does not lie in the past. */
const timeOf = (text: string, { start, end }: Span, today: string | null): TimeMention | null =>
	findTimes(text, start, Math.min(end, start + OPENING), today).find(
		(time) => time.tense !== 'past' && !time.baseline,
	) ?? null;

/** Whether a sentence opens with a verb of doing, and tells nothing that was done. */
function isDone(text: string, { start, end }: Span, joined: boolean, cues: TargetCues): boolean {
	const at = joined ? text.indexOf('，', start) + 1 : start;
	return aimsAtDoing(text, at, cues) && !REPORTED.test(text.slice(at, end));
}

const AIMING = ['力争', '确保', '争取'];
const AIMING_FIRST = marksOf(AIMING.map((word) => word.charAt(0)).join(''));

/** Whether words open with a verb of doing, or with a word of aim before it. */
const aimsAtDoing = (text: string, at: number, cues: TargetCues): boolean =>
	opensDoing(
		text,
		AIMING_FIRST[unitAt(text, at)] === 1 && AIMING.some((word) => text.startsWith(word, at)) ? at + 2 : at,
		cues,
	);
