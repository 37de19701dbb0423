/** Finds the owner of a bare measure where it stands nearby: in the clause itself, or in the one before. */
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { type BareKind, bareKind, mayBeMeasure, type Place } from './bare-measures.js';
import type { Carry } from './compose.js';
import { coverer, coveringIn } from './coverers.js';
import type { TargetCues } from './cues.js';
import { afterItem } from './items.js';
import { objectIn } from './objects.js';
import type { Room } from './room.js';
import type { TimeMention } from './times.js';
import { mayHaveTopic, topicBefore } from './topics.js';
import { trimFront } from './trim.js';

/** The owner of a bare measure: 煤炭 of 提升煤炭生产效率，力争产量达到1亿吨; '' where none can be told surely. */
export function ownerNearby(
	text: string,
	mention: NumberMention,
	metric: string,
	change: string,
	{ left, goesOn, prior }: Room,
	to: number,
	carry: Carry,
	times: readonly TimeMention[],
	cues: TargetCues,
): string {
	const topical = prior !== null && mayHaveTopic(metric);
	const bare = mayBeMeasure(metric);
	if (!topical && !bare) return '';
	const place: Place = { metric, from: left, to, covered: mention.kind === 'coverage' };
	if (topical) {
		const topic = topicBefore(text, prior, place, times, cues);
		if (topic !== '') return isNounPhrase(topic) ? topic : '';
	}
	if (!bare) return '';
	// 高于各项贷款增速: 增速 is read as a change
	const measure =
		change !== '' && metric.endsWith(change) && !metric.startsWith('于', 1) ? metric.slice(0, -change.length) : metric;
	const kind = bareKind(measure);
	if (kind === null) return '';
	const subject = goesOn ? '' : subjectIn(text, place, kind, times, cues);
	if (subject === null) return '';
	const owner =
		subject || (prior === null ? heldOver(measure, kind, carry) : ownerIn(text, prior, measure, kind, times, cues));
	return isNounPhrase(owner) ? joined(owner, measure) : '';
}

/** 氢能产业 and 产业规模 share a word */
const joined = (owner: string, measure: string): string =>
	measure.startsWith(owner.slice(-2)) ? owner.slice(0, -2) : owner;

const SHORTEST = 2;
const LONGEST = 24;
/** what no noun phrase has in it */
const UNLIKE =
	/[，。；：%]|\d(?!G)|[将已正均被把让使从每她]|他们|^[这是其该]|经有|参与|顺利|成为|了|不断|^[的和与及并等在对为]|[的和与及并等、]$|实现|达到|突破|力争|确保|推进|推动|加快|提升|提高|完善|打造|强化|开展|计划|我们|这里|当地|今年|目前/;

const isNounPhrase = (words: string): boolean =>
	words.length >= SHORTEST && words.length <= LONGEST && !UNLIKE.test(words);

/** what can be produced, sown or sold, and makes no promise itself */
const GOODS =
	/(?:产业|行业|经济|粮|粮食|稻|水稻|麦|玉米|大豆|油菜|油料|棉花|蔬菜|水果|茶叶|马铃薯|作物|煤炭|原油|天然气|汽车|家电|手机|钢铁|船舶|列车|动车组|整车|机组|农产品|食品)$/;
/** what covers, or is built */
const THINGS = /(?:改造|工程|网络|系统|平台|项目|铁路|公路|线路|机制|体系|试点|服务|保险|设备|设施)$/;
/** what in a clause owns its measure */
const OWNERS: Readonly<Record<BareKind, RegExp>> = {
	output: GOODS,
	doing: GOODS,
	works: THINGS,
	cover: THINGS,
	extent: THINGS,
	above: /(?:增速|增幅)$/,
	unit: /(?:核电|水电站?|火电|电厂|电站)$/,
};
/** the words of promise between a subject and its measure */
const PROMISE =
	/(?:[，、]|今年|明年|全年|年内|同期|今后|力争|争取|确保|必须|计划|预计|有望|实现|完成|将|要|应|需|拟|还|也|能|可|布局|达到|年均)+$/;
const BUILDS = /(?:[，、]|今年|年内|计划|规划|拟|将|共)*建设$/;
/** what may open a clause that has no subject of its own */
const OPENING =
	/^(?:同时|其中|此外|另外|目前|当前|全[国省市县区]|[全我][省市县区]|各地|当地|(?:其|的)?(?:首批|累计|年))+/;

/** The subject of the clause itself: 汽车产业 of 汽车产业力争实现销量30万辆; '' where it has none, null where it has one that owns nothing. */
function subjectIn(
	text: string,
	{ from, to }: Place,
	kind: BareKind,
	times: readonly TimeMention[],
	cues: TargetCues,
): string | null {
	if (to - from < SHORTEST) return '';
	if (to - from > 40) return null;
	// 占计划面积的九成: what was planned is no measure of the clause before
	if (kind === 'output' && text.startsWith('面积', to) && /(?:计划|预计|规划)$/.test(text.slice(to - 2, to)))
		return null;
	const front = trimFront(text, from, to, times, cues);
	let end = to;
	for (let k = times.length; k-- > 0; ) {
		const time = times[k]!;
		if (time.start >= front.start && time.end <= end) end = time.start;
	}
	const words = text
		.slice(front.start, Math.max(front.start, end))
		.replace(kind === 'unit' ? BUILDS : PROMISE, '')
		.replace(OPENING, '');
	// 形成覆盖10万人的网络: what covers follows
	if (front.verb === 'verb' && (words !== '' || (kind === 'cover' && !text.startsWith('布局', to - 2)))) return null;
	if (words.length < SHORTEST) return '';
	return OWNERS[kind].test(words) ? words : null;
}

/** 双季稻 of 种植双季稻90万亩，其中机收面积…; 监控塔架 of 监控塔架增至28处，覆盖…; what the figure before was of. */
function heldOver(measure: string, kind: BareKind, carry: Carry): string {
	const { noun } = carry;
	if (noun.length < SHORTEST) return '';
	if (kind === 'cover') return coverer(noun);
	if (kind !== 'output') return '';
	// 播种面积稳定在3万亩以上，力争面积增加1万亩
	if (noun.length > measure.length + 1 && noun.endsWith(measure)) return noun.slice(0, -measure.length);
	if (!measure.endsWith('面积')) return '';
	if (SOWN.test(carry.metric)) {
		const sown = noun.replace(SOWN, '');
		return GOODS.test(sown) ? sown : '';
	}
	return SEASON.test(noun) ? noun.replace(SEASON, '') : '';
}

const SOWN = /^.{0,6}(?:种植|播种|扩种|栽植|栽插)(?!面积)(?=..)/;
const SEASON =
	/(?<=..)(?:春耕|春播|夏播|秋播|播种|插秧|种植|栽插|收割|收获)(?:已?(?:基本|全面|陆续)?(?:结束|完成|展开|开始))?$/;

/** what is done to goods: 提升煤炭生产效率, 推进国产邮轮批量化建造 */
const PRODUCED =
	/(?<=..)(?:的)?(?:批量化?|规模化|标准化|产业化|智能化|机械化|高效|稳定)*(?:增储上产|扩能提质|稳产增产|稳产保供|增产保供|增产|稳产|扩产|扩种|勘探开发|供应|供给|生产|种植|养殖|建造|制造|开采|量产|播种)(?:效率|能力|水平|基地|规模|供应)*(?:建设)?$/;
/** a trade, which has its own output: 发展低空经济, 推动氢能产业集聚发展 */
const TRADE =
	/^([一-龥“”A-Za-z]{1,12}(?:产业链?|经济|行业|产业集群|风电|光伏(?:发电)?|核电|水电|储能|新能源))(?:(?:高质量|集聚|集群|融合|创新|规模化?|健康|快速|提质)*(?:发展|升级|增效|建设|培育|壮大))?$/;
const BUILT = /(?:建设|改造|治理|修复|工程|项目|更新)$/;
const WORK = /作为([一-龥]{2,6})工作的?(?:重点|首要任务|重中之重|着力点|主攻方向)$/;
const UNDERWAY =
	/(?:进度|步伐|工作)?(?:全面|全速|正在?|持续|不断|有序|顺利|稳步|加速|扎实|火热|如火如荼|进展)*(?:加快|加速|提速|推进|推动|展开|顺利|铺开|启动|开工)$/;
const SOWING =
	/(?:已|正|陆续|全面|开始|大面积|进入)+(?:大面积|全面)?(?:播种|春播|种植|插秧|栽插|春耕)(?:期|阶段|高峰期?)?$|(?:播种|插秧|栽插)已?(?:基本|全面)?(?:结束|完成|展开|开始)$/;

/** What the clause before a measure is about, where it can own it. */
function ownerIn(
	text: string,
	prior: Span,
	measure: string,
	kind: BareKind,
	times: readonly TimeMention[],
	cues: TargetCues,
): string {
	const clause = spoken(text, prior, times);
	if (clause === null) return '';
	const from = afterItem(text, clause.start);
	const words = text.slice(from, clause.end);
	if (kind === 'output' && words.includes('作为')) {
		const work = WORK.exec(words)?.[1];
		if (work !== undefined) return work;
	}
	const object = objectIn(text, from, clause.end, times, cues);
	if (object === '') {
		const front = trimFront(text, from, clause.end, times, cues);
		const whole = front.verb === null ? text.slice(front.start, clause.end) : '';
		if (kind === 'works') return BUILT.test(whole) ? whole : bare(whole, UNDERWAY, BUILT);
		return measure.endsWith('面积') ? bare(whole, SOWING, GOODS) : '';
	}
	switch (kind) {
		case 'output': {
			const trade = TRADE.exec(object)?.[1];
			if (trade !== undefined) return trade;
			const goods = object.replace(PRODUCED, '');
			return goods === object ? '' : goods;
		}
		case 'works':
			return BUILT.test(object) ? object : '';
		case 'cover':
			return coveringIn(object);
		case 'extent':
			if (/^覆盖|^普及率$/.test(measure)) return coveringIn(object);
			return measure.endsWith('规模') && object.endsWith('试点') ? object : '';
		case 'doing':
			// 开展家政培训，每年培训10万人次
			return object.length > measure.length + 1 && object.endsWith(measure) ? object.slice(0, -measure.length) : '';
		case 'above':
		case 'unit':
			return '';
	}
}

/** What a clause is about before what says how it goes: 云江运河建设 of 云江运河建设进度加快. */
function bare(whole: string, goes: RegExp, owns: RegExp): string {
	const found = goes.exec(whole);
	const words = found === null ? '' : whole.slice(0, found.index);
	return owns.test(words) ? words : '';
}

const FARTHEST = 60;
const BREAKS = marksOf('，；：。！？\n');
const COMMA = '，'.charCodeAt(0);

/** The clause before, or where that one only tells a time, the one before it. */
function spoken(text: string, prior: Span, times: readonly TimeMention[]): Span | null {
	for (let k = 0; k < times.length; k++) {
		const time = times[k]!;
		if (time.start > prior.start + 2 || time.end < prior.end - 1 || time.end <= prior.start) continue;
		const end = prior.start - 1;
		if (unitAt(text, end) !== COMMA) return null;
		let start = end;
		while (start > 0 && end - start < FARTHEST && BREAKS[unitAt(text, start - 1)] === 0) start--;
		return end - start < FARTHEST ? { start, end } : null;
	}
	return prior.end - prior.start < FARTHEST ? prior : null;
}
