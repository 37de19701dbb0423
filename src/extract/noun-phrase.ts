import { CATEGORY, categories } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { hasCountryMark } from './country-mark.js';
import { endsDateline } from './dateline-end.js';
import { endsFirm, firmOfficeAt, firmStart, namesFirm, opensClause, tradingStart } from './firm-name.js';
import { behindInner } from './inner-verb.js';
import { joinsDomains } from './joint.js';
import { placedStart } from './left-edge.js';
import { REGION, trimFront } from './phrase-front.js';
import { type Barrier, blankStep, DASH, readStep, type Step, stepBefore, units, within } from './phrase-step.js';
import { withPlaceStem } from './place-stem.js';
import type { Reading } from './types.js';
import { BARRED, SLASHED, traitsOf } from './word-traits.js';

/** Longest body or office name in characters; longer ones exist, but what is found beyond is noise. */
const LONGEST = 44;
/** Nouns, place names, abbreviations, attributives: what names of bodies are made of. */
const NOMINAL: ReadonlySet<string> = new Set('n nz nt ns nr j vn an b l i g s eng'.split(' '));

/** The steps of a walk: one set serves walk after walk, and each step takes in a character at least. */
const walk = Array.from({ length: LONGEST + 1 }, blankStep);

/**
 * Walks to the left from `end` over everything that can belong to the name of a body, word by word along the best
 * reading, and gives where the name starts (`end` itself when nothing belongs).
 *
 * A name begins after a mark, a preposition, a verb with an object, a word of time, or a determiner that makes what
 * follows generic; words for places, levels and bodies go on with it.
 */
export function nameStart(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): number {
	const start = behindInner(reading.text, walkedStart(reading, lexicon, end, barrier), end);
	return start < end ? placedStart(reading, lexicon, start, end, barrier) : start;
}

function walkedStart(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): number {
	let at = end;
	let taken = 0;
	let unknown = 0;
	while (at > 0 && end - at < LONGEST) {
		if (barrier(at - 1)) break;
		const step = walk[taken]!;
		const right = taken > 0 ? walk[taken - 1] : undefined;
		if (!readStep(step, reading, lexicon, at) || endsDateline(reading.text, step.start, at)) break;
		if (!(belongs(reading, lexicon, step, right, end) || spelled(reading, lexicon, step, right, end))) break;
		unknown = step.tag === 'x' ? unknown + 1 : 0;
		if (unknown > 8) break;
		if (step.start < at - 1 && crosses(barrier, step.start, at - 1)) break;
		taken++;
		at = step.start;
	}
	const start = withPlaceStem(reading, lexicon, trimFront(reading, lexicon, walk, taken, end), barrier);
	if (
		start < end &&
		hasCountryMark(reading.text, start, lexicon) &&
		OF_STATE.test(reading.text.slice(start, start + 2)) &&
		!barrier(start - 1)
	)
		return start - 1;
	const office = firmOfficeAt(reading.text, end);
	const isFirm = start < end && (office || endsFirm(reading.text, end) || namesFirm(reading.text, start, end));
	const firm = isFirm ? firmStart(reading, lexicon, start, barrier) : start;
	return office && firm === start ? tradingStart(reading, lexicon, start, end, barrier) : firm;
}

const { place: PLACE, suffix: SUFFIX, domain: DOMAIN, leftFunction: LEFT_FUNCTION } = CATEGORY;
const PLACED = categories('place', 'foreignPlace', 'body', 'department', 'levelWord');
const FOREIGN_OR_PLACE = categories('place', 'foreignPlace');
const FUNCTION = categories('leftFunction', 'rightFunction');
const ACTING = categories('leftFunction', 'rightVerb', 'speech');
const SOMEBODY = categories('listEnd', 'byline', 'nonRole');

/** 广西 + 绿|源|蔗|业 + 集团: between a place and the ending a firm's name is spelled in single characters of any kind. */
function spelled(reading: Reading, lexicon: Lexicon, step: Step, right: Step | undefined, end: number): boolean {
	if (step.end - step.start !== 1 || right?.end !== step.end + 1 || right.end === end) return false;
	// 酒泉 + 正|泰 + 新能源公司
	const firm = step.tag === 'd' && endsFirm(reading.text, end);
	if (
		!(firm || /^[avzi]/.test(step.tag)) ||
		(!firm && within(step, FUNCTION)) ||
		within(right, CATEGORY.levelWord | SUFFIX)
	)
		return false;
	const left = stepBefore(reading, lexicon, step.start);
	return left !== null && (within(left, PLACE) || (left.tag === 'x' && step.tag === 'z'));
}

/** How offices of foreign states open behind the mark of their country: 、乌国家安全与国防委员会. */
const OF_STATE = /^(?:国家|国防|总统|国会|议会|武装|内政|外交|能源|卫生|情报)/;

function crosses(barrier: Barrier, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (barrier(i)) return true;
	return false;
}

const SOME = '某'.charCodeAt(0);
const SECTION = '股'.charCodeAt(0);
const BAY = '湾'.charCodeAt(0);
const BATCH = '批'.charCodeAt(0);
const NEW = '新'.charCodeAt(0);
const OLD = '古'.charCodeAt(0);
const JOINT = units('和与及');
const UNIT = units('部师旅团营连');
const OF_UNIT = units('部师旅团营连队舰');

function belongs(reading: Reading, lexicon: Lexicon, step: Step, right: Step | undefined, end: number): boolean {
	const { text } = reading;
	const { start, tag } = step;
	const length = step.end - start;
	const unit = text.charCodeAt(start);
	/** the word where it is a single character */
	const one = length === 1 ? unit : -1;
	if (tag === 'w') {
		// A dash joins two words of one name (中国—东盟中心); it never opens one.
		if (!DASH.has(one) || !right) return false;
		const left = stepBefore(reading, lexicon, start);
		return left !== null && left.tag !== 'w' && within(left, FOREIGN_OR_PLACE | CATEGORY.body);
	}
	const traits = traitsOf(text, lexicon, step);
	if ((traits & BARRED) !== 0) return false;
	if (within(step, PLACED)) return true;
	// 某团, 某部: a unit whose name is withheld; 作训股: a section before its head.
	if (unit === SOME && length === 2 && UNIT.has(text.charCodeAt(start + 1))) return true;
	if (one === SECTION && step.end === end) return true;
	if (one === SOME) return right !== undefined && OF_UNIT.has(text.charCodeAt(end - 1));
	if (JOINT.has(one)) return joinsDomains(reading, lexicon, step, right);
	if (within(step, DOMAIN)) return !within(step, LEFT_FUNCTION) || right !== undefined;
	if (
		within(step, CATEGORY.generic) &&
		(tag === 'r' || tag === 'm' || length === 1 || !within(right, SUFFIX | DOMAIN | CATEGORY.department))
	)
		return isAttributive(length, right);
	if ((traits & SLASHED) !== 0) return false;
	const beforeEnding = within(right, SUFFIX);
	// 黑龙江 + 记者站: what reporters are called by ends the name of their office.
	if (within(step, SOMEBODY) && length > 1 && !(step.end === end && within(step, SUFFIX)))
		return (
			(beforeEnding || isServed(text, start, step.end, end)) && tag !== 'u' && text.slice(start, step.end) !== '记者'
		);
	// 抗议阿根廷总统: a verb of saying opens no body of a place.
	if (within(step, CATEGORY.speech) && within(right, FOREIGN_OR_PLACE)) return false;
	if (within(step, CATEGORY.speech | CATEGORY.rightVerb) && tag === 'v' && !beforeEnding) return false;
	if (within(step, LEFT_FUNCTION) && !(tag === 'vn' && beforeEnding))
		return NOMINAL.has(tag) && beforeEnding && tag !== 'vn' && length > 1;
	if (within(step, SUFFIX)) return true;
	// 县人武部上校政委
	if (within(step, CATEGORY.title))
		return right !== undefined || step.end !== end || /^[大上中少]校$/.test(text.slice(start, step.end));
	if (NOMINAL.has(tag) || tag === 'x') return true;
	// 现代 + 农业产业园, 当代 + 艺术馆, 新 + 时代 + 文明实践中心
	if (tag === 't') return right !== undefined && AGE.test(text.slice(start, step.end));
	if (one === NEW && right && text.startsWith('时代', step.end)) return true;
	// 古 + 陶瓷研究所
	if (one === OLD && right) return true;
	// 台州 + 湾
	if (one === BAY && right) return within(stepBefore(reading, lexicon, start), PLACE);
	if (isFirm(text, end))
		return (
			tag !== 'c' &&
			tag !== 'p' &&
			!within(step, ACTING | CATEGORY.rightFunction) &&
			!/[的了着过]/.test(text.slice(start, step.end))
		);
	if (tag === 'v') return verbBelongs(reading, lexicon, step, right, end);
	if (right && right.end === end && isCrew(text, right)) return false;
	if (tag === 'm') return numberBelongs(text, step, right, end);
	// 广东省第十批援藏工作队
	if (one === BATCH) return /第[一二三四五六七八九十\d]{1,3}$/.test(text.slice(Math.max(0, start - 4), start));
	if (tag === 'f') {
		const word = text.slice(start, step.end);
		return '东西南北中'.includes(word) || (beforeEnding && REGION.test(word));
	}
	if (tag === 'a')
		return (
			length > 1 &&
			right !== undefined &&
			// 宁国 + 耐磨 + 材料商会
			(within(right, SUFFIX | DOMAIN) || within(stepBefore(reading, lexicon, start), PLACE))
		);
	return false;
}

/** Whom bodies are for, and what such bodies end in: 教师 + 发展中心, 教师 + 进修学院. */
const SERVED = /^(?:教师|学生|职工|市民|群众|干部|农民)$/;
const SERVING = /(?:中心|学院|学校|基金会|协会)$/;

/** Whether those whom text[.., end) serves open its name behind a mark. */
const isServed = (text: string, start: number, to: number, end: number): boolean =>
	end - to >= 4 &&
	end - to <= 8 &&
	SERVED.test(text.slice(start, to)) &&
	SERVING.test(text.slice(end - 3, end)) &&
	opensClause(text, start);

/** Whether a verb is part of a name that goes on with `right`. */
function verbBelongs(reading: Reading, lexicon: Lexicon, step: Step, right: Step | undefined, end: number): boolean {
	const { text } = reading;
	const length = step.end - step.start;
	// 镇里引进河北某某公司: no firm is called so.
	if (within(right, PLACE)) return !endsFirm(text, end) && length === 2 && !within(step, ACTING);
	// 、运行监测协调局局长, 兼作战训练处处长: a verb that a mark precedes opens the name.
	if (right?.tag === 'vn' && length === 2 && opensClause(text, step.start)) return !within(step, ACTING);
	// 长春 + 启明 + 软件公司: a rare verb behind a place is what the firm is called.
	if (endsFirm(text, end) && lexicon.cost[step.entry]! > RARE_VERB)
		if (within(stepBefore(reading, lexicon, step.start), PLACE)) return true;
	// 某某公司焊接技师
	if (!right && /^(?:高级|首席)?(?:技师|工程师|技工)/.test(text.slice(end, end + 5)))
		return length === 2 && within(stepBefore(reading, lexicon, step.start), SUFFIX);
	if (right && right.end === end && isCrew(text, right)) return true;
	return length > 1 && within(right, SUFFIX | DOMAIN | CATEGORY.title);
}

/** Whether a number is part of a name that goes on with `right`. */
function numberBelongs(text: string, step: Step, right: Step | undefined, end: number): boolean {
	const word = text.slice(step.start, step.end);
	return (
		/^第/.test(word) ||
		(right === undefined && CREW.test(word) && /^[班组队]长/.test(text.slice(end, end + 2))) ||
		(right !== undefined &&
			(within(right, SUFFIX) || /^\d+$/.test(word) === false) &&
			word.length <= 4 &&
			!/[多余几数两]/.test(word))
	);
}

/** Words of time that names of bodies hold. */
const AGE = /^(?:现代|当代|近代|近现代|新时代)$/;

/** −ln of the share of a verb that news seldom uses. */
const RARE_VERB = 12;

/** 清扫三班班长, 采煤二队队长 */
const CREW = /^[一二三四五六七八九十]+[班组队]$/;
const CREW_LAST = units('班组队');
const isCrew = (text: string, { start, end }: Step): boolean =>
	CREW_LAST.has(text.charCodeAt(end - 1)) && CREW.test(text.slice(start, end));

/** Firms carry any word in their names: 深之蓝海洋科技股份有限公司. */
const isFirm = (text: string, end: number): boolean =>
	endsFirm(text, end) && /(?:有限|责任|分)公司$/.test(text.slice(end - 4, end));

/** 市直机关, 基层党组织: determiners that open a name when a body follows at once. */
const isAttributive = (length: number, right: Step | undefined): boolean =>
	length > 1 && within(right, CATEGORY.body | CATEGORY.department);
