/** Follows a report from looking back to planning, where a sentence and no heading marks the turn. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { NOWHERE, REPORT, type Section } from './sections.js';
import { findTimes, type TimeMention } from './times.js';

/** Where a sentence stands. */
export interface Phase {
	readonly kind: 'plan' | 'review' | null;
	/** time that governs the section, by its heading or by the sentence that opened it */
	readonly time: TimeMention | null;
	/** where in the text it begins to hold */
	readonly from: number;
}

const GOALS =
	/预期目标|(?:主要|发展|奋斗|总体|预期)(?:目标|指标)(?:是|为|：)|(?:抓好|做好)(?:以下|.{0,6}(?:方面|项)工作)/;
/** 圆满实现全年主要预期目标，…: what was reached opens no list of goals */
const REACHED =
	/(?:圆满|较好|顺利|胜利|全面|超额|基本|如期)(?:地)?(?:实现|完成|达到)了?[^，。；：]{0,30}预期目标(?![是为：])/;
/** 2026年全市工作的总体要求是：…: the goals of the next paragraph are for that year, too */
const OUTLINE = /^[^，。；：]{0,24}(?:总体要求|总体思路|指导思想|基本思路|总要求)(?:是|为|：|，)/;
const TOPIC_REACH = 6;
/** 关于…的实施意见, …发展规划（2026—2030年）: the document itself is a plan. */
const PLAN =
	/(?:^|[^，。；：！？“”]{0,24})关于[^，；：]{2,60}(?:意见|方案|规划)$|(?:规划|纲要|实施方案|行动方案|行动计划|工作要点|(?:重点(?:工作|任务|工作任务)|目标任务)(?:责任)?分解(?:方案|表)?)(?:[（(][^（）()]{4,16}[）)])?$/;
/** 某市印发…实施方案: news of a plan, by its headline or by how it opens. */
const NEWS_OF_PLAN = /出台|发布|印发|公布|制定|编制|审议|通过|解读|启动|征求|将|[，。！？]/;
const NEWS = /记者|消息|日前|近日|[社网]讯/;
const OPENING = 200;
const PLAN_ENDS = marksOf('见案划要点解表）)');

const namesPlan = (headline: string): boolean =>
	PLAN_ENDS[unitAt(headline, headline.length - 1)] === 1 && PLAN.test(headline) && !NEWS_OF_PLAN.test(headline);

export const NO_PHASE: Phase = { kind: null, time: null, from: 0 };

/**
 * Gives a function that is called for every sentence of a document in order and tells its phase; null for a text that is
 * no report and has no phases.
 */
export function phaseTracker(
	text: string,
	sections: readonly Section[] | null,
	today: string | null,
	headline: string,
): ((sentence: Span, paragraph: number) => Phase) | null {
	const isPlan = namesPlan(headline.trimEnd()) && !NEWS.test(text.slice(0, OPENING));
	const isReport =
		REPORT.test(headline) || (sections?.some((section) => section.heading && section.kind !== null) ?? false);
	if (!isReport && !isPlan) return null;
	const titled = isPlan ? yearOf(headline, today) : null;
	let turned = false;
	let heading = -1;
	let topic: TimeMention | null = null;
	/** what the last list of goals was for: chapters without a time of their own serve it */
	let planned: TimeMention | null = null;
	return (sentence, paragraph) => {
		const section = sections === null ? NOWHERE : sections[paragraph];
		if (!section || section.kind === 'end') return NO_PHASE;
		if (section.opens && paragraph !== heading) {
			heading = paragraph;
			topic = null;
			if (section.kind === 'mixed') turned = false;
		}
		const words = text.slice(sentence.start, sentence.end);
		const goals = GOALS.test(words) && !REACHED.test(words);
		if (!turned)
			turned =
				goals ||
				(section.kind === 'mixed' &&
					!section.heading &&
					findTimes(words, 0, words.length, today).some((time) => time.tense === 'future'));
		const kind = kindOf(section.kind, turned) ?? (isPlan ? 'plan' : null);
		if (kind === null && OUTLINE.test(words)) topic = topicOf(words, true, today);
		if (kind === 'plan' && section.time === null) {
			topic = topicOf(words, goals, today) ?? topic;
			if (goals) planned = topic;
		}
		return { kind, time: kind === 'plan' ? (section.time ?? topic ?? planned ?? titled) : null, from: 0 };
	};
}

/** The year of a plan, where its headline names one: 2026年重点工作任务分解. */
function yearOf(headline: string, today: string | null): TimeMention | null {
	const times = findTimes(headline, 0, headline.length, today);
	return times.length === 1 && times[0]!.tense !== 'past' && /^20\d\d年$/.test(times[0]!.text) ? times[0]! : null;
}

function kindOf(kind: Section['kind'], turned: boolean): Phase['kind'] {
	if (kind === 'plan' || kind === 'review') return kind;
	return turned ? 'plan' : kind === 'mixed' ? 'review' : null;
}

/** 出台“十五五”政策 opens with a verb and speaks of no time */
const isTopic = (words: string, start: number): boolean =>
	/^(?:[（(]?[一二三四五六七八九十]{1,3}[)）、])?(?:做好|实现|展望|面向|对于?|在|到|围绕)?[\s“”]*$/.test(
		words.slice(0, start),
	);

/** The time that a sentence opens with, or that its goals are for. */
const topicOf = (words: string, goals: boolean, today: string | null): TimeMention | null =>
	findTimes(words, 0, words.length, today).find(
		(time) => time.tense !== 'past' && (goals || (time.start <= TOPIC_REACH && isTopic(words, time.start))),
	) ?? null;
