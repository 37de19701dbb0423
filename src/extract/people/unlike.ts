import { OF_FIRM } from '../firm-name.js';
import type { Candidate } from './offers.js';
import type { Evidence } from './surroundings.js';
import { hasUnit, standsAt, unitAt, unitOf, unitSet } from './units.js';

/** What it costs a candidate to look like something that no person is called. */
const UNLIKE = 8;
/** Characters that a list of things is looked at from a member to its end. */
const LIST_REACH = 36;
/** What closes a list of places or things: 等方向, 等乡镇, 等6个都市圈, 等物种, 等一批龙头企业, 等重点口岸, 等30项工程. */
const THINGS = new RegExp(
	`^等(?:[一二三四五六七八九十两多]+|\\d+)?(?:${[
		'[个家条座种项处]?(?:重点|重要|特色|知名|优质|国家级)?(?:地(?!委)|地区|方向|城市|城镇|乡镇|村镇|村庄|镇|乡|县|市(?!领导|委|政|人|直)|省|国家|都市圈|高速|水库|河流|物种|动物|植物|鸟类|树种|作物|品种|景区|景点|港口|机场|车站|油田|煤矿|口岸|灌区|遗址|商圈|农产品|产业带|创新带|实验室|园区|开发区|展会|铁路|工程|项目|品牌)',
		'[批家](?:重点|重要|知名|优质|领军|行业|骨干)?(?:龙头|企业|公司|品牌|项目)',
		'(?:重点|知名|龙头|领军|骨干|头部)?企业(?!家)',
	].join('|')})`,
);
const SITE =
	/^(?:文创|文化|历史|特色|创意|旅游|步行|湿地|森林|产业)?(?:街区|景区|公园|度假区|湿地|古镇|古村|水库|灌区|牧场|林场|隧道|大桥|特大桥|油田|煤矿|机场|码头|口岸|流域|山脉|航线|高速公路)/;
/** 康宁家庭农场, 林远工作室: what bears somebody's name is not the person. */
const NAMED_AFTER = /^(?:家庭农场|工作室|农场|合作社|基金会|纪念馆|故居)/;
/** 指着新建的牛舍说 */
const GESTURE = /[指望看摸捧拿握拉]着[^，。；：、\n]{0,8}的$/;
/** What short names of firms end in: 科瑞恩智能. */
export const TRADES: ReadonlySet<string> = new Set(
	'科技 智能 新材 材料 生物 药业 制药 食品 股份 能源 重工 化工 光电 电子 汽车 集团 实业 机械 医药 医疗 动力 航空 传媒 物流 软件 网络 通信 家居 服饰 乳业 酒业 置业 地产 储能 光伏 电气 电器 农业 牧业 种业 钢铁 水泥 纺织 装备 文旅 轴承 控股 资本 投资 银行 证券 保险'.split(
		' ',
	),
);

/** Fields of work that stand beside words of office: 参事文史, 史志档案. */
export const FIELDS: ReadonlySet<string> = new Set(['文史', '史志', '方志', '党史']);
/** What is done earnestly: 总书记殷殷嘱托. */
const EARNEST = /^(?:嘱托|重托|期望|期盼|期待|教诲|关怀|牵挂)/;

const LEARNS = /^(?:获悉|获知|得知|了解到)/;

const JOINS = unitSet('、和与等');
const ENDS_LIST = unitSet('，。；：！？\n“”（）');
const AND_MORE = unitOf('等');

/** Whether the list that a candidate stands in closes as one of places or things. Looks at a bounded stretch. */
function inListOfThings(text: string, end: number): boolean {
	if (!standsAt(JOINS, text, end)) return false;
	const limit = Math.min(text.length, end + LIST_REACH);
	for (let at = end; at < limit; at++) {
		const unit = text.charCodeAt(at);
		if (unit === AND_MORE) return THINGS.test(text.slice(at, at + 12));
		if (hasUnit(ENDS_LIST, unit)) return false;
	}
	return false;
}

const NAMED_FIRST = unitSet('家工农合基纪故');

/** Whether what bears a name goes on at its end. */
export const isNamedAfter = (text: string, end: number): boolean =>
	standsAt(NAMED_FIRST, text, end) && NAMED_AFTER.test(text.slice(end, end + 4));

const HELD = /^(?:活动(?!中)|典礼|仪式|论坛|比武|热线|信箱)/;
const HELD_FIRST = unitSet('活典仪论比热信');
const SERVES = unitOf('任');
const ACTING = unitOf('代');
const PREMIER = unitOf('揆');
const BLUE = unitOf('蓝');
const GREEN = unitOf('绿');
const CAMPS = unitSet('营绿白委');
const OF = unitOf('的');
const TO = unitOf('给');
const WAY = unitOf('地');
const AND = unitOf('和');
const CALLED = unitOf('阿');
const FROM = unitOf('从');
const WHILE = unitOf('边');
const WORK = unitOf('干');
const HOME = unitOf('家');
const CULTURE = unitOf('文');
const BY = unitOf('以');
const VILLAGES = unitSet('村庄屯沟湾');
const NO_NAME_ENDS = unitSet('性会院');
const SITES = unitSet('文历特创旅步湿森产街景公度古水灌牧林隧大油煤机码口流山航高');

const CHIEF = unitOf('总');
const CHIEF_OF = /^(?:领事|经理|工程|书记|指挥|干事|编辑|裁|监)/;
const DIVISIONS = unitSet('省市州');
const HEADED = /^(.)副?\1长/;

/** Whether a division and its head follow, or its head behind a country. */
const isHeaded = (text: string, end: number, abroad: boolean): boolean =>
	HEADED.test(text.slice(end, end + 4)) || (abroad && text.charAt(end + 1) === '长');

/** What characters mean to `unlikeness`: as the one behind a candidate, before it, its first, second or last. */
const CUE = { behind: 1, before: 2, first: 4, second: 8, last: 16 } as const;

const CUES = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	const rows: readonly (readonly [bit: number, characters: string])[] = [
		[
			CUE.behind,
			'活典仪论比热信、和与等家工农合基纪故干的文历特创旅步湿森产街景公度古水灌牧林隧大油煤机码口流山航高省市州',
		],
		[CUE.before, '的以'],
		[CUE.first, '阿从任蓝绿'],
		[CUE.second, '家揆总'],
		[CUE.last, `边性会院${[...TRADES].map((trade) => trade.charAt(1)).join('')}`],
	];
	for (const [bit, characters] of rows)
		for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)]! |= bit;
	// words of grammar beside a rank word
	table[AND]! |= CUE.first;
	for (const unit of [TO, OF, WAY]) table[unit]! |= CUE.last;
	return table;
})();

/**
 * What the form of a Han candidate and its neighbours cost it, 0 or less: 边演边讲, 金灿灿的, 普惠性、兜底性,
 * 阿木书记 (how somebody is called who has a name elsewhere).
 */
export function unlikeness(text: string, candidate: Candidate, evidence: Evidence): number {
	const { start, end } = candidate;
	const table = CUES;
	const first = text.charCodeAt(start);
	const second = text.charCodeAt(start + 1);
	const last = text.charCodeAt(end - 1);
	const cues =
		((end < text.length ? table[text.charCodeAt(end)]! : 0) & CUE.behind) |
		((start > 0 ? table[text.charCodeAt(start - 1)]! : 0) & CUE.before) |
		(table[first]! & CUE.first) |
		(table[second]! & CUE.second) |
		(table[last]! & CUE.last);
	// Most are told off by six characters.
	return cues === 0 && first !== second && first !== last ? 0 : cost(text, candidate, evidence);
}

function cost(text: string, candidate: Candidate, evidence: Evidence): number {
	const { start, end, shape } = candidate;
	const { afterTitle } = evidence;
	const before = unitAt(text, start - 1);
	if (!afterTitle && inListOfThings(text, end)) return -UNLIKE;
	if (before === OF && !afterTitle && GESTURE.test(text.slice(Math.max(0, start - 14), start))) return -UNLIKE;
	if (isNamedAfter(text, end)) return -2 * UNLIKE;
	const last = unitAt(text, end - 1);
	// 江天给总书记写信, 位于东京的首相官邸: a word of grammar before the rank word
	if (evidence.beforeTitle && (last === TO || last === OF)) return -2 * UNLIKE;
	if (end - start >= 4 && TRADES.has(text.slice(end - 2, end))) return -2 * UNLIKE;
	// 、恩龙文旅总经理: cut out of the name of a firm.
	if (
		end - start === 3 &&
		evidence.beforeTitle &&
		!afterTitle &&
		TRADES.has(text.slice(end - 2, end)) &&
		OF_FIRM.test(text.slice(end, end + 4)) &&
		/\p{Script=Han}/u.test(text.charAt(start - 1))
	)
		return -2 * UNLIKE;
	// 马莱塔省省长, 蒙古国鄂尔浑省长: of whom the place is told, in a name that no table has
	if (standsAt(DIVISIONS, text, end) && !afterTitle && isHeaded(text, end, evidence.afterForeign && end - start >= 3))
		return -2 * UNLIKE;
	const first = unitAt(text, start);
	const second = unitAt(text, start + 1);
	const third = unitAt(text, start + 2);
	if (end - start === 2 && first === CALLED && evidence.beforeTitle && !afterTitle) return -2 * UNLIKE;
	if (first === second && EARNEST.test(text.slice(start + 2, start + 4))) return -2 * UNLIKE;
	// 总书记高兴地回应, 总书记和大家说, 国家主席和江天总书记: how it is done, and joints
	if (afterTitle && shape === 'han' && last === WAY && end - start === 3) return -2 * UNLIKE;
	if (afterTitle && first === AND && (evidence.beforeTitle || text.startsWith('大家', start + 1))) return -2 * UNLIKE;
	// 江天一任代理市长: the verb and what follows it.
	if (first === SERVES && second === ACTING) return -2 * UNLIKE;
	// 书记茶叙活动, 秘书长布达典礼: what is held, and no holder.
	if (afterTitle && standsAt(HELD_FIRST, text, end) && HELD.test(text.slice(end, end + 3))) return -2 * UNLIKE;
	// 记者从云泽获悉
	if (first === FROM && LEARNS.test(text.slice(end, end + 3))) return -2 * UNLIKE;
	// 陈立边听边记
	if (last === WHILE && unitAt(text, end + 1) === WHILE) return -2 * UNLIKE;
	// 在遵规守纪中干事创业
	if (unitAt(text, end) === WORK && text.startsWith('干事创业', end)) return -2 * UNLIKE;
	if (shape !== 'han' && shape !== 'minority') return 0;
	// 卓揆: how Taiwan papers call a premier
	if (end - start === 2 && second === PREMIER && !afterTitle) return -2 * UNLIKE;
	// 蓝营县长人选, 蓝绿议员: camps
	if (end - start === 2 && (first === BLUE || first === GREEN) && hasUnit(CAMPS, second)) return -2 * UNLIKE;
	// 陈总领事: a surname and its rank word
	if (end - start === 2 && second === CHIEF && CHIEF_OF.test(text.slice(end, end + 2))) return -2 * UNLIKE;
	if (end - start === 2) return first === second && !afterTitle && evidence.beforeSpeech ? -UNLIKE : 0;
	if (end - start !== 3) return 0;
	// 大户陈家村
	if (second === HOME && hasUnit(VILLAGES, third) && !afterTitle) return -2 * UNLIKE;
	if (first === third && !afterTitle) return -UNLIKE;
	if (second === third && unitAt(text, end) === OF && evidence.left < 3) return -UNLIKE;
	if (afterTitle || evidence.afterPrivate) return 0;
	// 普惠性幼儿园, 文博会, 石科院: a quality, a fair, a body
	if (evidence.right < 3 && hasUnit(NO_NAME_ENDS, third)) return -UNLIKE;
	// 以文惠民、以文润城
	if (first === CULTURE && before === BY) return -2 * UNLIKE;
	return standsAt(SITES, text, end) && SITE.test(text.slice(end, end + 8)) ? -UNLIKE : 0;
}
