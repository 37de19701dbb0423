/** Tells by the words around a figure that it names, bounds or orders things instead of measuring a result. */
import type { NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Frame } from './frames.js';

const ENDS = marksOf('，；。、！？,;）)\n');

/** Whether a mark stands at a place that ends the words of a figure. */
export const ends = (text: string, at: number): boolean => ENDS[unitAt(text, at)] === 1;

/** 九年 of 九年义务教育: a length of time that goes on into a name. */
export const isSpan = (text: string, { dimension, end }: NumberMention): boolean =>
	(dimension === 'time' || dimension === 'age') && !ends(text, end) && !text.startsWith('的', end);

/** 产值千亿元产业链18条, 投资10亿元项目达到5个 */
const WORTH = /(?:产值|收入|营收|投资额?|税收|规模)$/;
const THINGS = /^(?!新[增建]|建成|完成|实现|引[进入]|培育|签约|其中)[^，、；和及占增]{2,10}$/;
const SIZED = /^的?(?:重大|工业|产业|制造业|服务业|农业|龙头|招商|外资)?(?:项目|企业|工程|集群|园区|商圈|产业链)/;
const PLACED =
	/^[^，。；、]{0,8}(?:[省市县区州旗镇乡村]|城区|街道|社区|园区|新区)(?:和[^，。；、]{1,6}[区县市])?[^，。；、]{2,10}$/;

/** 年运量150万吨以上的园区, 10万千瓦及以下机组: which things are meant, not how much is promised. */
export function isClass(text: string, { mention, side, link }: Frame): boolean {
	if (mention.comparator.text !== '' && /及以[上下]$/.test(mention.text)) return side === 'right';
	// 50亿元以上项目取得突破: money that goes on into a thing of its size
	if (side === 'right' && mention.dimension === 'money' && mention.comparator.text === '以上')
		return SIZED.test(text.slice(mention.end, mention.end + 8));
	return (
		side === 'left' &&
		link === 'none' &&
		text.startsWith('的', mention.end) &&
		!/^的.{0,4}(?:目标|任务|要求)/.test(text.slice(mention.end, mention.end + 8))
	);
}

const BOUND = new Set(['高于', '低于', '大于', '小于', '少于', '多于', '不足']);
const LEVEL = /^的(?:.{0,4}(?:目标|任务|要求|水平|标准|速度|增速|增长|增幅|比例|份额)|[，。；])/;

/** 部分 or 的部分 */
const isPart = (text: string, at: number): boolean => text.startsWith('部分', text.startsWith('的', at) ? at + 1 : at);

/** 不超过100万元部分: up to where a rule holds. 高于30个基点的贷款: a bare comparison that goes on into a noun tells which things are meant. */
export const isBounded = (text: string, { comparator, dimension, end }: NumberMention): boolean =>
	(comparator.relation !== 'exact' && (text.startsWith('的，', end) || isPart(text, end))) ||
	(text.startsWith('的', end) &&
		(BOUND.has(comparator.text) ||
			(dimension === 'money' && comparator.text === '不超过') ||
			(dimension === 'ratio' && comparator.text === '超过')) &&
		!LEVEL.test(text.slice(end, end + 8)));

const GIVEN = marksOf('的予给');

/** 以不低于50%的比例招聘, 按投资额不超过20%予以奖励, 在不超过500米范围内: how something is done */
export const isManner = (text: string, { start, end, dimension }: NumberMention): boolean =>
	(start > 0 &&
		text.startsWith('以', start - 1) &&
		/^的(?:比例|速度|价格|优势|方式|标准|折扣|利率|费率|成本)/.test(text.slice(end, end + 4))) ||
	(GIVEN[unitAt(text, end)] === 1 &&
		/^(?:的(?:比例|标准))?(?:予以|给予)(?:奖|补|资助)/.test(text.slice(end, end + 9))) ||
	(dimension === 'length' && /^的?(?:范围|半径)/.test(text.slice(end, end + 3)));

/** 总宽约10公里的林带, 高50米的大坝: how long and how high a thing is; 增长 and 延长 are no sizes */
export const isExtent = (text: string, { start, end, dimension }: NumberMention): boolean =>
	dimension === 'length' &&
	(/^(?:口径|直径|跨度)/.test(text.slice(end, end + 2)) ||
		/距(?:离)?地[面球][^，；。]{0,3}$/.test(text.slice(Math.max(0, start - 8), start)) ||
		/(?:^|[^增延生成总])[长宽高深厚]$/.test(text.slice(Math.max(0, start - 2), start)));

const DONE_TO =
	/(?:进行|实施|开展|完成|给予|予以|实行|提供|采取|启动|加强|推进|展开|落实|组织|改造|修复|治理|整治|提升|建设|更新|保护|支持)/;
const INSPECTED =
	/^[^。；]{0,50}(?:开展|进行|实施)[^，。；]{0,10}(?:巡视|巡察|考核|检查|督查|督导|督察|审计|核查|抽查)/;

const JOINED = marksOf('和、及');

/** 对8个国家：甲、乙…, 对26家企业开展巡视: whom something is done to, without a deed that is counted by it. */
export function isObject(text: string, { start, end }: NumberMention): boolean {
	// 对16个集群和50个企业: the last of a list has its preposition far off
	const listed =
		JOINED[unitAt(text, start - 1)] === 1 &&
		/对\d[^，。；]{1,30}[和、及]$/.test(text.slice(Math.max(0, start - 34), start));
	if (!listed && !(start > 0 && text.startsWith('对', start - 1))) return false;
	const words = /^[^，。；：]{0,60}/.exec(text.slice(end, end + 60))?.[0] ?? '';
	return !DONE_TO.test(words) || INSPECTED.test(text.slice(end, end + 64));
}

/** 比上一代快10倍的机器: by how much one thing exceeds another */
export const isExcess = (text: string, { start, end, kind }: NumberMention): boolean =>
	kind === 'multiple' && text.startsWith('的', end) && '快高大多强远'.includes(text[start - 1] ?? ' ');

const INCLUDING = marksOf('包括含');

/** 在41个大类中保持首位, 包括30个国家在内: among which things */
export const isAmong = (text: string, { start, end }: NumberMention): boolean =>
	(start > 0 && text.startsWith('在', start - 1) && /^[^，。；、\d]{1,12}[中里]/.test(text.slice(end, end + 14))) ||
	(INCLUDING[unitAt(text, start - 1)] === 1 && /^[^，。；]{1,12}在内/.test(text.slice(end, end + 16)));

/** 投向20个在建项目: what is there already; 拆除4个现有站点 does away with it */
export const isThere = (text: string, { end }: NumberMention, metric: string): boolean =>
	text.startsWith('在建', end) || (text.startsWith('现有', end) && !REMOVED.test(metric));
const REMOVED = /^(?:拆除|取缔|关停|撤并|整合|改造|搬迁|更新)/;

/** 做强21个经济带, 推动4个集群发展壮大: how many there are, and no result */
export const isRaised = (text: string, { start, end }: NumberMention, metric: string): boolean =>
	/做[强优大]$/.test(text.slice(Math.max(0, start - 2), start)) ||
	/(?:发展壮大|加快壮大|全面发展|提质升级)$/.test(metric) ||
	/^[^，。；]{2,20}[、和]\d[^，。；]{2,50}(?:发展壮大|加快壮大|全面发展|提质升级)[，。；]/.test(
		text.slice(end, end + 76),
	);

/** 内容全涵盖、对象全覆盖、责任全链条: a refrain and no figure */
export const isRefrain = (text: string, { start, end }: NumberMention): boolean =>
	/全[^，。；、全]{2}、[^，。；、]{1,6}$/.test(text.slice(Math.max(0, start - 12), start)) ||
	/^、[^，。；、]{1,6}全[^，。；、]{2}(?:[，。；、]|$)/.test(text.slice(end, end + 11));

const SIZES = marksOf('百千万亿');

/** 千万吨 of 千万吨粮食增产计划: a magnitude without a digit before a noun names a programme. */
export const isName = (text: string, mention: NumberMention): boolean =>
	mention.start === mention.coreStart && SIZES[unitAt(text, mention.coreStart)] === 1 && !ends(text, mention.end);

/** marks before the end of direct speech */
const SAID = marksOf('。！？，…');
const QUOTES = marksOf('“”。\n');
const OPEN = '“'.charCodeAt(0);

/** A figure inside quotation marks is part of a name or a motto. */
export function isQuoted(text: string, mention: NumberMention): boolean {
	for (let i = mention.start - 1, n = 0; i >= 0 && n < 40; i--, n++) {
		const mark = QUOTES[text.charCodeAt(i)]!;
		if (mark === 0) continue;
		if (text.charCodeAt(i) === OPEN) {
			const close = text.slice(mention.end, mention.end + 40).indexOf('”');
			// “……，带动就业2万人。” is what somebody says
			return close > 0 ? SAID[text.charCodeAt(mention.end + close - 1)] === 0 : close === 0;
		}
		return false;
	}
	return false;
}

const RATED =
	/^[^，。；、]{2,20}(?:率|比例|比重|占比)(?:均|都|全部)?(?:保持|稳定|力争|将)?(?:达到?|在|[提升][高升]?[到至])?$/;

const OVER = /^[^，。；、\d以]{1,6}以上的/;
const SPHERE = /^(?:重点|关键|主要)?(?:领域|行业|环节)(?![、，])/;
const PLACES = /^(?:省份?|省区市|县|县市区?|市|区县|国家|地区|城市|乡镇)$/;

/**
 * Whether a figure only says which things the next one counts: the first of 投资2000万元以上的项目30个.
 * @param next the figure after it in the same clause
 */
export function isQualifier(text: string, mention: NumberMention, next: NumberMention | undefined): boolean {
	if (!next) return false;
	// 在14个县区新增学位2万个: where it is done
	if (
		mention.dimension === 'count' &&
		mention.start > 0 &&
		text.startsWith('在', mention.start - 1) &&
		PLACED.test(text.slice(mention.end, next.start))
	)
		return true;
	// 5万名老人以上的街道各建1个: where it is done
	if (OVER.test(text.slice(mention.end, mention.end + 10))) return true;
	// 50—100亿元企业达到16家: the size of the things that are counted
	if (
		mention.kind === 'range' &&
		mention.dimension === 'money' &&
		next.dimension === 'count' &&
		SIZED.test(text.slice(mention.end, mention.end + 8))
	)
		return true;
	if (
		mention.dimension === 'money' &&
		next.dimension === 'count' &&
		WORTH.test(text.slice(Math.max(0, mention.start - 6), mention.start)) &&
		THINGS.test(text.slice(mention.end, next.start))
	)
		return true;
	// 沿线8个县的300余万群众, 29个省份60条河湖
	if (mention.dimension === 'count' && PLACES.test(text.slice(mention.end, next.start))) return true;
	if (/^[^、，；和及并占]{1,8}的$/.test(text.slice(mention.end, next.start)) && mention.dimension === 'count')
		return true;
	// 在甲、乙等15个重点领域制定标准300项: the spheres in which something is done
	if (
		mention.start > 0 &&
		text.startsWith('等', mention.start - 1) &&
		SPHERE.test(text.slice(mention.end, mention.end + 6))
	)
		return true;
	const joined =
		text.startsWith('的', mention.end) && !/[、，；和及并]|占(?!比)/.test(text.slice(mention.end, next.start));
	if (joined && next.start - mention.end <= 16 && !/的?(?:目标|基础)/.test(text.slice(mention.end, next.start)))
		return true;
	// 14个断面水质优良率保持100%: a rate is measured, and the count says of what
	if (mention.dimension === 'count' && next.dimension === 'ratio' && RATED.test(text.slice(mention.end, next.start)))
		return true;
	if (mention.comparator.relation === 'exact' && !mention.text.endsWith('级') && !text.startsWith('内', mention.end))
		return false;
	const between = text.slice(mention.end, next.start);
	return between.length >= 2 && between.length <= 16 && !/[、，；和及并占]|增长|^(?:达|同比)/.test(between);
}

/** 解决2万人饮水问题, 完成30个村创建任务: people are counted and no problems, places and no tasks */
export const isSolved = ({ dimension, unit }: NumberMention, metric: string): boolean =>
	metric.endsWith('问题')
		? dimension === 'person' || unit === '户'
		: /(?:创建|建设|改造|治理|整治|搬迁|修复|绿化|培训|脱贫)任务$/.test(metric);

const JOINERS = marksOf('和及并等的以与或由用力');

/** Whether a word follows. */
export const isWordAt = (text: string, at: number): boolean => unitAt(text, at) >= 0x4e00 && unitAt(text, at) <= 0x9fa5;

/** Whether a noun follows a figure without any joiner. */
export const goesInto = (text: string, { end }: NumberMention): boolean =>
	isWordAt(text, end) && JOINERS[unitAt(text, end)] === 0;
