/** Follows the lists of promises that a clause, a line or a headline opens: 今年办好十件实事：一是…, 2026年主要目标. */
import type { Paragraph, Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import { NO_PHASE, type Phase } from './phases.js';
import { endsInMark, isShort, isShortLine } from './short-line.js';
import { findTimes, type TimeMention } from './times.js';

const PROMISE =
	'(?:实事|(?:重点|主要|目标|年度)任务|(?:主要)?预期指标|(?:主要|预期|工作|具体|总体|年度|发展|奋斗|以下|下列)目标|任务目标)(?:项目|清单|事项)?';
/** 为民兴办10件实事：, 今年的主要目标是： */
const OPENER = new RegExp(
	`(?:${PROMISE}”?(?:[：，]?(?:是|为|如下|包括|有|分别[是为]|具体(?:如下|包括|[为是])))?|^目标[是为])$`,
);
/** 具体包括：, 内容如下： behind the sentence that names the promises */
const LEADING = /(?:^|[。，；])(?:具体|主要|内容|分别)*(?:包括|如下|[是为有])$/;
/** what such words end in */
const LAST = marksOf('事务标目单项是为下括有”');
/** 为民办好十件实事, with no subject: a promise by itself */
const TO_BE_DONE = /^(?:为[^，。；]{1,10})?(?:集中|全力|着力)?(?:办好|办理|兴办|抓好)[^，。；]{0,14}实事$/;
const NAMED = new RegExp(`${PROMISE}[。，；]?$`);
/** 2026年民生实事（10项）: a line of its own */
const LINE = new RegExp(`(?:${PROMISE}(?:（[^）]*）)?|^目标[是为])$`);
/** 接续办好15件重点民生实事, 十大民生实事项目出炉 */
const HEADLINE = /实事/;
/** what was promised is told as done */
const TOLD =
	/完成(?:情况|率|了|度)|(?:全部|全面|如期|圆满|顺利|提前|超额|均|高质量)(?:完成|实现)|进展|兑现|回[眸顾]|办[结成]|已|(?<!确定|明确|提出|列出|安排|公布|推出|部署|敲定|选出)了|落[实地]|成效|见效|取得|收官|成绩|征集|督[查导]|推进|盘点|晒|点赞|知多少/;
/** 一是, 1.建设, ●新建, （一）: an item of a list */
const ITEM =
	/^\s*(?:[一二三四五六七八九十]{1,3}[是、要]|第[一二三四五六七八九十]{1,2}[，、是]|[①-⑳]|[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]|[●▶►▲◆■★☆·•○◎※*✓√-])/;
const NUMBERED = marksOf('①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳第（(0123456789一二三四五六七八九十●▶►▲◆■★☆·•○◎※*✓√- 　');
/** what opens a paragraph that tells and lists nothing */
const TELLING = /^\s*(?:目前|截至|据|记者|去年|会议|昨|日前|近日|近年|当[日天]|本报|来源|\d{1,4}[年月]|“)/;
/** 地方财政收入增长10%；…: a measure, and where it is to be */
const GOAL = /^[^，。；：“”\d]{2,24}(?:增长|增加|提高|降低|下降|控制在|稳定在|保持在|达到|突破)[^，。；：]{0,4}\d/;
const REPORTED = /同比|去年|上年|截至|目前|[1-9]月|季度|上半年/;
/** goals go on in the sentences behind the first one */
const EXPECTED = /预期[目指]标|目标(?:[是为]|如下)?：/;
const MAX_ITEM = 60;
const REACH = 60;
/** last month of the year in which the promises of a year are made public */
const PUBLIC_BY = 6;

/** A function that is called for every sentence of a document in order. */
export type Tracker = (sentence: Span, paragraph: number) => Phase;

/**
 * Gives a function that tells for every sentence whether a list of promises governs it, for when, and from where on; null
 * for a text that has no words for promises.
 */
export function promiseTracker(
	text: string,
	paragraphs: readonly Paragraph[],
	today: string | null,
	headline: string,
	cues: TargetCues,
): Tracker | null {
	if (!NAMES_PROMISES.test(text)) return null;
	const titled = headline === '' ? null : presentTime(headline, today);
	const headed =
		(titled !== null && isAnnounced(headline, titled, today)) || TO_BE_DONE.test(headline.trim())
			? listOf(titled)
			: null;
	let list: Phase | null = null;
	let current = -1;
	let colon = -1;
	let under = false;
	let expected = false;
	return (sentence, at) => {
		const paragraph = paragraphs[at];
		if (!paragraph || paragraph.part === 'title') return NO_PHASE;
		if (at !== current) {
			current = at;
			const front = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 12));
			if (list === null && headed === null)
				list =
					NUMBERED[unitAt(front, 0)] === 1 && ITEM.test(front) ? openedAbove(text, paragraph, today, titled) : null;
			else if (isItem(text, paragraph, front, cues)) list ??= headed;
			else if (!under || (TELLING.test(front) && !front.startsWith('“十'))) list = null;
			// 利用外资实现新增长, 住房保障方面：: a line, and the items are told in the paragraph below
			under = list !== null && (isShortLine(text, paragraph) || isTopic(text, paragraph));
		} else if (list !== null && list.from > paragraph.start && list.from < sentence.start) {
			// behind the sentence that opens a list only what is numbered, or states one goal more, goes on with it
			const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + REACH));
			if (!ITEM.test(words) && !(expected && GOAL.test(words) && !REPORTED.test(words))) list = null;
		}
		if (colon < sentence.start) {
			const next = text.indexOf('：', sentence.start);
			colon = next < 0 ? text.length : next;
		}
		const opened =
			colon < sentence.end
				? openedBefore(text, paragraph, sentence, colon, today, titled)
				: openedByLine(text, paragraph, sentence, today, titled);
		if (opened !== null) {
			list = opened;
			// 2026年主要预期目标: the goals are told in the paragraph below
			under = colon >= sentence.end;
			expected = EXPECTED.test(text.slice(sentence.start, Math.min(sentence.end, sentence.start + 2 * REACH)));
		}
		return list ?? NO_PHASE;
	};
}

/** Promises as `OPENER`, `NAMED`, `LINE` and headlines name them, with a mark behind them, or words between them and a colon. */
const NAMES_PROMISES = /实事|(?:任务|目标|指标)(?:[：，。；（是为如包有分具项清事\s]|$)/;

const listOf = (time: TimeMention | null, from = 0): Phase => ({ kind: 'plan', time, from });

/** Whether a headline makes the promises of a year public, rather than telling what became of them. */
function isAnnounced(headline: string, { year }: TimeMention, today: string | null): boolean {
	if (!HEADLINE.test(headline) || TOLD.test(headline)) return false;
	return today === null || year !== Number(today.slice(0, 4)) || Number(today.slice(5, 7)) <= PUBLIC_BY;
}

/** The first time of some words that does not lie in the past and names a year. */
const presentTime = (words: string, today: string | null): TimeMention | null =>
	findTimes(words, 0, words.length, today).find(
		(time) => time.tense !== 'past' && !time.baseline && /年|五/.test(time.text),
	) ?? null;

/** The list that words up to a colon open. */
function openedBefore(
	text: string,
	paragraph: Span,
	sentence: Span,
	colon: number,
	today: string | null,
	titled: TimeMention | null,
): Phase | null {
	if (LAST[unitAt(text, colon - 1)] === 0) return null;
	const words = text.slice(Math.max(sentence.start, colon - REACH), colon);
	if (OPENER.test(words)) return asList(words, colon + 1, today, titled);
	if (!LEADING.test(words)) return null;
	// the sentence before, or the paragraph before a line of its own
	const before = text.slice(Math.max(0, sentence.start - REACH), sentence.start).trimEnd();
	const named = sentence.start > paragraph.start || /。$/.test(before) ? before : '';
	return NAMED.test(named) ? asList(named, colon + 1, today, titled) : null;
}

/** The list that a line without a mark at its end opens. */
function openedByLine(
	text: string,
	paragraph: Span,
	sentence: Span,
	today: string | null,
	titled: TimeMention | null,
): Phase | null {
	if (sentence.start !== paragraph.start || sentence.end !== paragraph.end || !isShort(sentence)) return null;
	// 办好“十件实事”: marks around the name of the list end nothing
	const quoted = text.startsWith('实事”', sentence.end - 3);
	if (endsInMark(text, sentence.end) && !quoted) return null;
	const words = text.slice(sentence.start, quoted ? sentence.end - 1 : sentence.end).trimEnd();
	return LINE.test(words) ? asList(words, sentence.end, today, titled) : null;
}

/** The list that the paragraph before a numbered one names at its end: 大会票决产生2026年十件民生实事。 */
function openedAbove(text: string, { start }: Span, today: string | null, titled: TimeMention | null): Phase | null {
	const before = text.slice(Math.max(0, start - REACH), start).trimEnd();
	return /实事”?(?:项目|清单)?[。：]$/.test(before)
		? asList(before.replace(/^.*。(?=.)/s, ''), start, today, titled)
		: null;
}

function asList(words: string, from: number, today: string | null, titled: TimeMention | null): Phase | null {
	if (TOLD.test(words)) return null;
	const time = presentTime(words, today) ?? titled;
	// goals need no year (具体目标如下：), nor does what is to be done: 为农民办好十件实事
	return time === null && !/目标|预期指标/.test(words) && !TO_BE_DONE.test(words) ? null : listOf(time, from);
}

/** Whether a paragraph only says what the next is about. */
const isTopic = (text: string, paragraph: Span): boolean =>
	isShort(paragraph) && text.startsWith('：', paragraph.end - 1);

/** Whether a paragraph is an item of a list: numbered, short, or opened by a verb of making. */
function isItem(text: string, { start, end }: Span, front: string, cues: TargetCues): boolean {
	if (ITEM.test(front)) return true;
	if (TELLING.test(front)) return false;
	if (end - start < MAX_ITEM) return true;
	return cues.making.startingAt(text, start, end) !== null;
}
