/** Which part of a report a paragraph stands in: looking back, planning, or appended notes. */
import type { Paragraph } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import { findTimes, type TimeMention } from './times.js';

/** Where a paragraph stands. */
export interface Section {
	/** `mixed`: looks back first, then plans (发展成就和主要目标) */
	readonly kind: 'plan' | 'review' | 'mixed' | 'end' | null;
	/** time words of the heading: 2026年 of 2026年重点工作 */
	readonly time: TimeMention | null;
	/** the paragraph is itself a heading; `opens`: one of the first order */
	readonly heading: boolean;
	readonly opens: boolean;
}

type Opened = Pick<Section, 'kind' | 'time'>;

/** headlines of texts that look back and plan, with or without headings */
export const REPORT = /工作(?:报告|总结|安排|要点|计划|打算)|计划(?:草案)?的报告/;
/** 代市长…作政府工作报告: how news of a report opens */
const GIVES_REPORT = /作了?政府工作报告|政府工作报告》?[（(]?(?:摘要|摘登|全文|解读|极简版)/;
const givesReport = (opening: string): boolean => opening.includes('政府工作报告') && GIVES_REPORT.test(opening);
const HEADING = /^\s*(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]{1,3}、|附件|附注|附录|注释|名词解释)/;
const SUBHEADING = /^\s*(?:[（(][一二三四五六七八九十]{1,3}[)）]|\d{1,2}[.、．])/;
/** the list of promises that a report appends: 2026年民生实事 under 附件 */
const APPENDED = /^\s*(?:20\d\d年|今年).{0,16}(?:民生实事|重点工作|重点任务|任务分解|工作安排)[^。，；]{0,6}$/;
/** 2.新增学位500个。 is an item of a list and no heading */
const ITEM = /[。；]\s*$|^\s*[（(]?[\d一二三四五六七八九十]{1,3}[)）.、．].*\d/;
/** 4. 全年主要目标任务顺利完成 多项指标创新高…: an item in a list of news */
const NEWS = /^\s*\d{1,2}[.、．].{28}/;
/** headings of the parts of a report that has no numbers: 2025年工作回顾, “十五五”时期主要目标和2026年重点工作 */
const UNNUMBERED =
	/^\s*(?:(?:回[顾眸]|展望)?20\d\d年|“十[三四五六]五”|过去[一五]年|今后五年|今年)[^。，；：]{0,18}(?:回顾|发展成[就绩]|主要目标|(?:重点|主要)工作|工作安排|主要任务|目标任务|工作建议|工作打算|重点任务|目标|成绩|成[果效])\s*：?\s*$/;
/** 回顾2025年, 展望2026年, or the year alone, over lines that have no marks of sentences */
const YEAR = /^\s*(回[顾眸]|展望)?\s*(20\d\d)年\s*：?\s*$/;
/** 【主要预期目标建议】 */
const IN_BRACKETS = /^\s*【[^】]{0,16}(?:目标|任务)(?:建议|安排)?】\s*$/;
/** 》》》2026年工作重点 */
const POINTED = /^\s*[》>]{1,3}\s*20\d\d年[^。，；：]{0,4}(?:工作|目标|任务)[^。，；：]{0,6}$/;
const MAX_HEADING = 60;
/** “十五五”开好局 begins a period and is no deadline */
const OPENING = /^(?:良好)?(?:开好?局|起好?步|开门红|开篇)/;

/** Finds the section of every paragraph; null for a text without a heading that opens one. */
export function sectionsOf(
	text: string,
	paragraphs: readonly Paragraph[],
	cues: TargetCues,
	today: string | null,
	headline: string,
): readonly Section[] | null {
	const report = REPORT.test(headline);
	/** news of a report goes by its headings, too */
	const headed = report || givesReport(text.slice(0, LOOKED_AT));
	let current: Section = NOWHERE;
	let sections: Section[] | null = null;
	for (let k = 0; k < paragraphs.length; k++) {
		const paragraph = paragraphs[k]!;
		const words =
			paragraph.end - paragraph.start <= MAX_HEADING && mayOpen(text, paragraph)
				? text.slice(paragraph.start, paragraph.end)
				: '';
		const year = words === '' ? null : YEAR.exec(words);
		const found =
			year !== null
				? yearOpened(year, current, today)
				: isHeading(words, headed, current)
					? opened(words, current, cues, today)
					: null;
		if (found !== null) {
			const { kind, time } = found;
			current = { kind, time, heading: false, opens: false };
			sections ??= new Array<Section>(k).fill(NOWHERE);
			sections.push({ kind, time, heading: true, opens: !SUBHEADING.test(words) });
			continue;
		}
		sections?.push(current);
		const led = report && year === null ? ledTo(text, paragraph, today) : null;
		// What a report says of the year goes on in the paragraphs behind it, until it looks back or a heading comes.
		if (led === null || (led.section.kind === 'plan' && current.kind === 'plan')) continue;
		sections ??= new Array<Section>(k + 1).fill(NOWHERE);
		current = led.section;
		if (led.itself) sections[k] = current;
	}
	return sections;
}

/** 今年，我们要…, 今年扶持…: what a sentence that plans the year opens with. */
const PLANS =
	/(?:^|[。！：]\s*)(今年|新的一年|20\d\d年)(，?(?:我们|全[省市县区州]|政府)?(?:还?要|将|必须|计划|力争|着力|重点|努力))?/g;
/** 过去一年，…, 一年来，… at the beginning of a paragraph */
const LOOKS_BACK = /^\s*(?:各位代表[！：，]\s*)?(?:[一五]年来|过去的?[一五]年|回顾|去年)/;
/** 今年以来, 今年已…: what is told of a year that has begun */
const BEGUN = /^(?:以来|已|上半年|前|[一二三四]季度|\d|，?全球|，?面对)/;

/** What a paragraph leads to, and whether it is of that itself. */
interface Led {
	readonly section: Section;
	readonly itself: boolean;
}

/** What the paragraphs behind one of a report without headings are: looking back, or the plan that it begins. */
function ledTo(text: string, { start, end }: Paragraph, today: string | null): Led | null {
	const words = text.slice(start, Math.min(end, start + LOOKED_AT));
	if (LOOKS_BACK.test(words))
		return { section: { kind: 'review', time: null, heading: false, opens: false }, itself: true };
	if (today === null || !MENTIONS_YEAR.test(words)) return null;
	for (const match of words.matchAll(PLANS)) {
		const [whole, time, plans] = match;
		const at = match.index + whole.indexOf(time!);
		if (/^\d/.test(time!) && time!.slice(0, 4) < today.slice(0, 4)) continue;
		const behind = words.slice(at + time!.length, at + time!.length + 4);
		// A report that is given when the year begins has nothing else to say of it.
		if (plans === undefined && (today.slice(5, 7) > EARLY || BEGUN.test(behind))) continue;
		const [mention = null] = findTimes(words, at, at + time!.length, today);
		const itself = plans === undefined && match.index < AT_FRONT;
		if (mention !== null) return { section: { kind: 'plan', time: mention, heading: false, opens: false }, itself };
	}
	return null;
}

const LOOKED_AT = 240;
const AT_FRONT = 40;
const MENTIONS_YEAR = /今年|一年|20\d\d年/;

/**
 * What a heading of nothing but a year opens; null where that is not told. The year alone plans only behind the year
 * before it, early in the year: a chronicle has such headings, too.
 */
function yearOpened([words, word, digits]: RegExpExecArray, current: Section, today: string | null): Opened | null {
	const review = { kind: 'review', time: null } as const;
	if (word !== undefined && word !== '展望') return review;
	if (word === undefined) {
		if (today === null) return null;
		if (Number(digits) < Number(today.slice(0, 4))) return review;
		if (current.kind === null || !today.startsWith(digits!) || today.slice(5, 7) > EARLY) return null;
	}
	const [time = null] = findTimes(words, 0, words.length, today);
	return { kind: 'plan', time };
}

/** The month until which congresses meet. */
const EARLY = '04';

/** The section of a paragraph that no heading stands before. */
export const NOWHERE: Section = { kind: null, time: null, heading: false, opens: false };

/** First characters of headings. */
const OPENERS = marksOf('一二三四五六七八九十第附注名（(123456789“过今回展【》>');

/** Whether the first character that is no space can open a heading: spares slicing every short paragraph. */
function mayOpen(text: string, { start, end }: Paragraph): boolean {
	let at = start;
	while (at < end && (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 0x3000)) at++;
	return OPENERS[unitAt(text, at)] === 1;
}

const isHeading = (words: string, report: boolean, current: Section): boolean =>
	words !== '' &&
	(isNumbered(words) ||
		IN_BRACKETS.test(words) ||
		POINTED.test(words) ||
		(report && UNNUMBERED.test(words)) ||
		(current.kind === 'end' && APPENDED.test(words)));

const isNumbered = (words: string): boolean =>
	(HEADING.test(words) || (SUBHEADING.test(words) && !ITEM.test(words) && !NEWS.test(words))) &&
	!/[。；]/.test(words.trimEnd().slice(0, -1));

function opened(words: string, current: Opened, cues: TargetCues, today: string | null): Opened {
	if (SUBHEADING.test(words) && current.kind !== null) return current;
	const kinds = new Set<string>();
	for (let i = 0; i < words.length; i++) {
		const match = cues.sections.startingAt(words, i, words.length);
		if (!match) continue;
		kinds.add(match.value);
		i = match.end - 1;
	}
	const times = findTimes(words, 0, words.length, today).filter(
		(mention) => mention.tense !== 'past' && !OPENING.test(words.slice(mention.end)),
	);
	// of two periods (“十五五”目标和2026年工作) neither governs the whole section
	const time = times.length === 1 ? times[0]! : null;
	if (kinds.has('end')) return { kind: 'end', time: null };
	if (kinds.has('review') || (kinds.size === 0 && /年成[绩果效]：?\s*$/.test(words)))
		return kinds.has('plan') && times.length > 0 ? { kind: 'mixed', time } : { kind: 'review', time: null };
	if (IN_BRACKETS.test(words)) return { kind: 'plan', time: time ?? current.time };
	if (kinds.has('plan') || (times.length > 0 && /工作|任务|目标/.test(words))) return { kind: 'plan', time };
	if (SUBHEADING.test(words)) return current;
	return { kind: current.kind === 'plan' ? 'plan' : null, time: times.length > 0 ? time : current.time };
}
