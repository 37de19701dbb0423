import { CATEGORY, tagName } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import type { Reading } from './types.js';

/** Longest body or office name in characters; longer ones exist, but what is found beyond is noise. */
const LONGEST = 44;

/** What a walk to the left must not enter: names already found. */
export type Barrier = (position: number) => boolean;

interface Step {
	readonly start: number;
	readonly end: number;
	readonly flags: number;
	readonly tag: string;
}

const has = (step: Step | undefined, ...categories: (keyof typeof CATEGORY)[]): boolean =>
	step !== undefined && categories.some((category) => (step.flags & CATEGORY[category]) !== 0);

/** Nouns, place names, abbreviations, attributives: what names of bodies are made of. */
const NOMINAL = new Set(['n', 'nz', 'nt', 'ns', 'nr', 'j', 'vn', 'an', 'b', 'l', 'i', 'g', 's', 'eng']);
const OPEN_OF: Readonly<Record<string, string>> = { '”': '“', '’': '‘', '」': '「', '）': '（', ')': '(', '》': '《' };

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
		if (!step || !belongs(reading, lexicon, step, right, end)) break;
		unknown = step.tag === 'x' ? unknown + 1 : 0;
		if (unknown > 8) break;
		if (step.start < at && crosses(barrier, step.start, at)) break;
		accepted.push(step);
		at = step.start;
	}
	return withPlaceStem(reading, lexicon, trimFront(reading, lexicon, accepted, end), barrier);
}

/** Function words that end a phrase and open no name. */
const NO_STEM = new Set(['p', 'c', 'u', 'd', 'r', 'w', 'm', 'q']);

/**
 * Takes in the stem of a place that no table lists where a name opens with a level word (市委, 镇党委): one rare word,
 * or two and more single characters, which is how unknown names read (临|岳|市委). Places above it follow likewise.
 */
export function withPlaceStem(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	let at = unknownStem(reading, lexicon, wholeFirstWord(reading, lexicon, start, barrier), barrier);
	for (let round = 0; round < 3 && LEVEL_CHARACTER.test(reading.text.slice(at, at + 3)); round++) {
		const stem = stemBefore(reading, lexicon, at, barrier);
		if (stem === at) break;
		at = stem;
		const above = stepBefore(reading, lexicon, at);
		if (above && above.end - above.start <= 3 && has(above, 'levelWord') && !barrier(above.start)) at = above.start;
		else if (above && has(above, 'place') && !barrier(above.start)) return above.start;
	}
	return at;
}

/** Two or three characters without any reading before a body are the stem of its place: 云泽 + 军分区. */
function unknownStem(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	let at = start;
	while (start - at < 3 && at > 0 && !barrier(at - 1) && isHanUnit(text.charCodeAt(at - 1))) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || at - step.start !== 1 || NO_STEM.has(step.tag) || has(step, 'leftFunction', 'levelWord')) break;
		at--;
	}
	const alone = at === 0 || !isHanUnit(text.charCodeAt(at - 1)) || at - lattice.previous[at]! > 1;
	return start - at >= 2 && alone ? at : start;
}

/** A name that opens with a lone character (溪区委) has its other half before it: 岳溪区委. */
function wholeFirstWord(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	const first = lattice.nextEntry[start] ?? -1;
	const lone = lattice.next[start] === start + 1 && isHanUnit(text.charCodeAt(start));
	if (!lone || (first >= 0 && (lexicon.flags[first]! & CATEGORY.levelWord) !== 0)) return start;
	const step = stepBefore(reading, lexicon, start);
	if (!step || step.end - step.start !== 1 || NO_STEM.has(step.tag) || has(step, 'leftFunction', 'levelWord'))
		return start;
	return barrier(step.start) || !isHanUnit(text.charCodeAt(step.start)) ? start : step.start;
}

function stemBefore(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	let start = at;
	for (let taken = 0; taken < 3; taken++) {
		const step = stepBefore(reading, lexicon, start);
		if (!step || barrier(step.start) || !/^\p{Script=Han}/u.test(reading.text.charAt(step.start))) break;
		if (step.end - step.start > 1)
			return start === at && isPlaceStem(reading.text, lexicon, step, { start: at, end: at + 3 })
				? step.start
				: start < at - 1
					? start
					: at;
		if (NO_STEM.has(step.tag) || has(step, 'leftFunction')) break;
		start = step.start;
	}
	return at - start >= 2 ? start : at;
}

function crosses(barrier: Barrier, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (barrier(i)) return true;
	return false;
}

/** The word, quotation or bracket that ends at `at`. */
function stepBefore(reading: Reading, lexicon: Lexicon, at: number): Step | null {
	const { text, lattice } = reading;
	const mark = text.charAt(at - 1);
	const open = OPEN_OF[mark];
	if (open) {
		const start = text.lastIndexOf(open, at - 2);
		const inner = text.slice(start + 1, at - 1);
		if (start < 0 || inner.length === 0 || inner.length > 14 || /[。；：！？\n，]/.test(inner)) return null;
		return { start, end: at, flags: 0, tag: 'n' };
	}
	if ('—–-·'.includes(mark)) return { start: at - 1, end: at, flags: 0, tag: 'w' };
	const start = lattice.previous[at]!;
	const entry = lattice.previousEntry[at]!;
	const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
	const unit = text.charCodeAt(start);
	const tag =
		entry >= 0
			? tagName(lexicon.tag[entry]!)
			: unit >= 0x30 && unit <= 0x39
				? 'm'
				: (unit | 32) >= 0x61 && (unit | 32) <= 0x7a
					? 'eng'
					: isHanUnit(unit)
						? 'x'
						: 'w';
	return { start, end: at, flags, tag };
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
	if (/[\s，。；：、！？…|~]/.test(word)) return false;
	if (has(step, 'place', 'foreignPlace', 'body', 'department', 'levelWord')) return true;
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
	if (has(step, 'listEnd', 'byline', 'nonRole') && word.length > 1)
		return has(right, 'suffix') && step.tag !== 'u' && word !== '记者';
	if (has(step, 'speech', 'rightVerb') && step.tag === 'v' && !has(right, 'suffix')) return false;
	if (has(step, 'leftFunction') && !(step.tag === 'vn' && has(right, 'suffix')))
		return NOMINAL.has(step.tag) && has(right, 'suffix') && step.tag !== 'vn' && word.length > 1;
	if (has(step, 'suffix')) return true;
	if (has(step, 'title')) return right !== undefined || step.end !== end;
	if (NOMINAL.has(step.tag)) return true;
	if (step.tag === 'x') return true;
	if (isFirm(text, end))
		return (
			step.tag !== 'c' &&
			step.tag !== 'p' &&
			step.tag !== 't' &&
			!has(step, 'leftFunction', 'rightVerb', 'speech', 'rightFunction') &&
			!/[的了着过]/.test(word)
		);
	if (step.tag === 'v' && has(right, 'place'))
		return word.length === 2 && !has(step, 'leftFunction', 'rightVerb', 'speech');
	if (step.tag === 'v') return word.length > 1 && (has(right, 'suffix') || has(right, 'domain') || has(right, 'title'));
	if (step.tag === 'm')
		return (
			/^第/.test(word) ||
			(right !== undefined &&
				(has(right, 'suffix') || /^\d+$/.test(word) === false) &&
				word.length <= 4 &&
				!/[多余几数两]/.test(word))
		);
	if (step.tag === 'f') return '东西南北中'.includes(word);
	if (step.tag === 'a') return word.length > 1 && right !== undefined && has(right, 'suffix', 'domain');
	return false;
}

/** Firms carry any word in their names: 深之蓝海洋科技股份有限公司. */
const isFirm = (text: string, end: number): boolean =>
	text.slice(end - 4, end) === '有限公司' || text.slice(end - 4, end) === '责任公司';

/** 市直机关, 基层党组织: determiners that open a name when a body follows at once. */
const isAttributive = (word: string, right: Step | undefined): boolean =>
	word.length > 1 && right !== undefined && has(right, 'body', 'department');

/** 住房和城乡建设部, 外交与国际合作部: the joint of two domains of one department, not of two bodies. */
function joinsDomains(reading: Reading, lexicon: Lexicon, joint: Step, right: Step | undefined): boolean {
	if (!right) return false;
	const left = stepBefore(reading, lexicon, joint.start);
	return has(left ?? undefined, 'domain') && !has(left ?? undefined, 'body', 'place', 'foreignPlace');
}

const LEVEL_CHARACTER = /^(?:省|自治区|自治州|市|县|区|州|盟|旗|镇|乡|村|街道|社区)/;

/**
 * Whether a word before a level word or a relative body is the stem of a place that no table lists (石桥 + 镇党委):
 * no common noun, or one that stands before the level elsewhere in the article too.
 */
export function isPlaceStem(
	text: string,
	lexicon: Lexicon,
	stem: { readonly start: number; readonly end: number; readonly tag: string },
	right: { readonly start: number; readonly end: number },
): boolean {
	const level = LEVEL_CHARACTER.exec(text.slice(right.start, right.end))?.[0];
	const length = stem.end - stem.start;
	if (!level || length > 4) return false;
	if (stem.tag === 'x' || stem.tag === 'ns' || stem.tag === 'nz' || stem.tag === 'nr' || stem.tag === 'g') return true;
	const entry = lexicon.trie.find(text.slice(stem.start, stem.end));
	if (entry >= 0 && lexicon.cost[entry]! > 10 && (stem.tag === 'n' || stem.tag === 'j')) return true;
	const place = text.slice(stem.start, stem.end) + level;
	const first = text.indexOf(place);
	return length >= 2 && text.indexOf(place, first + 1) >= 0 && !/^(?:全|各|本|我|该)/.test(place);
}

/**
 * Drops ordinary words before the natural start of a name: where a place, level or body follows further right, a
 * leading common noun (精神, 会议, 领导) is the end of something else.
 */
function trimFront(reading: Reading, lexicon: Lexicon, accepted: readonly Step[], end: number): number {
	const { text } = reading;
	let first = accepted.length - 1;
	const opens = (step: Step): boolean =>
		has(step, 'place', 'foreignPlace', 'body') || (has(step, 'levelWord') && step.end - step.start <= 2);
	let natural = -1;
	for (let i = 0; i < accepted.length; i++) {
		if (opens(accepted[i]!)) natural = i;
		else if (natural === i - 1 && i > 0 && isPlaceStem(text, lexicon, accepted[i]!, accepted[i - 1]!)) natural = i;
	}
	while (first > 0 && first > natural) {
		const step = accepted[first]!;
		if (natural < 0) {
			const next = accepted[first - 1];
			if (step.tag === 'w' || step.tag === 'f') first--;
			else if (
				step.tag === 'v' &&
				next &&
				['ns', 'nz', 'nr', 'x', 'g', 'j'].includes(next.tag) &&
				step.end - step.start > 1
			)
				first--;
			else break;
		} else if (step.tag === 'x' || step.tag === 'nz' || step.tag === 'eng' || has(step, 'department', 'domain')) break;
		else if (/[”》）]/.test(text.charAt(step.end - 1))) break;
		else first--;
	}
	return first < 0 ? end : accepted[first]!.start;
}
