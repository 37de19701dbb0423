import { CATEGORY, categories, type Tag, tagName } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import { atLevel, OPENS_LEVEL } from './level-words.js';
import { standsAt, unitAt, unitSet } from './people/units.js';
import { type Barrier, stepBefore, units, within } from './phrase-step.js';
import { isPlaceStem, knownPlace } from './stem-word.js';
import { townshipStart } from './township.js';
import type { Reading } from './types.js';

/** Function words that end a phrase and open no name. */
const NO_STEM: ReadonlySet<Tag> = new Set<Tag>(['p', 'c', 'u', 'd', 'r', 'w', 'm', 'q']);
/** Adverbs that names of places begin with: 遂昌, 弥渡, 永安, 益阳, 定西. */
const STEM_ADVERB = units('遂弥永益定尤');
/** Verbs of one character that lead to a place. */
const GOES = units('到赴来去访抵驻随由在往经据讯电');
const { place: PLACE, levelWord: LEVEL_WORD, body: BODY, leftFunction: LEFT_FUNCTION } = CATEGORY;
const NO_LONE = LEFT_FUNCTION | LEVEL_WORD;

/**
 * Takes in the stem of a place that no table lists where a name opens with a level word (市委, 镇党委): one rare word,
 * or two and more single characters, which is how unknown names read (临|岳|市委). Places above it follow likewise.
 */
export function withPlaceStem(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	if (!mayHaveStem(reading, start)) return start;
	const known = knownPlace(reading, lexicon, start, barrier);
	if (known < start) return known;
	const stem = wholePrefecture(reading, lexicon, stemStart(reading, lexicon, start, barrier), barrier);
	return townshipStart(reading, lexicon, stem, barrier);
}

/**
 * Whether one of the rules may find anything: a level word stands at the start, or one for a town near it, or the word at
 * it or before it is a single character and no mark, which is how unknown names read.
 */
const mayHaveStem = ({ text, lattice }: Reading, start: number): boolean =>
	lattice.next[start] === start + 1 ||
	(start > 0 && lattice.previous[start] === start - 1 && isHanUnit(text.charCodeAt(start - 1))) ||
	standsAt(OPENS_LEVEL, text, start) ||
	standsAt(OPENS_TOWNSHIP, text, start + 1) ||
	standsAt(OPENS_TOWNSHIP, text, start + 2);

/** 海 + 青州委: only prefectures of peoples have a 州委, so 青州 is no city here and the stem is longer. */
function wholePrefecture(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	const one = unitAt(text, start - 1);
	if (
		unitAt(text, start + 1) !== PREFECTURE ||
		start === 0 ||
		!isHanUnit(one) ||
		GOES.has(one) ||
		barrier(start - 1) ||
		lattice.previous[start] !== start - 1 ||
		!/^(?:[委直]|政府|人大|政协|纪委|监委|公安|中级|总工会|妇联|人民政府)/.test(text.slice(start + 2, start + 6))
	)
		return start;
	const step = stepBefore(reading, lexicon, start);
	return step === null || NO_STEM.has(step.tag) || within(step, NO_LONE | CATEGORY.rightFunction) ? start : start - 1;
}

function stemStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	let first = wholeFirstWord(reading, lexicon, start, barrier);
	// 索|尔 + 诺克市议会
	if (start - first === 1) first = reachMark(reading, lexicon, first, barrier);
	let at = unknownStem(reading, lexicon, first, barrier);
	if (first < start && at === first && atLevel(reading.text, at + 2))
		at = upToMark(reading, lexicon, at, at + 2, barrier);
	for (let round = 0; round < 3 && atLevel(reading.text, at); round++) {
		const stem = stemBefore(reading, lexicon, at, barrier);
		if (stem === at) break;
		at = upToMark(reading, lexicon, stem, at, barrier);
		const above = stepBefore(reading, lexicon, at);
		if (above && above.end - above.start <= 3 && within(above, LEVEL_WORD) && !barrier(above.start)) at = above.start;
		else if (above && within(above, PLACE) && !barrier(above.start)) return above.start;
	}
	if (at === start) at = commonStem(reading, lexicon, at, barrier);
	else at = placeAbove(reading, lexicon, at, barrier);
	if (at === start) return at;
	const above = stepBefore(reading, lexicon, at);
	if (!above || barrier(above.start)) return at;
	return within(above, PLACE) || (within(above, BODY) && !endsInLevel(reading.text, above)) ? above.start : at;
}

/** 昭江市 + 江滨区人民检察院: a place above that no table lists either. */
function placeAbove(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	const level = stepBefore(reading, lexicon, at);
	if (!level || !within(level, LEVEL_WORD) || level.end - level.start > 3 || barrier(level.start)) return at;
	const stem = stemBefore(reading, lexicon, level.start, barrier);
	if (stem === level.start) return at;
	return placeAbove(reading, lexicon, upToMark(reading, lexicon, stem, level.start, barrier), barrier);
}

const OPENS_TOWNSHIP = unitSet('镇乡村街社苏嘎');

/**
 * 舒江市平安镇党委, ，平安镇党委: between a place (or a mark) and a township's or village's level word stands its name,
 * however common the word.
 */
function commonStem(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	const { text } = reading;
	if (
		!standsAt(OPENS_TOWNSHIP, text, at) ||
		!/^(?:镇|乡|村|街道|社区|苏木|嘎查)(?:原?党|原?人大|人民|政府|团|妇|支|总支|委|卫生|中心|农会|公所|关工委|残联|科协|工会|纪委|[镇乡村]?[^\s，。；：]?长)/.test(
			text.slice(at, at + 7),
		)
	)
		return at;
	for (let start = at - 2; start >= Math.max(0, at - 4); start--) {
		if (!isHanUnit(text.charCodeAt(start)) || barrier(start) || barrier(start + 1)) return at;
		const left = start > 0 ? stepBefore(reading, lexicon, start) : null;
		const place = within(left, PLACE | LEVEL_WORD) && '省市县区旗州盟镇乡'.includes(text.charAt(start - 1));
		if (start > 0 && !place && !'，、。；：\n（及'.includes(text.charAt(start - 1))) continue;
		return isStemText(reading, lexicon, start, at) ? start : at;
	}
	return at;
}

const NO_STEM_WORD = categories('leftFunction', 'generic', 'title', 'body');

/** Whether no word of text[start, at) is one that a name of a place cannot hold. */
function isStemText(reading: Reading, lexicon: Lexicon, start: number, at: number): boolean {
	if (/^(?:全|各|本|我|该|每|所在|附近|周边|多个|两|三|几)/.test(reading.text.slice(start, at))) return false;
	for (let end = at; end > start; ) {
		const step = stepBefore(reading, lexicon, end);
		if (!step || step.start < start || NO_STEM.has(step.tag) || within(step, NO_STEM_WORD)) return false;
		if (step.tag === 'v' && step.end - step.start > 1) return false;
		end = step.start;
	}
	return true;
}

/** 市委, 县政府: a body of a place has no branch in another; 民盟, 中国银行 have. */
const endsInLevel = (text: string, step: { readonly start: number; readonly end: number }): boolean =>
	atLevel(text, step.start) || /[委府会]$/.test(text.slice(step.start, step.end));

/** Two or three characters without any reading before a body are the stem of its place: 云泽 + 军分区. */
function unknownStem(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	let at = start;
	while (start - at < 3 && at > 0 && !barrier(at - 1) && isHanUnit(text.charCodeAt(at - 1))) {
		if (lattice.previous[at] !== at - 1 || GOES.has(text.charCodeAt(at - 1))) break;
		const step = stepBefore(reading, lexicon, at);
		if (!step || NO_STEM.has(step.tag) || within(step, NO_LONE)) break;
		at--;
	}
	if (start - at < 2) return start;
	const alone =
		at === 0 ||
		GOES.has(text.charCodeAt(at - 1)) ||
		!isHanUnit(text.charCodeAt(at - 1)) ||
		at - lattice.previous[at]! > 1;
	return alone ? at : start;
}

const LEADS = units('到赴抵访经据');

/** A name that opens with a lone character (溪区委) has its other half before it: 岳溪区委. */
function wholeFirstWord(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	const first = lattice.nextEntry[start] ?? -1;
	const lone = lattice.next[start] === start + 1 && isHanUnit(unitAt(text, start));
	if (!lone || (first >= 0 && (lexicon.flags[first]! & LEVEL_WORD) !== 0)) return start;
	const step = stepBefore(reading, lexicon, start);
	// 番江市第二人民医院: a measure word that no number precedes.
	if (step && LEADS.has(text.charCodeAt(step.start)) && step.end - step.start === 1) return start;
	// 桐木 + 溪 + 村党总支
	if (
		step &&
		(step.tag === 'ns' || step.tag === 'nz' || step.tag === 'nr') &&
		step.end - step.start === 2 &&
		!barrier(step.start) &&
		atLevel(text, start + 1)
	)
		return step.start;
	const measure = step?.tag === 'q' && (step.start === 0 || '，、。；：\n（）“”'.includes(text.charAt(step.start - 1)));
	if (!step || step.end - step.start !== 1 || (NO_STEM.has(step.tag) && !measure) || within(step, NO_LONE))
		return start;
	return barrier(step.start) || !isHanUnit(text.charCodeAt(step.start)) ? start : step.start;
}

/** Marks and level words that a stem reaches back to. */
const REACHED = units('，、。；：”\n市县区旗州盟镇乡');
/** Characters of a stem behind its last two: 阿克 + 塔木县, 库木 + 巴格乡. */
const MORE = 3;

/** ，柳树屯镇党委: where some characters more reach a mark or a level word, they belong to the stem. */
function upToMark(reading: Reading, lexicon: Lexicon, stem: number, level: number, barrier: Barrier): number {
	return level - stem === 2 || level - stem === 3 ? reachMark(reading, lexicon, stem, barrier) : stem;
}

/** Position of the mark or level word that one to three characters before `stem` reach; `stem` where they do not. */
function reachMark(reading: Reading, lexicon: Lexicon, stem: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	for (let at = stem; stem - at < MORE; ) {
		const one = text.charCodeAt(at - 1);
		if (at === 0 || !isHanUnit(one) || GOES.has(one) || barrier(at - 1)) return stem;
		const entry = lexicon.trie.findIn(text, at - 1, at);
		if (entry >= 0 && NO_STEM.has(tagName(lexicon.tag[entry]!)) && text.charAt(at - 1) !== '克') return stem;
		// Further than one character the text reads as single ones, which is how names of other languages read.
		if (at < stem && lattice.previous[at] !== at - 1) return stem;
		at--;
		if (at === 0 || REACHED.has(text.charCodeAt(at - 1))) return at;
	}
	return stem;
}

function stemBefore(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	let start = at;
	for (let taken = 0; taken < 3; taken++) {
		const step = stepBefore(reading, lexicon, start);
		if (!step || barrier(step.start) || !/^\p{Script=Han}/u.test(reading.text.charAt(step.start))) break;
		// 喀拉|苏 + 村: a proper noun and one character more.
		if (step.end - step.start === 2 && start === at - 1 && ['nr', 'ns', 'nz', 'x'].includes(step.tag))
			return step.start;
		if (step.end - step.start > 1)
			return start === at && isPlaceStem(reading.text, lexicon, step, { start: at, end: at + 3 })
				? step.start
				: start < at - 1
					? start
					: at;
		if (start === at - 1 && step.end - step.start === 1 && isLoneStem(reading.text, start)) break;
		// 、那措乡: a pronoun or the like opens a stem of two where nothing else can.
		const opens = start === at - 1 && step.start > 0 && '、，。：；'.includes(reading.text.charAt(step.start - 1));
		if (
			(NO_STEM.has(step.tag) &&
				!(
					opens &&
					(step.tag === 'r' ||
						step.tag === 'q' ||
						// 、地苏镇
						reading.text.charAt(step.start) === '地' ||
						STEM_ADVERB.has(reading.text.charCodeAt(step.start)))
				)) ||
			within(step, LEFT_FUNCTION)
		)
			break;
		start = step.start;
	}
	return at - start >= 2 || (at - start === 1 && isLoneStem(reading.text, start)) ? start : at;
}

const PREFECTURE = '州'.charCodeAt(0);
/** 到 + 彬 + 州法院: a city of two characters behind a verb that leads to it. */
const isLoneStem = (text: string, at: number): boolean =>
	text.charCodeAt(at + 1) === PREFECTURE && at > 0 && LEADS.has(text.charCodeAt(at - 1));
