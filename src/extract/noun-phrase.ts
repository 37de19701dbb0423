import type { Lexicon } from '../lexicon/lexicon.js';
import { hasCountryMark } from './country-mark.js';
import { FIRM, firmStart, IN_FIRM, OF_FIRM, opensClause, tradingStart } from './firm-name.js';
import { joinsDomains } from './joint.js';
import { ownedStart } from './league.js';
import { type Barrier, has, type Step, stepBefore } from './phrase-step.js';
import { isPlaceStem, withPlaceStem } from './place-stem.js';
import type { Reading } from './types.js';

/** Longest body or office name in characters; longer ones exist, but what is found beyond is noise. */
const LONGEST = 44;
/** Nouns, place names, abbreviations, attributives: what names of bodies are made of. */
const NOMINAL = new Set(['n', 'nz', 'nt', 'ns', 'nr', 'j', 'vn', 'an', 'b', 'l', 'i', 'g', 's', 'eng']);

/**
 * Walks to the left from `end` over everything that can belong to the name of a body, word by word along the best
 * reading, and gives where the name starts (`end` itself when nothing belongs).
 *
 * A name begins after a mark, a preposition, a verb with an object, a word of time, or a determiner that makes what
 * follows generic; words for places, levels and bodies go on with it.
 */
export function nameStart(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): number {
	const accepted: Step[] = [];
	let at = end;
	let unknown = 0;
	while (at > 0 && end - at < LONGEST) {
		if (barrier(at - 1)) break;
		const step = stepBefore(reading, lexicon, at);
		const right = accepted[accepted.length - 1];
		if (!step || !(belongs(reading, lexicon, step, right, end) || spelled(reading, lexicon, step, right, end))) break;
		unknown = step.tag === 'x' ? unknown + 1 : 0;
		if (unknown > 8) break;
		if (step.start < at && crosses(barrier, step.start, at)) break;
		accepted.push(step);
		at = step.start;
	}
	const start = withPlaceStem(reading, lexicon, trimFront(reading, lexicon, accepted, end), barrier);
	if (
		start < end &&
		OF_STATE.test(reading.text.slice(start, start + 2)) &&
		hasCountryMark(reading.text, start, lexicon) &&
		!barrier(start - 1)
	)
		return start - 1;
	if (!OF_FIRM.test(reading.text.slice(end, end + 4)))
		return start < end && (FIRM.test(reading.text.slice(end - 2, end)) || IN_FIRM.test(reading.text.slice(start, end)))
			? firmStart(reading, lexicon, start, barrier)
			: start;
	const firm = start < end ? firmStart(reading, lexicon, start, barrier) : start;
	return firm === start ? tradingStart(reading, lexicon, start, end, barrier) : firm;
}

/** 广西 + 绿|源|蔗|业 + 集团: between a place and the ending a firm's name is spelled in single characters of any kind. */
function spelled(reading: Reading, lexicon: Lexicon, step: Step, right: Step | undefined, end: number): boolean {
	if (step.end - step.start !== 1 || right?.end !== step.end + 1 || right.end === end) return false;
	// 酒泉 + 正|泰 + 新能源公司
	const firm = step.tag === 'd' && FIRM.test(reading.text.slice(end - 2, end));
	if (
		!(firm || /^[avzi]/.test(step.tag)) ||
		(!firm && has(step, 'leftFunction', 'rightFunction')) ||
		has(right, 'levelWord', 'suffix')
	)
		return false;
	const left = stepBefore(reading, lexicon, step.start);
	return left !== null && (has(left, 'place') || (left.tag === 'x' && step.tag === 'z'));
}

/** How offices of foreign states open behind the mark of their country: 、乌国家安全与国防委员会. */
const OF_STATE = /^(?:国家|国防|总统|国会|议会|武装|内政|外交|能源|卫生|情报)/;

function crosses(barrier: Barrier, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (barrier(i)) return true;
	return false;
}

function belongs(reading: Reading, lexicon: Lexicon, step: Step, right: Step | undefined, end: number): boolean {
	const { text } = reading;
	const word = text.slice(step.start, step.end);
	if (step.tag === 'w') {
		// A dash joins two words of one name (中国—东盟中心); it never opens one.
		if (!'—–-·'.includes(word) || !right) return false;
		const left = stepBefore(reading, lexicon, step.start);
		return left !== null && left.tag !== 'w' && has(left, 'place', 'foreignPlace', 'body');
	}
	if (/[\s，。；：、！？…|~]/.test(word) || NEVER.test(word)) return false;
	if (has(step, 'place', 'foreignPlace', 'body', 'department', 'levelWord')) return true;
	// 某团, 某部: a unit whose name is withheld; 作训股: a section before its head.
	if (/^某[部师旅团营连]$/.test(word) || (word === '股' && step.end === end)) return true;
	if (word === '某') return right !== undefined && /[部师旅团营连队舰]$/.test(text.slice(right.start, end));
	if (word === '和' || word === '与' || word === '及') return joinsDomains(reading, lexicon, step, right);
	if (has(step, 'domain')) return !has(step, 'leftFunction') || right !== undefined;
	if (
		has(step, 'generic') &&
		(step.tag === 'r' ||
			step.tag === 'm' ||
			word.length === 1 ||
			!right ||
			!has(right, 'suffix', 'domain', 'department'))
	)
		return isAttributive(word, right);
	if (word.includes('/')) return false;
	if (has(step, 'listEnd', 'byline', 'nonRole') && word.length > 1)
		return has(right, 'suffix') && step.tag !== 'u' && word !== '记者';
	// 抗议阿根廷总统: a verb of saying opens no body of a place.
	if (has(step, 'speech') && has(right, 'place', 'foreignPlace')) return false;
	if (has(step, 'speech', 'rightVerb') && step.tag === 'v' && !has(right, 'suffix')) return false;
	if (has(step, 'leftFunction') && !(step.tag === 'vn' && has(right, 'suffix')))
		return NOMINAL.has(step.tag) && has(right, 'suffix') && step.tag !== 'vn' && word.length > 1;
	if (has(step, 'suffix')) return true;
	// 县人武部上校政委
	if (has(step, 'title')) return right !== undefined || step.end !== end || /^[大上中少]校$/.test(word);
	if (NOMINAL.has(step.tag)) return true;
	if (step.tag === 'x') return true;
	// 台州 + 湾
	if (word === '湾' && right) return has(stepBefore(reading, lexicon, step.start) ?? undefined, 'place');
	if (isFirm(text, end))
		return (
			step.tag !== 'c' &&
			step.tag !== 'p' &&
			step.tag !== 't' &&
			!has(step, 'leftFunction', 'rightVerb', 'speech', 'rightFunction') &&
			!/[的了着过]/.test(word)
		);
	if (step.tag === 'v' && has(right, 'place'))
		// 镇里引进河北某某公司: no firm is called so.
		return (
			!FIRM.test(text.slice(end - 2, end)) && word.length === 2 && !has(step, 'leftFunction', 'rightVerb', 'speech')
		);
	// 、运行监测协调局局长, 兼作战训练处处长: a verb that a mark precedes opens the name.
	if (step.tag === 'v' && right?.tag === 'vn' && word.length === 2 && opensClause(text, step.start))
		return !has(step, 'leftFunction', 'rightVerb', 'speech');
	// 长春 + 启明 + 软件公司: a rare verb behind a place is what the firm is called.
	if (step.tag === 'v' && FIRM.test(text.slice(end - 2, end)) && lexicon.cost[lexicon.trie.find(word)]! > RARE_VERB)
		if (has(stepBefore(reading, lexicon, step.start) ?? undefined, 'place')) return true;
	// 某某公司焊接技师
	if (step.tag === 'v' && !right && /^(?:高级|首席)?(?:技师|工程师|技工)/.test(text.slice(end, end + 5)))
		return word.length === 2 && has(stepBefore(reading, lexicon, step.start) ?? undefined, 'suffix');
	if (right && right.end === end && CREW.test(text.slice(right.start, right.end))) return step.tag === 'v';
	if (step.tag === 'v') return word.length > 1 && (has(right, 'suffix') || has(right, 'domain') || has(right, 'title'));
	if (step.tag === 'm')
		return (
			/^第/.test(word) ||
			(right === undefined && CREW.test(word) && /^[班组队]长/.test(text.slice(end, end + 2))) ||
			(right !== undefined &&
				(has(right, 'suffix') || /^\d+$/.test(word) === false) &&
				word.length <= 4 &&
				!/[多余几数两]/.test(word))
		);
	// 广东省第十批援藏工作队
	if (word === '批')
		return /第[一二三四五六七八九十\d]{1,3}$/.test(text.slice(Math.max(0, step.start - 4), step.start));
	if (step.tag === 'f') return '东西南北中'.includes(word) || (REGION.test(word) && has(right, 'suffix'));
	if (step.tag === 'a')
		return (
			word.length > 1 &&
			right !== undefined &&
			// 宁国 + 耐磨 + 材料商会
			(has(right, 'suffix', 'domain') || has(stepBefore(reading, lexicon, step.start) ?? undefined, 'place'))
		);
	return false;
}

/** −ln of the share of a verb that news seldom uses. */
const RARE_VERB = 12;

/** What names hold nowhere: verbs that act on bodies, and the first of its kind. */
const NEVER =
	/^(?:会同|呼吁|启动|携手|联手|牵头|出台|印发|召开|举办|第一时间|设立|完成|布局|更名|升格|首[个家座支批所票])$/;

/** 岭南 + 地区 + 行政公署, 泾河 + 军分区: a place that only the word list knows, or the word between it and its body. */
function isSite(text: string, accepted: readonly Step[], i: number): boolean {
	const word = (step: Step | undefined): string => (step ? text.slice(step.start, step.end) : '');
	const sited = accepted[i + 1]?.tag === 'ns' && word(accepted[i]) === '地区';
	return sited || (accepted[i]!.tag === 'ns' && /^(?:地区|军分区|警备区)$/.test(word(accepted[i - 1])));
}

/** 北方矿业集团, 西部证券公司 */
const REGION = /^(?:[东西南北]方|[东西南北中]部)$/;
/** 清扫三班班长, 采煤二队队长 */
const CREW = /^[一二三四五六七八九十]+[班组队]$/;

/** 、园区管委会, ，地区发改委: what is no name of a place but stands for one before its bodies. */
const HOST =
	/^(?:地区|园区|景区|校区|矿区|林区|库区|灌区|港区|牧场|农场|兵团|开发区|经开区|高新区|示范区|度假区|保税区|管理区)$/;

/** Firms carry any word in their names: 深之蓝海洋科技股份有限公司. */
const isFirm = (text: string, end: number): boolean => /(?:有限|责任|分)公司$/.test(text.slice(end - 4, end));

/** 市直机关, 基层党组织: determiners that open a name when a body follows at once. */
const isAttributive = (word: string, right: Step | undefined): boolean =>
	word.length > 1 && right !== undefined && has(right, 'body', 'department');

/**
 * Drops ordinary words before the natural start of a name: where a place, level or body follows further right, a
 * leading common noun (精神, 会议, 领导) is the end of something else.
 */
function trimFront(reading: Reading, lexicon: Lexicon, accepted: readonly Step[], end: number): number {
	const { text } = reading;
	let first = accepted.length - 1;
	const opens = (step: Step): boolean =>
		has(step, 'place', 'foreignPlace', 'body') || (has(step, 'levelWord') && step.end - step.start <= 3);
	let natural = -1;
	for (let i = 0; i < accepted.length; i++) {
		if (opens(accepted[i]!)) natural = i;
		else if (
			natural === i - 1 &&
			i > 0 &&
			(isPlaceStem(text, lexicon, accepted[i]!, accepted[i - 1]!) || isSite(text, accepted, i))
		)
			natural = i;
	}
	while (first > 0 && first > natural) {
		const step = accepted[first]!;
		if (natural < 0) {
			const next = accepted[first - 1];
			if (step.tag === 'w' || (step.tag === 'f' && !REGION.test(text.slice(step.start, step.end)))) first--;
			else if (
				step.tag === 'v' &&
				next &&
				['ns', 'nz', 'nr', 'x', 'g', 'j'].includes(next.tag) &&
				step.end - step.start > 1
			)
				first--;
			else break;
		} else if (
			HOST.test(text.slice(step.start, step.end)) &&
			/^[，、。；：\n兼了由向与对在]?$/.test(text.charAt(step.start - 1))
		)
			break;
		else if (step.tag === 'x' || step.tag === 'nz' || step.tag === 'eng' || has(step, 'department', 'domain')) break;
		// ，昌江循环经济工业园区管委会: a place that only the word list knows, behind a mark.
		else if (step.tag === 'ns' && step.end - step.start > 1 && opensClause(text, step.start)) break;
		else if (/[”》）]/.test(text.charAt(step.end - 1))) break;
		else first--;
	}
	// （上接第一版）省长: a bracket opens no name.
	while (first >= 0 && text.charAt(accepted[first]!.start) === '（') first--;
	return first < 0 ? end : ownedStart(text, accepted[first]!.start, end);
}
