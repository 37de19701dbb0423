/** Tells what is only foreseen, whatever tense it stands in: yields of works, flows, markets, journeys. */
import type { PhraseTable } from '../numbers/index.js';
import type { TargetCues } from './cues.js';
import type { Deadline } from './deadlines.js';
import type { Frame } from './frames.js';

const YIELDING =
	/(?:^|[，；：。])(?:[^，；：。]{0,16}(?:年(?:最大|平均|均|产|发电|供电|供水|供气|供热|处理|输送|输电|运输|(?:旅客|货物|货邮)?吞吐|通过)[^，；：。的]{0,8}|(?:通关|旅客|出行|游客)人数|受益[^，；：。]{0,2}人[数口]|需求量?)就?|每年[^，；：。]{0,16})$/;
const PROMISED = /[到至].{0,4}20\d\d年|力争|确保|计划|规划|十[四五六]五/;

/** a reservoir, a line, a plant: what is built, and no body that promises */
const WORK =
	/(?:水库|枢纽|电站|变电站|灌区|机场|码头|港区|船闸|泵站|水网|铁路|高铁|高速|公路|大桥|隧道|管道|管线|机组|生产线|工程)$/;
const EFFECT = /^(?:新增|改善|增加|提升|提高|缩短|保障|惠及|每?年|为|使|减少|节约)/;
/** 工程今年完工，将改善…: the clauses before begin with the work */
const OPENED =
	/^[^，；：。]{0,24}(?:水库|枢纽|电站|灌区|机场|码头|港区|船闸|泵站|铁路|高铁|高速|公路|大桥|隧道|管道|工程)[^，；：。]{0,20}，(?:[^，；：。]{0,30}，)?$/;

/** 线路今天投运，互济能力将提升1倍; 此次扩围后，占比将达60% */
const DONE =
	/(?:正式(?:投运|投产|通车|开通|投用|运营)|[此本]次[^，；：。]{1,6}后|(?:改扩建|扩建|改造|项目|工程|整治)(?:完成|完工|结束)后|(?:^|[，。])(?:调整|扩围|优化|调降)后)，[^，；：。]{0,40}$/;

/**
 * 年发电量将达60亿度, 每年生产的电池将超过5万组, 水库将新增灌溉面积7万亩: what a project yields is foreseen where
 * nothing else promises it.
 * @param from where the sentence begins
 * @param at where 将 stands
 */
export const isYield = (text: string, from: number, at: number): boolean =>
	(DONE.test(text.slice(Math.max(from, at - 52), at)) ||
		('量数求就产值组台辆人口油气电粮力'.includes(text[at - 1] ?? ' ') &&
			YIELDING.test(text.slice(Math.max(from, at - 28), at))) ||
		(EFFECT.test(text.slice(at + 1, at + 3)) &&
			(WORK.test(text.slice(Math.max(from, at - 8), at)) ||
				(text[at - 1] === '，' && OPENED.test(text.slice(Math.max(from, at - 80), at)))))) &&
	!PROMISED.test(text.slice(Math.max(from, at - 80), at));

const JOURNEY = /(?:[一-龥]{2,}[至到][一-龥]{2,}|运行|旅行|通行|行车|车程|航程|航行)/;

const TERM = /^[到至](?:20|“?十)|末$/;
const PEOPLE = /(?:毕业生|考生|旅客|游客|人口|老人|老年人|居民)(?:总数|数量|数)?$/;

/** 全国客流将达2亿人次, 甲地至乙地缩短至2小时: nobody's promise, unless a word of promise says so. */
export function isForeseen({ metric, mention, link }: Frame, deadline: Deadline | null, cues: TargetCues): boolean {
	if (mention.dimension === 'time' && (link === 'reach' || link === 'change') && JOURNEY.test(metric)) return true;
	// 到2030年，年接待游客达到900万人次 is planned for
	if (mention.dimension === 'person' && link === 'reach' && PEOPLE.test(metric) && !TERM.test(deadline?.text ?? ''))
		return true;
	return /[千百十]百倍|成[百千]上[千万]/.test(mention.text) || hasAny(metric, cues.foreseen);
}

/** Whether a word of a table stands somewhere in a phrase. */
export function hasAny(words: string, table: PhraseTable<true>): boolean {
	const starts = table.starts();
	for (let i = 0; i < words.length; i++)
		if (starts[words.charCodeAt(i)] !== 0 && table.startingAt(words, i, words.length)) return true;
	return false;
}
