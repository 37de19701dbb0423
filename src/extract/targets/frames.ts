/** Finds, for each figure of a clause, the words that say what it measures. */
import type { NumberMention } from '../numbers/index.js';
import type { TargetCues } from './cues.js';
import { type Link, linkBefore } from './links.js';
import { rightSide } from './right.js';
import type { TimeMention } from './times.js';
import { afterPhrase, lastOpening, skipTimes, trimFront, trimTail } from './trim.js';

/** A figure with what it measures. */
export interface Frame {
	readonly mention: NumberMention;
	readonly metric: string;
	/** words between metric and figure: 均, 分别达到 */
	readonly between: string;
	/** where the noun of the metric stands in the text, and in the metric */
	readonly nounStart: number;
	readonly nounOffset: number;
	/** takes in metric and value */
	readonly start: number;
	readonly end: number;
	readonly link: Link['kind'];
	/** a verb of doing stands before it */
	readonly acted: boolean;
	/** the words before the figure end in a verb that governs those after it: 为农户提供2000吨种子 */
	readonly governed: boolean;
	/** where the metric stands: before the figure, after it, on both sides, or with a figure before it */
	readonly side: 'left' | 'right' | 'both' | 'none';
}

/** What a figure hands on to the next one of the sentence. */
export interface Carry {
	readonly metric: string;
	/** what is measured without a verb of change: 产值 of 产值增长5%、达到3亿元 */
	readonly noun: string;
	/** kept verb of the figure before: 新建 of 新建绿道100公里、绿地500公顷 */
	readonly keep: string;
	readonly acted: boolean;
}

export const NO_CARRY: Carry = { metric: '', noun: '', keep: '', acted: false };

/** The room of a figure: what stands between its neighbours. */
export interface Room {
	/** where the words that can belong to it begin */
	readonly left: number;
	/** where they end: the next figure or the end of the clause */
	readonly right: number;
	/** end of the last word of promise or forecast in it, or `left` */
	readonly cut: number;
	/** end of the clause */
	readonly end: number;
	/** no other figure follows in the clause */
	readonly last: boolean;
	/** it goes on from a figure before it in the same clause */
	readonly goesOn: boolean;
}

/** 10大类 of 10大类60项实事 */
const KINDS = /^(?:\d+|[一二三四五六七八九十]+)(?:大类|大项|个方面|类|大)/;

/** Counted things stand after their figure as often as before it. */
const COUNTED = new Set(['count', 'person', 'area', 'length', 'volume', 'age', 'rate', 'power', 'data']);

/** 对3000座水库进行加固, 为1万名老人提供服务 */
const SERVED = new Set([...'对为给']);

/** verbs that name the money themselves */
const MONEYED = /投资|资金|减负|贷款|支付|授信$/;

/** a noun that brings its own verb of adding */
const RENEWED = /^新[入认建增培设开改扩获引]/;

/** Reads one figure of a clause. */
export function frameOf(
	text: string,
	mention: NumberMention,
	room: Room,
	times: readonly TimeMention[],
	cues: TargetCues,
	carry: Carry,
): { readonly frame: Frame; readonly carry: Carry; readonly change: string } {
	const link = linkBefore(text, mention, room.left, cues);
	// 将 of 平台将超450家 stands before the figure itself and cuts nothing
	const bare = room.cut < link.start && trimTail(text, room.cut, link.start, cues) > room.cut;
	const edge = Math.max(bare ? room.cut : room.left, quoteStart(text, room.left, link.start));
	const opening = lastOpening(text, { start: afterIssuer(text, edge, link.start), end: link.start }, cues);
	const from = afterPhrase(text, skipTimes(opening, times), link.start, cues);
	const front = trimFront(text, from, link.start, times, cues);
	const nounStart = Math.max(front.start, front.keepEnd ?? 0);
	const nounEnd = beforeBaseline(text, nounStart, trimTail(text, nounStart, link.start, cues), times, cues);
	const words = text.slice(nounStart, Math.max(nounStart, nounEnd));
	// 甲、乙等 lists examples of what the figure counts: the metric is named after the figure
	const noun = words.endsWith('等') ? '' : words.replace(KINDS, '');
	const keep = front.keepEnd === null ? '' : text.slice(front.start, front.keepEnd);
	const goesOn = room.goesOn && front.verb === null;
	const verb = keep || (goesOn && link.kind === 'none' ? carry.keep : '');
	// 完成126家企业整改: what joins a count to the words after it is a verb of doing
	const done = mention.dimension !== 'ratio' && noun === '' && text.startsWith('完成', link.start);
	const acted = done || front.verb !== null || (goesOn && carry.acted) || SERVED.has(text[mention.start - 1] ?? '');
	const after = rightSide(text, mention.end, room, cues);
	const side = compose({
		cues,
		mention,
		link,
		noun,
		keep,
		verb,
		acted,
		after: completed(after.text, text.slice(after.end, room.end)),
		carry,
		earlier: text.slice(trimFront(text, edge, opening, times, cues).start, Math.max(edge, opening - 1)),
	});
	const start = side.left && front.start < link.start ? front.start : Math.min(link.start, mention.start);
	return {
		change: link.change,
		frame: {
			mention,
			metric: side.metric,
			nounStart,
			nounOffset: Math.max(0, side.metric.indexOf(noun)),
			between: side.left && !side.right ? text.slice(nounEnd, mention.start) : '',
			start: front.keepEnd !== null && side.metric.startsWith(keep) ? front.start : start,
			end: side.right ? after.end : mention.end,
			link: link.kind,
			acted,
			governed: endsInVerb(noun, cues),
			side: side.left ? (side.right ? 'both' : 'left') : side.right ? 'right' : 'none',
		},
		carry: {
			metric: side.metric || carry.metric,
			noun: side.noun || carry.noun,
			keep: front.verb === 'verb' ? '' : verb,
			acted,
		},
	};
}

/** Where words begin after who made a figure known: 甲公司今天公布的乙指数. */
function afterIssuer(text: string, from: number, to: number): number {
	for (const word of ['公布的', '发布的']) {
		const at = text.lastIndexOf(word, to - word.length);
		if (at >= from) return at + word.length;
	}
	return from;
}

/** Cuts 比2020年 from the end of a noun phrase. */
function beforeBaseline(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): number {
	const than = times.find((time) => time.baseline && time.start > from && time.end <= to && to - time.end <= 2);
	return than ? trimTail(text, from, than.start - 1, cues) : to;
}

/** Begin of the quotation that is open where a figure stands, or `left`. */
function quoteStart(text: string, left: number, end: number): number {
	for (let i = end - 1; i >= left && text[i] !== '”'; i--) if (text[i] === '“') return i + 1;
	return left;
}

/** 筹措8亿元实施安居工程: money is raised for what follows its verb. */
function moneyOf(verb: string, purpose: string, cues: TargetCues): { readonly metric: string; readonly noun: string } {
	const noun = purpose.slice(trimFront(purpose, 0, purpose.length, [], cues).start);
	return { metric: verb + noun + (MONEYED.test(verb) || /资金|债券|贷款|投资|费|款$/.test(noun) ? '' : '资金'), noun };
}

/** Gives 世界级 of 6个世界级、9个区域级产业集群 the noun that the last member has. */
function completed(after: string, rest: string): string {
	if (!/^.{1,3}级$/.test(after)) return after;
	return after + (/级([^\d、，；。级]{2,16})$/.exec(rest)?.[1] ?? '');
}

/** 为种植户提供2000吨种子: the noun phrase before the figure ends in the verb that governs what follows it. */
function endsInVerb(noun: string, cues: TargetCues): boolean {
	const verb = cues.leads.endingAt(noun, noun.length, 0);
	return verb !== null && (verb.value === 'verb' || verb.value === 'keep') && verb.phrase.length >= 2;
}

/** 45万人以上的目标: the word for an aim is no part of what is measured */
const AIMED = /^的?.{0,4}(?:目标|任务|要求|承诺)/;

interface Parts {
	readonly cues: TargetCues;
	readonly mention: NumberMention;
	readonly link: Link;
	readonly noun: string;
	/** verb of its own; verb of its own or carried over */
	readonly keep: string;
	readonly verb: string;
	/** a verb of doing stands before the figure */
	readonly acted: boolean;
	readonly after: string;
	readonly carry: Carry;
	/** the phrase before the verb in the same clause: 货运班列扩量 of 推动货运班列扩量、开行4000列 */
	readonly earlier: string;
}

interface Composed {
	readonly metric: string;
	/** what is measured without verbs */
	readonly noun: string;
	/** words before, words after the figure were used */
	readonly left: boolean;
	readonly right: boolean;
}

/** Puts the metric together from the words on either side of its figure. */
function compose({ cues, mention, link, noun, keep, verb, acted, after, carry, earlier }: Parts): Composed {
	const counts = mention.dimension === null ? mention.kind === 'cardinal' : COUNTED.has(mention.dimension);
	if (noun.startsWith('占') && carry.noun !== '' && mention.dimension === 'ratio') {
		const share = /(?:占比|比重|比例|份额)$/.test(noun) ? noun : `${noun}比重`;
		return { metric: carry.noun + share + link.change, noun: carry.noun, left: true, right: false };
	}
	if (noun === '' && after !== '' && link.kind !== 'change' && mention.kind !== 'coverage') {
		const counted = after.replace(/^的/, '');
		if (verb && mention.dimension === 'money') return { ...moneyOf(verb, counted, cues), left: false, right: true };
		return { metric: verb + counted, noun: counted, left: false, right: true };
	}
	const given = !counts && after !== '' && endsInVerb(noun, cues);
	if (
		noun !== '' &&
		after !== '' &&
		!AIMED.test(after) &&
		(counts || given || (acted && mention.dimension === 'ratio')) &&
		(link.kind === 'none' || link.bare || (link.change !== '' && !after.startsWith('的')))
	) {
		return { metric: verb + noun + link.change + after, noun: noun + after, left: true, right: true };
	}
	if (
		noun !== '' &&
		after.startsWith('的') &&
		link.kind !== 'none' &&
		after.length <= 12 &&
		!AIMED.test(after) &&
		!/水平|[到\d]/.test(after)
	) {
		return { metric: after.slice(1) + noun, noun: after.slice(1) + noun, left: true, right: true };
	}
	if (noun !== '')
		return {
			metric: (keep === '' && RENEWED.test(noun) ? '' : verb) + noun + link.change,
			noun,
			left: true,
			right: false,
		};
	if (link.change && counts && after !== '')
		return { metric: link.change + after, noun: after, left: true, right: true };
	if (link.change && carry.noun === '') return { metric: '', noun: '', left: false, right: false };
	if (link.change) return { metric: carry.noun + link.change, noun: carry.noun, left: false, right: false };
	if (!verb)
		return { metric: link.kind === 'none' ? carry.metric : carry.noun, noun: carry.noun, left: false, right: false };
	const done = carry.noun || earlier;
	const metric = mention.dimension !== 'money' ? (done ? verb + done : '') : MONEYED.test(verb) ? verb : `${verb}资金`;
	return { metric, noun: carry.noun || verb, left: false, right: false };
}
