/** Drops from the words before a figure what is no part of the thing measured wherever it stands: when, that it came about, against what. */
import { bitsIn, bitsOf } from '../numbers/marks.js';

/** 日本4月乙烯工厂开工率, 1—8月公路投资: the months that a figure is of; 4月20日 and the 个月 of a span are others */
const MONTHS =
	/(?:截[至止]到?|[自从到至])?(?:(?:19|20)\d\d年|今年|去年|上年)?(?<![\d个较比由和、])\d{1,2}月?(?:[—–\-~至到]\d{1,2})?月(?:份|[底末初]|[上中下]旬)?(?![\d日])(?:单月|当月)?的?/g;
/** 该公司今年第三季度亏损, 本周货运订单量 */
const PERIODS =
	/(?:(?:(?:19|20)\d\d年|今年|去年|上年|全年)?(?:第[一二三四]季度|(?<!半)[一二三四]季度|[上下]半年|前[\d一二三四五六七八九十两]{1,2}个?(?:月|季度))|在(?:19|20)\d\d年(?:时|末|底|初)|今年(?:以来|暑期|寒假|春运)?|(?<!一)本周|在?过去的?[\d一二三四五六七八九十两]{1,3}年(?:间|里|中)?|(?<=[国省市县区州])(?:19|20)\d\d年度?(?=.{3})(?!.{0,12}[赛会节展])|(?:未来|今后|接下来)[\d一二三四五六七八九十两]{1,2}年|第[一二三四五]个[\d一二三四五六七八九十两]{1,2}年|(?:“?十[一二三四五六七]五”?)(?:时期|期间))(?![的度]?(?:版|计划|规划))的?/g;
/** 县级行政区实现客货邮融合发展: that it came about is no part of it; 实现盈利的企业比例 says which ones */
const REALIZED =
	/(?<!^.)(?:预计|能够|可以|[可能将要]|力争|已经?|累计|全面|基本|逐步|初步|有望|尽早|率先|如期|提前|[共均])*实现了?(?=..)(?![率度程]|[^，]*的)/;
/** 江苏已发放补贴资金; 已投运的装机规模 says which */
const ALREADY =
	/(?<=..)(?:目前|[今昨]天|[现均也还])*(?<![而业早不])已(?:经|累计|先后)*(?=..)(?![建知婚故然成有]|[^，]*[的、])/;
/** 当地高性能播种机, 像甲公司这样的企业 */
const POINTING =
	/^(?:在?(?:当地|这里|那里|此地)的?|(?:像[^，]{1,16})?[这那]样的)(?=..)|(?:在(?:当地|这里|那里))?(?:还|也|又)(?:会|将|要)(?=$|[增减升降提下])/g;
/** 全国范围内机顶盒规模化应用 */
const WITHIN = /^在?(?:[全我本][国省市县区州]|全球|世界)范围内的?(?=..)/;
/** 增速比上年同期, 流转效率比平常: what a change is measured against; 占比 and 比例 are nouns */
const AGAINST =
	/(?<=..)(?<![占环同对百配性价差成])(?:同比(?=[去上前]年|(?:19|20)\d\d)|环比(?=.{2,8}前$)|比|相?较)(?![例重率值分价亚利赛特选对拼强高低大小多少快好为])[^，占]{1,14}$/;
/** 案例16批140项: a measure before the figure's own */
const MEASURED = /(?<=..)\d+(?:批|轮|期|大类)$/;
/** 年营收已经连续三年, 优良天数比率多年 */
const LASTING =
	/(?<=..)(?:已经?)?(?:连续(?:多|[\d一二三四五六七八九十]+)(?:年|个?月|个?季度|周|天|日)|多年来?|(?:达到?|升至)了?(?:创纪录|创历史新高|历史新高)的?)$/;

const ANYWHERE = /^在?(?:[全我本][国省市县区州]|全球|世界)范围内的?$/;

/** The rules and characters of which each needs one, the rarest that serve: most phrases need none. */
const RULES: readonly (readonly [RegExp, string])[] = [
	[MONTHS, '月'],
	[PERIODS, '季半前今周去未接第五09'],
	[REALIZED, '现'],
	[ALREADY, '已'],
	[POINTING, '当这那此还也又'],
	[WITHIN, '围'],
	[MEASURED, '批轮期类'],
	[LASTING, '续多录史'],
];
const CUES = bitsOf([...RULES.map(([, marks]) => marks), '比较']);
const COMPARES = 1 << RULES.length;
/** the bit of a rule among the cues */
const bitOf = (pattern: RegExp): number => 1 << RULES.findIndex(([rule]) => rule === pattern);
const [WITHIN_BIT, MONTHS_BIT, PERIODS_BIT] = [bitOf(WITHIN), bitOf(MONTHS), bitOf(PERIODS)];
/** shortest words that measure anything */
const LEAST = 2;

/**
 * The words before a figure without those that measure nothing; as they are where nothing would be left.
 * @param changes whether a verb of change follows them, so that they can say against what
 */
export function withoutStray(words: string, changes: boolean): string {
	const cues = bitsIn(CUES, words);
	if (cues === 0) return words;
	if ((cues & WITHIN_BIT) !== 0 && ANYWHERE.test(words)) return '';
	let measured = changes && (cues & COMPARES) !== 0 ? dropped(words, AGAINST) : words;
	for (let k = 0; k < RULES.length; k++) if ((cues & (1 << k)) !== 0) measured = dropped(measured, RULES[k]![0]);
	return measured;
}

/** The words behind a figure without the times in them: 企业在云泽投资 of 25家企业未来四年在云泽投资. */
export function withoutTimes(words: string): string {
	const cues = bitsIn(CUES, words);
	const measured = (cues & MONTHS_BIT) === 0 ? words : dropped(words, MONTHS);
	return (cues & PERIODS_BIT) === 0 ? measured : dropped(measured, PERIODS);
}

/** Without what matches, unless nothing is left that could be measured. */
function dropped(words: string, pattern: RegExp): string {
	const rest = words.replace(pattern, '');
	return rest.length < LEAST ? words : rest;
}
