/**
 * Follows news of what a government, its report or its list of tasks sets out for a year: paragraphs behind the one that
 * says so go on with it, without a time or a subject of their own, until one tells something else.
 */
import type { Paragraph } from '../../types.js';
import type { TargetCues } from './cues.js';
import { opensDoing } from './doing.js';
import { NO_PHASE, type Phase } from './phases.js';
import type { Tracker } from './promises.js';
import { isShortLine } from './short-line.js';
import { findTimes, type TimeMention } from './times.js';

/** what is set out: 今年办好十件惠民实事, 2026年重点量化目标任务, 政府工作报告提出 */
const ABOUT =
	/实事|哪些(?:新)?(?:变化|看点|亮点|利好|好事|大事)|(?:重点|量化|目标|主要|年度)(?:工作|目标)?任务|(?:预期|发展|量化|奋斗|主要)目标|工作报告|《报告》/;
/** that it is set out, in the sentence that names it */
const SETS_OUT = /将|要(?!求)|力争|提[出到]|明确|公布|列出|安排|部署|承诺|确定|聚焦|目标(?:是|为|：)/;
/** what was set out before is told as done */
const TOLD =
	/(?:完成|实现|落实|进展)(?:情况|率|了|度)|(?:全部|全面|如期|圆满|顺利|提前|超额|均|已)(?:经)?(?:完成|实现)|兑现|回[眸顾](?!.{0,16}(?:安排|部署|展望))|督[查导]|收官|盘点|征集/;
/** 目前, 截至, 去年, 会议: what opens a paragraph that tells something else */
const ELSEWHERE =
	/^(?:目前|截至|(?:最新|有关|相关|官方)?(?:数据|统计)|据|记者(?:了解|注意|从)|去年|上年|昨|日前|近[日年]|此前|过去|[一五]年来|回[顾望首眸]|会议|会上|当[日天]|来源|\d{1,2}月\d|(?!(?:政府工作)?报告)[一-龥·]{2,12}(?:表示|认为|介绍|建议|指出))/;
/** 报告提出，, 具体来看，, 在教育方面，: what opens a paragraph that goes on */
const OPENING =
	/^(?:[●▶►▲◆■★☆·•○◎※*✓√-]\s*|[（(]?[\d一二三四五六七八九十]{1,3}[)）.．、]\s*|[一二三四五六七八九十]{1,3}[是要])?(?:(?:同时|此外|另外|其中|具体来看|具体而言|根据[^，。；]{2,16}|《?(?:政府工作)?报告》?(?:中|还)?(?:说|称|提出|提到|指出|明确|表示|强调)|在?[^，。；：“”\d]{2,12}(?:方面|领域|上)|其他[^，。；]{2,8}还?包括)[，：]?)*/;
/** words of a paragraph that look ahead */
const AHEAD = /将|力争|计划|确保|年内|今年|全年|[左右上]?(?:左右|以上|以内)|要在?/;
/** what was done or is there is told, whatever stands around it */
const REPORTED =
	/从\d[^，。；]{1,12}[增升]至|同比|去年|上年|截至|目前|累计完成|已|[过了](?![一-龥]{0,2}目标)|以来|季度|现有|现存|共有|拥有|平均为|其中.{0,10}占/;
/** news in brief: what one item sets out is no matter of the next */
const BULLETIN = /快讯|简讯|要闻速览/;
const PROGRAMME_YEAR = /年/;
/** 经济社会发展主要预期目标：, 要用心办好民生实事: goals need no year */
const GOALS = /(?:预期|发展|奋斗)目标[是为：，]|[要将][^，。；]{0,8}办好[^，。；]{0,12}实事/;
/** 《报告》明确，今年城镇新增就业5400人: the sentence that says so is itself of it */
const SAID = /报告》?(?:中|还)?(?:说|称|提出|提到|指出|明确|表示|强调)，?(?:今年|明年|20\d\d年)/;
/** characters in which a paragraph says what it is about; paragraphs that may say nothing; last month of a year's promises */
const [LOOKED_AT, IDLE, PUBLIC_BY] = [300, 2, 6] as const;
const [FRONT, AT_FRONT, TOPIC_REACH] = [64, 16, 8] as const;

/** What a text has set out so far. */
interface Programme {
	readonly time: TimeMention | null;
	/** where the sentence ends that says so */
	readonly from: number;
}

/**
 * Gives a function that tells for a sentence with figures whether it belongs to a programme, and for when; null for a text
 * that names none. Sentences may be left out, but come in order.
 */
export function programmeReader(
	text: string,
	paragraphs: readonly Paragraph[],
	today: string | null,
	cues: TargetCues,
): Tracker | null {
	if (!NAMES_PROGRAMME.test(text)) return null;
	const bulletin = BULLETIN.test(text.slice(0, FRONT));
	let programme: Programme | null = null;
	let next = 0;
	let idle = 0;
	let goesOn = false;
	let past = false;
	/** the year that the text is about up to a paragraph, for goals without one: few texts have such */
	let known: TimeMention | null = null;
	let asked = 0;
	const topic = (): TimeMention | null => {
		for (; asked <= next; asked++) known = topicOf(text, paragraphs[asked]!, today) ?? known;
		return known;
	};
	return (sentence, at) => {
		for (; next <= at; next++) {
			const paragraph = paragraphs[next]!;
			past = false;
			const opened: Programme | null = openedBy(text, paragraph, today, topic);
			if (opened !== null) {
				// what names it again inside of it is of it from its first word on
				const inside = programme !== null && readsOn(text, paragraph, bulletin, cues) === 'on';
				programme = inside ? { time: opened.time, from: paragraph.start } : opened;
				idle = 0;
				goesOn = true;
				continue;
			}
			if (programme === null) continue;
			const kind = readsOn(text, paragraph, bulletin, cues);
			goesOn = kind === 'on';
			idle = kind === 'on' ? 0 : idle + 1;
			if (kind === 'ends' || idle > IDLE) programme = null;
		}
		if (programme === null || !goesOn || sentence.start < programme.from) return NO_PHASE;
		const words = text.slice(sentence.start, sentence.end);
		const tense = openingTense(words, today, programme.time);
		if (tense !== null) past = tense === 'past';
		return past || REPORTED.test(words) ? NO_PHASE : planned(programme.time);
	};
}

const planned = (time: TimeMention | null): Phase => ({ kind: 'plan', time, from: 0 });

/** a text without any of these sets nothing out */
const NAMES_PROGRAMME = /实事|任务|目标|工作报告|哪些/;

/** The first sentence of a paragraph that says that something is set out for a year, and the year. */
function openedBy(
	text: string,
	{ start, end, part }: Paragraph,
	today: string | null,
	topic: () => TimeMention | null,
): Programme | null {
	if (part === 'title') return null;
	const to = Math.min(end, start + LOOKED_AT);
	if (!ABOUT.test(text.slice(start, to))) return null;
	for (let from = start; from < to; ) {
		const stop = text.indexOf('。', from);
		const until = stop < 0 || stop >= end ? end : stop + 1;
		const words = text.slice(from, Math.min(until, to));
		if (ABOUT.test(words) && SETS_OUT.test(words) && !TOLD.test(words)) {
			const times = findTimes(words, 0, words.length, today);
			for (let k = times.length - 1; k >= 0; k--)
				if (isAhead(times[k]!, today)) return { time: times[k]!, from: SAID.test(words) ? from : until };
			if (GOALS.test(words) && times.length === 0) return { time: topic(), from };
		}
		from = until;
	}
	return null;
}

/** The year that a paragraph opens with, or that a headline names. */
function topicOf(text: string, { start, end, part }: Paragraph, today: string | null): TimeMention | null {
	const to = Math.min(end, start + (part === 'title' ? FRONT : TOPIC_REACH));
	return findTimes(text, start, to, today).find((time) => isAhead(time, today)) ?? null;
}

/** Whether a time is a year that what is set out can be for. */
function isAhead(time: TimeMention, today: string | null): boolean {
	if (time.tense === 'past' || time.baseline || !PROGRAMME_YEAR.test(time.text)) return false;
	return today === null || time.year !== Number(today.slice(0, 4)) || Number(today.slice(5, 7)) <= PUBLIC_BY;
}

/** Whether a paragraph goes on with the programme, says nothing of it, or ends it. */
function readsOn(text: string, paragraph: Paragraph, bulletin: boolean, cues: TargetCues): 'on' | 'idle' | 'ends' {
	const { start, end } = paragraph;
	const front = text.slice(start, Math.min(end, start + FRONT)).trimStart();
	if (ELSEWHERE.test(front)) return 'ends';
	if (isShortLine(text, paragraph)) return bulletin ? 'ends' : 'on';
	// it may match nothing, and always matches
	const opening = OPENING.exec(front)![0].length;
	const at = text.indexOf(front, start) + opening;
	return opening > 0 || AHEAD.test(front) || opensDoing(text, at, cues) ? 'on' : 'idle';
}

/** Whether what a sentence opens with lies behind or ahead; null where it opens with no time. */
function openingTense(words: string, today: string | null, time: TimeMention | null): 'past' | 'ahead' | null {
	const year = time?.year ?? null;
	const [first] = findTimes(words, 0, Math.min(words.length, AT_FRONT + 8), today);
	if (first === undefined || first.start > AT_FRONT) return null;
	return first.tense === 'past' || (first.year !== null && year !== null && first.year < year) ? 'past' : 'ahead';
}
