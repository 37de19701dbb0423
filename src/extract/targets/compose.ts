/** Puts the metric of a figure together from the words on either side of it. */
import type { NumberMention } from '../numbers/index.js';
import type { TargetCues } from './cues.js';
import { sharedIntensity } from './intensity.js';
import type { Link } from './links.js';
import { fundOf, moneyOf } from './money.js';
import { goalMetric } from './named-goals.js';
import { aboveOther, isOutput, ownerOf, paceOf, plainMeasure } from './owners.js';

/** What a figure hands on to the next one of the sentence. */
export interface Carry {
	readonly metric: string;
	/** what is measured without a verb of change: 产值 of 产值增长5%、达到3亿元 */
	readonly noun: string;
	/** kept verb of the figure before: 新建 of 新建绿道100公里、绿地500公顷 */
	readonly keep: string;
	readonly acted: boolean;
	/** the figure counts things */
	readonly counted: boolean;
}

export const NO_CARRY: Carry = { metric: '', noun: '', keep: '', acted: false, counted: false };

/** What a figure hands on where something else than it has measured is meant. */
export const renamed = ({ keep, acted, counted }: Carry, metric: string, noun: string): Carry => ({
	metric,
	noun,
	keep,
	acted,
	counted,
});

/** Counted things stand after their figure as often as before it. */
const COUNTED = new Set(['count', 'person', 'area', 'length', 'volume', 'age', 'rate', 'power', 'data']);

const TOTALS = new Set(['总量', '总数', '总规模']);

/** a noun that brings its own verb of adding */
const RENEWED = /^新[入认建增培设开改扩获引]/;

/** 为种植户提供2000吨种子: the noun phrase before the figure ends in the verb that governs what follows it. */
export function endsInVerb(noun: string, cues: TargetCues): boolean {
	const verb = cues.leads.endingAt(noun, noun.length, 0);
	return verb !== null && (verb.value === 'verb' || verb.value === 'keep') && verb.phrase.length >= 2;
}

/** 45万人以上的目标: the word for an aim is no part of what is measured */
const AIMED = /^(?:的.{0,6}(?:目标|任务|要求|承诺|指标)|(?:的|年度|全年|总)?(?:目标|任务))/;

/** 总长400公里的长廊, 超2000亿元规模的集群: the size of what comes after */
const SIZE = /^(?:总|全)?(?:规模|长|长度|面积|容量)$/;
const SIZED = /^的?(规模|产值|投资)的([^的]{2,})$/;

/** 亿元以上项目新开工90个、竣工70个: the verb behind the noun gives way to the next one */
const BEGUN = /(?:新?开工|竣工|投产)$/;

/** where a share holds */
const PLACE = /^(?:[东中西北南]+部|全[国省市县区州])$|^[一-龥]{0,4}(?:地区|县城|建制镇|城区|城市群|流域|区域|平原)$/;
const WHOLE = /^(?:全[国省市县区州]|[一-龥]{0,3}城[镇市](?!化|率))(?=...)/;

const SPENT = /^[^，]{0,8}(?:支出|投资|投入|收入|贷款|补贴|开支|资金)$/;
const DONE = /^(?:造林|植树|播种|增殖放流|培训)$/;
const GROWN = /^(?:扩种|种植|播种|栽植)$/;

/** What stands round a figure. */
export interface Parts {
	readonly cues: TargetCues;
	readonly mention: NumberMention;
	readonly link: Link;
	readonly noun: string;
	/** what a goal is named for behind it; null where none is */
	readonly goal: string | null;
	/** verb of its own; verb of its own or carried over */
	readonly keep: string;
	readonly verb: string;
	/** a verb of doing stands before the figure */
	readonly acted: boolean;
	readonly after: string;
	readonly carry: Carry;
	/** the start of its change, with the words of the metric, stands before the figure */
	readonly changed: boolean;
	/** the phrase before the verb in the same clause: 货运班列扩量 of 推动货运班列扩量、开行4000列 */
	readonly earlier: string;
	/** what the clause before is about: 高标准农田 of 推进高标准农田建设，全年新建10万亩 */
	readonly topic: string;
	/** in which sphere money is spent: 智能化领域 of 在智能化领域投入1000亿元 */
	readonly sphere: string;
	/** nothing in its clause says of what a bare measure is */
	readonly unowned: boolean;
}

/** A metric and where its words came from. */
export interface Composed {
	readonly metric: string;
	/** what is measured without verbs */
	readonly noun: string;
	/** words before, words after the figure were used */
	readonly left: boolean;
	readonly right: boolean;
}

/** 的主体任务, and not 的年度任务: what a share is of */
const SHARED = /^的(?!.{0,6}(?:目标|年度|全年|预期|既定))[^，]{2,6}任务$/;

/** 配建充电设施: a verb of doing that says of what a share is */
function isPredicate(after: string, cues: TargetCues): boolean {
	const lead = cues.leads.startingAt(after, 0, after.length);
	return after.length >= 4 && lead !== null && (lead.value === 'verb' || lead.value === 'keep') && lead.end >= 2;
}

const MEASURED_OF = /(?:率|比例|比重)(.{4,8})$/;

/** 支付比例居民医保 of 居民医保, where 支付比例职工医保 was measured before; else ''. */
function memberLike(before: string, noun: string): string {
	if (noun.length < 4 || noun.length > 8 || !before.endsWith(noun.slice(-2)) || /[率比]/.test(noun)) return '';
	const member = MEASURED_OF.exec(before)?.[1];
	return member?.length === noun.length && member !== noun ? before.slice(0, -noun.length) + noun : '';
}

/** Puts the metric together from the words on either side of its figure. */
export function compose({
	cues,
	mention,
	link,
	noun,
	goal,
	keep,
	verb,
	acted,
	after,
	carry,
	changed,
	earlier,
	topic,
	sphere,
	unowned,
}: Parts): Composed {
	// asked only of what has words behind it
	const counts =
		after !== '' && (mention.dimension === null ? mention.kind === 'cardinal' : COUNTED.has(mention.dimension));
	const possessive = after !== '' && after.startsWith('的');
	if (mention.dimension === 'ratio' && carry.noun !== '' && noun.startsWith('占')) {
		const share = /(?:占比|比重|比例|份额)$/.test(noun) ? noun : noun === '占' ? '占比' : `${noun}比重`;
		return { metric: carry.noun + share + link.change, noun: carry.noun, left: true, right: false };
	}
	if (goal !== null) {
		const named = goalMetric(goal, carry);
		return { metric: named, noun: named, left: false, right: false };
	}
	// 污水处理率达到50%，东部地区达到60%: the place alone measures nothing
	if (mention.dimension === 'ratio' && carry.noun !== '' && link.change === '' && PLACE.test(noun))
		return { metric: noun + carry.noun.replace(WHOLE, ''), noun: carry.noun, left: true, right: false };
	// 支付比例职工医保达到80%，居民医保达到70%: the measure stands before the first of its members
	const alike = mention.dimension === 'ratio' ? memberLike(carry.noun, noun) : '';
	if (alike !== '') return { metric: alike + link.change, noun: alike, left: true, right: false };
	if (changed && carry.noun !== '')
		return { metric: carry.noun + link.change, noun: carry.noun, left: false, right: false };
	// 站点实现100%绿电供给
	if (noun !== '' && after.length > 1 && !possessive && mention.kind === 'percent' && mention.number === 100)
		return { metric: verb + noun + after, noun: noun + after, left: true, right: true };
	if (noun === '' && after !== '' && link.kind !== 'change' && mention.kind !== 'coverage' && !AIMED.test(after)) {
		const sized = after.startsWith('的', 2) || after.startsWith('的', 3) ? after.replace(SIZED, '$2$1') : after;
		const counted = sized.startsWith('的') ? sized.slice(1) : sized;
		if (verb && mention.dimension === 'money') {
			const paid = moneyOf(verb, counted, cues);
			return { metric: paid.metric, noun: paid.noun, left: false, right: true };
		}
		return { metric: verb + counted, noun: counted, left: false, right: true };
	}
	if (possessive && SIZE.test(noun) && !AIMED.test(after))
		return { metric: after.slice(1) + noun, noun: after.slice(1) + noun, left: true, right: true };
	// 完成新一轮改革70%以上的主体任务: the share is of what is named on both sides
	if (
		mention.dimension === 'ratio' &&
		noun !== '' &&
		link.kind === 'none' &&
		after !== '' &&
		(possessive ? SHARED.test(after) : mention.kind === 'percent' && isPredicate(after, cues))
	) {
		const whole = noun + (possessive ? after.slice(1) : after);
		return { metric: whole, noun: whole, left: true, right: true };
	}
	const given = !counts && after !== '' && endsInVerb(noun, cues);
	if (
		noun !== '' &&
		after !== '' &&
		!AIMED.test(after) &&
		(counts || given || (acted && mention.dimension === 'ratio')) &&
		(link.kind === 'none' || link.bare || (link.change !== '' && !possessive))
	) {
		return { metric: verb + noun + link.change + after, noun: noun + after, left: true, right: true };
	}
	if (
		noun !== '' &&
		possessive &&
		link.kind !== 'none' &&
		after.length <= 12 &&
		!AIMED.test(after) &&
		!/水平|[到\d]/.test(after)
	) {
		return { metric: after.slice(1) + noun, noun: after.slice(1) + noun, left: true, right: true };
	}
	// 地区生产总值增长6%，总量突破260亿元: a total of what the figure before measures
	if (carry.noun !== '' && noun.startsWith('总') && TOTALS.has(noun) && !TOTALS.has(carry.noun))
		return { metric: carry.noun + noun + link.change, noun: carry.noun, left: true, right: false };
	const above = mention.text.endsWith('百分点') && link.change === '' ? aboveOther(noun, carry) : '';
	if (above !== '') return { metric: above, noun: carry.noun, left: true, right: false };
	if (topic !== '' && isOutput(noun))
		return { metric: topic + noun + link.change, noun: topic + noun, left: true, right: false };
	const owner = unowned ? ownerOf(noun, carry) : '';
	if (owner !== '') {
		const owned = owner + plainMeasure(noun);
		return { metric: owned + link.change, noun: link.change === '' ? owned : carry.noun, left: true, right: false };
	}
	const intensity = noun === '' ? '' : sharedIntensity(noun, carry.noun);
	if (intensity !== '') return { metric: intensity + link.change, noun: intensity, left: true, right: false };
	if (noun !== '')
		return {
			metric: (verb !== '' && keep === '' && RENEWED.test(noun) ? '' : verb) + noun + link.change,
			noun,
			left: true,
			right: false,
		};
	if (link.change && (counts || (mention.dimension === 'money' && SPENT.test(after))) && after !== '')
		return { metric: link.change + after, noun: after, left: true, right: true };
	if (link.change && carry.noun === '') return { metric: '', noun: '', left: false, right: false };
	if (link.change) {
		const changed = mention.text.endsWith('百分点') ? paceOf(carry) : carry.noun;
		return { metric: changed + link.change, noun: carry.noun, left: false, right: false };
	}
	if (!verb)
		return { metric: link.kind === 'none' ? carry.metric : carry.noun, noun: carry.noun, left: false, right: false };
	const done = (topic || carry.noun || earlier).replace(BEGUN, '');
	// 种植4200万亩: what grows there may stand far off
	if (done === '' && mention.dimension === 'area' && GROWN.test(verb))
		return { metric: `${verb}面积`, noun: '', left: false, right: false };
	// 造林260万亩: what is done has its object in it
	if (done === '' && DONE.test(verb)) return { metric: verb, noun: '', left: false, right: false };
	// 已累计投入56亿元，到2030年投入200亿元: the noun has the verb in it
	const metric = done.endsWith(verb)
		? done
		: mention.dimension !== 'money'
			? done
				? verb + done
				: ''
			: fundOf(verb, sphere);
	return { metric, noun: topic || carry.noun || verb, left: false, right: false };
}
