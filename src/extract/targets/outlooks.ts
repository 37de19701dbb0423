/** Tells what a promise that only tense or time makes is in truth: an outlook on how a year ends, or what was done in it. */
import type { Span } from '../../types.js';
import type { Deadline } from './deadlines.js';
import type { Frame } from './frames.js';
import { isRule } from './rules.js';
import { unbound, type Verdict } from './status.js';

/** characters before a figure that can say so */
const REACH = 80;
const [AUTUMN, DECEMBER] = [10, 12];
/** 全年出口额将突破9万亿元, 今年将首次超过: said when the year is nearly over */
const CLOSING = /将(?:[再首]次|继续|连续[^，]{0,6})?(?:突破|达|超|保持|稳定|迈上|跨[过上])/;
const WHOLE_YEAR = /^(?:今年|全年|今年全年|20\d\d年|“?十[四五六]五”?末)$/;
/** words by which somebody commits himself */
const AIMED = /力争|确保|争取|计划|规划|目标|任务|努力|必须|(?<![主重])要(?![素求])|拟|[到至](?:20|“?十)/;
/** 以目前的速度，…将: what goes on as it does */
const AT_THIS_PACE = /(?:以|按照?|照)(?:目前|现在|当前|这样|这个|此)[^，。；]{0,8}(?:速度|进度|趋势|势头)/;
const HARVEST = /(?:亩产|单产)(?:增[加长产]?)?$/;
/** 投资将超5万亿元，带动上下游规模超10万亿元: what comes of it */
const BRINGS = /(?:带动|拉动)[^，。；]{0,16}[超达]/;
/** 变电站建成投运，将增加供电能力: what a work is good for when it stands */
const STANDS = /(?:建成|投运|投产|通车|投用|竣工|完工)后?，(?:可|将|可将)(?:新增|增加|提升|提高|改善)[^，。；]{0,24}$/;
const ABILITY = /能力$/;
/** 从靠天吃水到如今自来水普及率达到90% */
const UNTIL_NOW = /(?:[到至]|，|^)[如而]今[^，。；将]*$/;
/** what promises in a sentence on the year that ends */
const AHEAD = /将|明年|下一步|目前|尚|预计/;

/**
 * What a promise that no word of promise makes comes to.
 * @param deadline the time by which it is promised, `today` the date of the article
 */
export function seenAs(
	verdict: Verdict,
	text: string,
	sentence: Span,
	clause: Span,
	frame: Frame,
	deadline: Deadline | null,
	today: string | null,
): Verdict {
	if (verdict.status !== 'target') return verdict;
	const { mention, metric, link } = frame;
	if (isRule(text, sentence, frame, deadline)) return unbound(null, verdict.ground);
	const own = text.slice(Math.max(clause.start, mention.start - REACH), mention.coreStart);
	if (own.includes('今') && UNTIL_NOW.test(own) && !AIMED.test(own)) return unbound('achievement', verdict.ground);
	if (verdict.ground !== 'weak') return verdict;
	const before = text.slice(Math.max(sentence.start, mention.start - REACH), mention.coreStart);
	const foreseen = own.includes('将');
	if (foreseen && !AIMED.test(before)) {
		if (AT_THIS_PACE.test(before) || HARVEST.test(metric)) return unbound('forecast', verdict.ground);
	}
	if (link === 'reach' || mention.coreStart > mention.start) {
		if (own.includes('动') && BRINGS.test(own) && !AIMED.test(before)) return unbound('forecast', verdict.ground);
	}
	if (ABILITY.test(metric) && STANDS.test(before) && !/力争|确保|[到至]20/.test(before))
		return unbound('forecast', verdict.ground);
	if (today === null || deadline === null || deadline.year !== Number(today.slice(0, 4))) return verdict;
	const month = Number(today.slice(5, 7));
	if (month < AUTUMN || !WHOLE_YEAR.test(deadline.text) || AIMED.test(before)) return verdict;
	if (foreseen && CLOSING.test(own)) return unbound('forecast', verdict.ground);
	// 2026年，全市开展培训5万人次以上, told at the end of that year
	if (month === DECEMBER && link !== 'change' && !AHEAD.test(before)) return unbound('achievement', verdict.ground);
	return verdict;
}
