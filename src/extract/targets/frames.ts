/** Finds, for each figure of a clause, the words that say what it measures. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { unitAt } from '../numbers/marks.js';
import { beforeFigure } from './before.js';
import { type Carry, compose, endsInVerb, renamed } from './compose.js';
import { constituent, objectOf } from './constituents.js';
import type { TargetCues } from './cues.js';
import { everyIn } from './every.js';
import { type Link, linkBefore, surplus } from './links.js';
import { isAdverb, isChange, isPlace, isRestated } from './measureless.js';
import { goalBehind } from './named-goals.js';
import { ownerNearby } from './nearby.js';
import { completed, isAboveGoal, isLevel, measuredIn } from './nouns.js';
import { outcomeAt, plainOutcome } from './outcomes.js';
import { isOwned } from './owned.js';
import { isOutput, isUnowned, mayBeBare } from './owners.js';
import { carryOver, earlierWords, topicOf } from './prior.js';
import { isCount } from './quantity.js';
import { rightSide } from './right.js';
import type { Room } from './room.js';
import { FOR, isDoneTo, isForSomebody, isMeasure, isServed, SERVED, TO } from './served.js';
import { withoutStray, withoutTimes } from './stray.js';
import type { TimeMention } from './times.js';
import { sphereOf } from './trim.js';

/** A figure with what it measures. */
export interface Frame {
	readonly mention: NumberMention;
	readonly metric: string;
	/** what stands before the metric: what a bare one is of (煤炭 for 产量), how often (每年), whom it serves (为); '' for most */
	readonly owner: string;
	/** words between metric and figure: 均, 分别达到 */
	readonly between: string;
	/** the noun of the metric, and where it stands in the text */
	readonly noun: string;
	readonly nounStart: number;
	/** takes in metric and value */
	readonly start: number;
	readonly end: number;
	readonly link: Link['kind'];
	/** a verb of doing stands before it */
	readonly acted: boolean;
	/** the words behind a count tell what becomes of it: 80个项目开工 */
	readonly outcome: boolean;
	/** words on both sides, and those before end in a verb that governs those after: 为农户提供2000吨种子 */
	readonly governed: boolean;
	/** where the metric stands: before the figure, after it, on both sides, or with a figure before it */
	readonly side: 'left' | 'right' | 'both' | 'none';
}

/** 医共体基本实现县域全覆盖 */
const REALIZED = /(?<=..)(?:基本|全面|逐步)实现(?=..)/;

/** 全市, 各县区: a whole place and nothing measured */
const WHERE = /^(?:[全我][国省市县区州旗镇乡]|各(?:地市?|县区?|区县|市县?))$/;

/** 甲区、乙县50%的社区: the share is of what follows it */
const NAMED_PLACE = /^[^，。；]{1,20}[^城小社地片辖园灾牧林库山校厂矿景城街住][区县]$/;

const OF = '的'.charCodeAt(0);

/** Reads one figure of a clause. */
export function frameOf(
	text: string,
	mention: NumberMention,
	room: Room,
	times: readonly TimeMention[],
	cues: TargetCues,
	carry: Carry,
): { readonly frame: Frame; readonly carry: Carry; readonly change: string } {
	const link = surplus(text, mention, room.left) ?? linkBefore(text, mention, room.left, cues);
	const before = beforeFigure(text, link, room, times, cues);
	const { front, nounStart, nounEnd, edge, opening } = before;
	// 对世界经济增长的贡献率, 为农户提供2吨种子: what leads up to the noun is a part of it
	const led = unitAt(text, nounStart - 1);
	const given =
		(led === TO && text.startsWith('贡献率', nounEnd - 3)) ||
		(led === FOR && before.joint > nounStart && isForSomebody(text, nounStart, nounEnd, cues))
			? 1
			: 0;
	const words = text.slice(nounStart - given, Math.max(nounStart, nounEnd));
	// 甲、乙等 lists examples of what the figure counts: the metric is named after the figure
	const whole =
		words === '' ||
		words === '初' ||
		isPlace(text, nounStart, words, carry) ||
		words.endsWith('等') ||
		isAdverb(words, cues) ||
		isChange(words, cues)
			? ''
			: withoutStray(measuredIn(words), link.change !== '');
	const right = rightSide(text, mention.end, room, cues);
	// 惠及1000万人口: the unit says what is counted, too
	const after =
		mention.unit === '人口' && !whole.endsWith('人口')
			? { text: mention.unit + right.text, end: Math.max(mention.end, right.end) }
			: right;
	const where = whole.length > 1 && whole.length < 4 && WHERE.test(whole);
	// 为全州6万名老人开展筛查: the place of those who are served stands between
	const served = unitAt(text, (where ? nounStart : mention.start) - 1);
	// 各区建有1所学校, 每个镇至少有1所养老院: where they are is no part of what is counted
	const owned = after.text !== '' && isOwned(text, mention, room.left);
	// 甲平台计划完成20亿元投资: who promises is no part of what is measured
	const finished = text.startsWith('完成', link.start);
	const agent = finished && room.cut === link.start && after.text !== '';
	// 甲市要为100家企业开展诊断: who serves is none either
	const serves =
		after.text !== '' && (served === TO || (served === FOR && !isMeasure(whole) && isServed(after.text, cues)));
	// 全市90%以上的小区建立党组织, 全国近九成县区: the share is of what follows it
	const ratio = mention.dimension === 'ratio';
	const shared = ratio
		? link.kind === 'none' && after.text !== '' && isShareOf(mention, after.text, whole, where)
		: where && isCount(mention) && outcomeAt(after.text, cues) >= 0;
	const noun =
		agent || serves || shared || owned
			? ''
			: objectOf(mention.kind === 'coverage' ? whole.replace(REALIZED, '') : whole);
	const goal = goalBehind(text, mention, noun);
	const keep = front.keepEnd === null ? '' : text.slice(front.start, front.keepEnd);
	const goesOn = room.goesOn && front.verb === null;
	// 新增学位4万个、超1万个招生名额: a comparator is no verb of its own
	const verb = keep || (goesOn && (link.kind === 'none' || (link.bare && noun === '')) ? carry.keep : '');
	// 完成126家企业整改: what joins a count to the words after it is a verb of doing
	const done = finished && !ratio && noun === '';
	const sped = link.kind === 'none' && text.startsWith('加快', link.start);
	const acted =
		done ||
		sped ||
		owned ||
		front.verb !== null ||
		(goesOn && carry.acted) ||
		SERVED[served] === 1 ||
		(given === 1 && led === FOR && !ratio);
	const told = served === OF ? levelTold(text, mention, room.left, carry) : carry;
	const side = compose({
		cues,
		mention,
		// 围绕产业完成1800项标准制修订: what is finished comes after its count
		link: finished && link.kind === 'state' ? { ...link, bare: true } : link,
		noun,
		goal,
		keep,
		verb,
		acted,
		after:
			after.text === ''
				? ''
				: constituent(
						text,
						room.left,
						mention.start,
						completed(withoutTimes(after.text), text, after.end, room.end, mention),
					),
		carry: noun === '' && told === carry ? goneOnFrom(text, link, room.prior, times, cues, carry) : told,
		changed: room.changed,
		earlier: opening > edge + 1 ? earlierWords(text, edge, opening, times, cues) : '',
		sphere: noun === '' && mention.dimension === 'money' ? sphereOf(text.slice(edge, front.start)) : '',
		unowned: carry.noun !== '' && room.prior === null && mayBeBare(noun) && isUnowned(text, room.left, front.start),
		topic:
			room.prior && (noun === '' || isOutput(noun)) && mention.dimension !== 'money'
				? topicOf(text, room.prior, times, cues)
				: '',
	});
	// 为100家企业提供服务: without the preposition those who are served would be those who serve
	const whom =
		serves && side.right && !side.left && (served === FOR || isDoneTo(side.metric))
			? text.charAt((where ? nounStart : mention.start) - 1)
			: '';
	const kept = keep !== '' && side.metric.startsWith(keep);
	const often = before.each
		? everyIn(text, room.left, side.left || kept ? front.start : mention.start, mention.start, side.metric)
		: '';
	const owner = ownerNearby(text, mention, side.metric, link.change, room, front.start, carry, times, cues);
	const outcome = side.right && !side.left && isCount(mention) ? outcomeAt(side.metric, cues) : -1;
	const start = side.left && front.start < link.start ? front.start - given : Math.min(link.start, mention.start);
	// made one by one: a literal inside another one is copied by a slow path
	const frame: Frame = {
		mention,
		metric: outcome > 0 ? plainOutcome(side.metric, outcome) : side.metric,
		owner: often + owner + whom,
		noun,
		nounStart: nounStart - given,
		between: side.left && !side.right ? text.slice(nounEnd, mention.start) : '',
		start: kept ? front.start : start,
		end: side.right ? after.end : mention.end,
		link: link.kind,
		acted,
		outcome: outcome > 0 || (mention.dimension === 'person' && outcome === 0),
		governed: side.left && side.right && endsInVerb(noun, cues),
		side: side.left ? (side.right ? 'both' : 'left') : side.right ? 'right' : 'none',
	};
	const handed: Carry = {
		metric: owner + side.metric || carry.metric,
		noun: side.noun.length > 1 ? owner + side.noun : carry.noun,
		keep: front.verb === 'verb' ? '' : verb,
		acted,
		counted: isCount(mention),
	};
	return { frame, carry: handed, change: link.change };
}

/** 全市90%以上的小区, 全国近九成县区: whether a share is of what stands behind it. */
const isShareOf = ({ text }: NumberMention, after: string, whole: string, where: boolean): boolean =>
	(after.startsWith('的') && (where || NAMED_PLACE.test(whole))) || (where && text.endsWith('成') && after.length > 1);

/** 比例上升2个百分点，优于规划提出的85%: the level is no change. */
const levelTold = (text: string, { start }: NumberMention, left: number, carry: Carry): Carry =>
	isLevel(text, left) && isAboveGoal(text, left, start) ? renamed(carry, carry.noun, carry.noun) : carry;

/** What a figure without a noun of its own goes on from. */
function goneOnFrom(
	text: string,
	link: Link,
	prior: Span | null,
	times: readonly TimeMention[],
	cues: TargetCues,
	carry: Carry,
): Carry {
	if (link.kind === 'reach' && prior) return carryOver(text, prior, times, cues, carry);
	return link.kind === 'state' && isRestated(text, link.start) ? renamed(carry, carry.metric, carry.metric) : carry;
}
