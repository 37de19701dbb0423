/** Cuts from a noun phrase before a figure what is no part of the thing measured, and gives one behind it the head it shares. */
import type { NumberMention } from '../numbers/index.js';
import { bitsIn, bitsOf } from '../numbers/marks.js';

/** 10大类 of 10大类60项实事 */
const KINDS = /^(?:(?:\d+|[一二三四五六七八九十]+)(?:大类|大项|个方面|类)|\d+大)/;

/** 甲、乙在内 of 包括甲、乙在内的10项行动 are examples; 29个省份 of 29个省份60条河湖 tell where, and 年产100台甲 before 、50台乙 is a figure of its own */
const WITHIN = /^.*(?:年产\d[^，]{1,10}|在内的?|\d+(?:个|座)(?:省份?|省区市|县|市|国家|地区))$/;

/** 发电量可达10亿度, 总质量不应超过 */
const ABLE =
	/(?<=[量额率值度力数积价产速长])(?:还|又|均|都|最[多高])?(?:可以?|能够|不?应该?)$|(?<=..)(?:还|均|都)?(?:可以|能够|不应|不得|应当)$|(?<=总值|收入|投资|总额|增加值)预期$/;

/** 政策利率能够有效推动通胀率尽快恢复到2%: what makes it move, and how soon */
const LEADING = /^.*(?:能够|可以|来)(?:有效|有力)?(?:推动|促进|引导|带动|使|让)(?=..)|(?:尽快|有效|逐步|有序)$/g;

/** 40%投向中小企业、产业基金…占比: what the figure before goes to */
const SPENT_ON = /^(?:投向|流向)[^、]{2,12}、(?=....)/;

/** 标准分别从每人每月209元提高到217元: the words that open a change are no part of what changes */
const FROM = /(?:分别)?[从由](?:每.{1,5})?$/;

/** 《发展规划》中提出的2.6平方米的目标: who set a goal is no part of it */
const SET =
	/^.*[》划要案](?:中|里)?(?:所)?(?:提出|确定|明确|设定)$|^(?:远?[高低]于|超过|优于).*(?:制定|设定|确定|提出)$/;
/** 能耗提前完成“十四五”下降15%的目标: how a goal stands is no part of what it measures */
const ACHIEVED = /(?:提前|超额|如期|圆满)(?:完成|实现)(?:“?十[一二三四五六]五”?(?:规划|时期|期间)?)?$/;

/** 中国已提前6年完成了装机12亿千瓦的目标 */
const EARLY = /^.{0,8}提前(?:[\d一二三四五六七八九十两]+年)?(?:完成|实现)了?(?=..)/;
/** 粮食产量的目标是保持在50亿斤, 各地紧盯粮食产量50亿斤的目标 */
const DECLARED = /的目标(?:任务)?[是为]$|按(?:规定|要求|计划)$|^.{0,20}(?:紧盯|瞄准|锚定)(?:实现)?(?=..)/;

/** 今年计划投资5亿元: the plan promises, and the investment is measured */
const INVESTED = /^计划(?=投资$)/;

/** 优于“十五五”提出的85%的目标 */
export const isAboveGoal = (text: string, left: number, start: number): boolean =>
	start > left &&
	text.startsWith('的', start - 1) &&
	/(?:[优高低]于|超过)[^，。；]*(?:提出|制定|设定|确定)的$/.test(text.slice(left, start));

/** 上升2个百分点，: by how much a level has changed; what rose by 3% is measured as its goal is */
export const isLevel = (text: string, left: number): boolean =>
	/百分点[^%]*$/.test(text.slice(Math.max(0, left - 12), left));

/** 规划纲要提出的占比, 农业用水从无到如今普及率: who set it, and what was before */
const ISSUED = /^.{0,10}[》划要案](?:中|里)?(?:所)?(?:提出|确定|明确|设定)的(?=..)/;
const NOWADAYS = /^.*(?:[到至]如今|深度覆盖[和与及、])(?=..)/;
/** 分四期发行国债 */
const BATCHES = /^分[\d一二三四五六七八九十两]+[期批轮](?=..)/;

/**
 * The rules and, for each, characters of which it needs one, the rarest that serve: a phrase is read once, and few rules
 * have a say in it.
 */
const RULES: readonly (readonly [RegExp, string])[] = [
	[WITHIN, '内0123456789'],
	[KINDS, '类项面大'],
	[FROM, '从由'],
	[ACHIEVED, '提超如圆'],
	[SET, '》划要案于过'],
	[EARLY, '前'],
	[DECLARED, '标按盯瞄锚'],
	[INVESTED, '划'],
	[ISSUED, '》划要案'],
	[NOWADAYS, '今盖'],
	[BATCHES, '分'],
	[SPENT_ON, '向'],
	[ABLE, '可够应得预'],
	[LEADING, '动进导使让'],
];
const CUES = bitsOf(RULES.map(([, marks]) => marks));

/** What the words before a figure measure: 粮食产量 of 各地紧盯粮食产量. */
export function measuredIn(words: string): string {
	const cues = bitsIn(CUES, words);
	if (cues === 0) return words;
	let measured = words;
	for (let k = 0; k < RULES.length; k++) if ((cues & (1 << k)) !== 0) measured = measured.replace(RULES[k]![0], '');
	return measured;
}

/** what closes a list of two-character members: 高产示范区 of 200万亩小麦、300万亩玉米高产示范区 */
const SHARED = /[、和及]\d[\d.]*[万亿]?([^\d、，；。]{1,4}?)([一-龥]{6,24}(?:区|县|基地|田|集群))(?:[，。；、]|$)/;
const WHOLE = /[区县市镇乡村园站所院厂场馆店库田路桥家车]$/;

/** 100个老旧小区、20个城中村的改造: what is done to all members stands behind the last */
const TO_BE_DONE =
	/^[、和及]\d[\d.]*(?:多|余)?[万亿]?(?:多|余)?[个座处条家所栋户吨亩台公里]{1,2}(?:以上|左右)?[^\d、，；。]{2,14}?的?((?:[一-龥]{2,4})?(?:道路|管网|厕所|设施)(?:建设|改造|硬化)|超低排放改造|综合整治|综合治理|更新改造|改造升级|改造|治理|整治|修复|除险加固)(?=[，。；、\n]|$)/;

/** 国际性 of 国际性、80个全国性综合枢纽 */
const GRADE = /^.{1,3}[级性]$/;

/** 的企业 of 5家产值过亿元、2家产值过十亿元的企业 */
const SIZED = /元(的[^，、。；\d]{2,12})(?:[，。；、]|$)/;

/** Gives 世界级 of 6个世界级、9个区域级产业集群, and 小麦 of 200万亩小麦、300万亩玉米高产示范区, the noun that the last member has. */
export function completed(after: string, text: string, from: number, to: number, { unit }: NumberMention): string {
	if (after.endsWith('元') && text.startsWith('、', from) && !after.includes('的'))
		return after + (SIZED.exec(text.slice(from, to))?.[1] ?? '');
	if (after.length <= 4 && GRADE.test(after))
		return after + (/[级性]([^\d、，；。级性]{2,16})$/.exec(text.slice(from, to))?.[1] ?? '');
	const done = TO_BE_DONE.exec(text.slice(from, Math.min(to, from + 40)));
	if (done !== null && !after.endsWith(done[1]!)) return after + done[1]!;
	if (after.length !== 2 || unit === null || WHOLE.test(after)) return after;
	const last = SHARED.exec(text.slice(from, to));
	return last !== null && last[1] === unit ? after + last[2]!.slice(2) : after;
}
