/** Gives a bare measure (增速, 金额, 成交额) to what the figure before it measures or counts. */
import { bitsIn, bitsOf } from '../numbers/marks.js';
import type { Carry } from './compose.js';

/** 增速 of 投资增长20%，增速加快3个百分点: how fast the same thing changes */
const PACE = /^(?:同比|环比|年均|月均)?(?:增速|升幅|涨幅|降幅|增幅|跌幅)$/;
/** 扣除价格因素实际 before 增长: how the same change is counted */
const REAL = /^(?:扣除价格(?:变动)?因素[后，]?)?(?:同比)?((?:年均)?(?:实际|名义))$/;
/** 总投资 of 签约项目626个，总投资2000亿元: what all that is counted comes to */
const WORTH =
	/^(?:协议|签约|合同|计划|规划|涉及|涉案|预计|交易|年|其)?总?(?:投资|金额|货值|额度|投资额|投资规模|价值|总价值|建筑面积|占地面积|运营里程|装机容量|装机规模|年产值|产值|总?建设里程|总里程|年?交易[量额]|年?均?发电量)$/;
const COMES_TO = /^(.{2,}?)(?:总投资|投资规模|投资额|总?建设里程|总里程|建筑面积|占地面积)$/;
const COUNTED =
	/(?:项目|工程|企业|基地|园区|机组|协议|合同|订单|班列|列车|场|厂|店|馆|站|船舶?|装备|住房|房|线路|平台|贷款|债券|票据|案件|技术|器|机|设备|机构|铁路|公路|电站)$/;
const STAFF = /^(?:从业人员|从业者|从业人数|员工|职工|用工|就业人员)(?:总数|人数)?$/;
const EMPLOYERS = /(?:企业|园区|基地|机构|商户|平台|合作社|工厂|商家|门店|主体)$/;
/** measures that are told side by side, by what they are of */
const FAMILIES = [
	'(?:累计|年|总|日均)?(?:成交|交易|结算|持仓)(?:量|额|金额|总额|笔数)',
	'(?:年|总|平均|市场|国内|累计|综合|全产业链)?(?:产量|销量|产销量|产值|产能|保有量|渗透率|销售量|销售额|市场占有率|亩产|单产|播种面积|种植面积|存栏|出栏)',
	'(?:累计|年|实现)?(?:营业收入|营收|主营业务收入|利润|利润总额|净利润|(?<!营业|主营业务)收入|业务总量|业务量)',
	'(?:累计|年|总)?(?:旅客|货邮|货物|集装箱)(?:吞吐量|运输量|周转量|发送量)',
] as const;
const SIBLINGS = FAMILIES.map((words) => [new RegExp(`^${words}$`), new RegExp(`(?<=..)${words}$`)] as const);
/** longest of these, and characters of which each has one */
const LONGEST = 11;
const CUES = bitsOf(['速幅际义资额值度价积程量模员者工人数入润率产栏']);

/** what may stand between the begin of a clause and its measure, where nothing owns it but what the clause before tells of */
const OPENS =
	/^[，、；：\s]*(?:其中|目前|截至目前|今年|去年|全年|同期|同比|预计|计划|累计|已经?|共|将|力争|年内|到?20\d\d年)*$/;
const NEAR = 12;

/** Whether words before a figure can be a measure that says not of what, at its cheapest. */
export const mayBeBare = (noun: string): boolean =>
	noun.length > 1 && noun.length <= LONGEST && bitsIn(CUES, noun) !== 0;

/** Whether words between the begin of a clause and its measure name no owner. */
export const isUnowned = (text: string, from: number, to: number): boolean =>
	to - from <= NEAR && OPENS.test(text.slice(from, Math.max(from, to)));

/** what tells how a figure before was counted, and makes no owner */
const NO_OWNER = /[同环]比|转[为涨跌]?|^(?:[亩人日户年月]均|平均|每.{0,3})$/;
/** 绿色工厂实施改造项目: who does it is no part of what it comes to; 数字产业完成业务收入 */
const DONE = /^.*(?:实施|涉及|集聚|聚集|汇聚)了?(?=..)|(?<=..)(?:完成|实现)$|(?<=^.{2,8})共有(?=..)/g;

/** What a bare measure belongs to; '' for all others, and where nothing before it can own it. */
export function ownerOf(noun: string, carry: Carry): string {
	if (carry.noun.length < 2) return '';
	const owner = before(noun, carry);
	return owner === '' || NO_OWNER.test(owner) ? '' : owner.replace(DONE, '');
}

function before(noun: string, carry: Carry): string {
	if (PACE.test(noun) || REAL.test(noun)) return PACE.test(carry.noun) || carry.noun.endsWith(noun) ? '' : carry.noun;
	if (WORTH.test(noun)) {
		if (carry.counted && COUNTED.test(carry.noun)) return carry.noun;
		// 铁路项目20个，总里程600公里，投资规模90亿元: the owner of the measure before
		const things = COMES_TO.exec(carry.noun)?.[1];
		if (things !== undefined && COUNTED.test(things)) return things;
	}
	if (STAFF.test(noun) && carry.counted && EMPLOYERS.test(carry.noun)) return carry.noun;
	for (let k = 0; k < SIBLINGS.length; k++) {
		const [measure, tail] = SIBLINGS[k]!;
		if (!measure.test(noun)) continue;
		const told = tail.exec(carry.noun);
		if (told !== null && told[0] !== noun) return carry.noun.slice(0, told.index);
	}
	return '';
}

/** 加快 and 提高 in points behind a growth, a rise or a fall: the pace itself goes up or down */
const PACES: readonly (readonly [RegExp, string])[] = [
	[/^(?:增长|增速.{0,2})$/, '增速'],
	[/^(?:上涨|涨幅.{0,2})$/, '涨幅'],
	[/^(?:下降|降幅.{0,2})$/, '降幅'],
];
const SHARE = /(?:比重|占比|比例|份额)$/;
const RATE = /[率比重度]$/;

/** What goes up or down by points: the 增速 of 投资增长9%，比上月加快2个百分点, the share of 占比重达到42%，提升1.9个百分点. */
export function paceOf({ metric, noun }: Carry): string {
	if (SHARE.test(metric)) return metric;
	if (!metric.startsWith(noun) || RATE.test(noun)) return noun;
	const told = metric.slice(noun.length);
	for (let k = 0; k < PACES.length; k++) if (PACES[k]![0].test(told)) return noun + PACES[k]![1];
	return noun;
}

const ABOVE = /^(?:高于|快于|高出|超过)/;

/** What lies above another by points: the 增速 of 收入增长11%，高于生产总值增速8个百分点; '' for words that say no such thing. */
export const aboveOther = (noun: string, carry: Carry): string =>
	carry.noun !== '' && !carry.noun.endsWith('占') && ABOVE.test(noun) ? `${paceOf(carry)}高出` : '';

const OUTPUT = /^(?:年|总)?(?:产量|产能|装机|装机容量|装机规模|种植面积|播种面积)$/;

/** Whether a measure is of what the clause before makes more of: 产量 of 推动天然气增储上产，力争产量达到300亿立方米. */
export const isOutput = (noun: string): boolean => noun.length <= 5 && OUTPUT.test(noun);

/** Drops what a change is cleared of: 实际 of 扣除价格因素实际. */
export const plainMeasure = (noun: string): string => REAL.exec(noun)?.[1] ?? noun;
