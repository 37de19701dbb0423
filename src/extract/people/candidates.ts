import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { isHanUnit } from '../lattice.js';
import type { NameModel } from './model.js';
import { endOfParts } from './parts.js';

export type NameShape = 'han' | 'dotted' | 'translit' | 'minority' | 'japanese';

/** A stretch of text that could be a name, with what its reading as a name costs against the best ordinary reading. */
export interface Candidate {
	readonly start: number;
	readonly end: number;
	readonly shape: NameShape;
	/** how much cheaper the text reads with the name than without, in nats; negative when dearer */
	readonly gain: number;
}

/** −ln P that the next word of this genre is a person's name. */
const PRIOR = 5.5;
const ONE_CHARACTER = 1.7;
const TWO_CHARACTERS = 0.2;
const THREE_CHARACTERS = 6;
/** Names with a gain below this are not worth a look, whatever stands around them. */
const WORST = -9;
/** After an office or in a list only names stand: there even an ordinary word is looked at. */
const WORST_IN_SLOT = -20;

/** The middle dot of foreign and minority names, in all its encodings. */
const DOTS = '·•‧∙・．';
export const isDot = (character: string): boolean => DOTS.includes(character) && character !== '';

/** Everything in the text that has the shape of a name. Linear: a bounded number of candidates a position. */
export function findCandidates(
	text: string,
	lattice: Lattice,
	model: NameModel,
	lexicon: Lexicon,
): readonly Candidate[] {
	const n = text.length;
	const { forward, backward, previousEntry } = lattice;
	const whole = forward[n]!;
	const out: Candidate[] = [];
	const japanese = text.includes('日本');
	const offer = (start: number, end: number, cost: number, shape: NameShape): void => {
		const gain = whole - (forward[start]! + cost + backward[end]!);
		if (gain > WORST || (gain > WORST_IN_SLOT && shape === 'han' && inSlot(text, lattice, lexicon, start)))
			out.push({ start, end, shape, gain });
	};
	for (let i = 0; i < n; i++) {
		const unit = text.charCodeAt(i);
		if (!isHanUnit(unit)) continue;
		hanNames(text, i, model, offer);
		if (
			model.translit[unit] !== Number.POSITIVE_INFINITY &&
			(i === 0 || previousEntry[i]! >= 0 || !isHanUnit(text.charCodeAt(i - 1)))
		)
			translitNames(text, i, model, offer);
		minorityNames(text, i, model, offer);
		if (japanese) japaneseNames(text, i, model, offer);
	}
	dottedNames(text, lattice, model, lexicon, offer);
	return out;
}

/** Verbs by which somebody gets or loses an office; the person follows. */
const APPOINTS = ['任命', '免去', '增补', '补选', '增选', '推选', '选举', '提名'];

/** Whether a verb of appointing ends at `start`. */
export const appointsBefore = (text: string, start: number): boolean =>
	'命去补选举名'.includes(text.charAt(start - 1)) && start > 1 && APPOINTS.includes(text.slice(start - 2, start));

function inSlot(text: string, lattice: Lattice, lexicon: Lexicon, start: number): boolean {
	const before = text.charAt(start - 1);
	if (before === '、' || before === ' ' || before === '）') return true;
	if (appointsBefore(text, start) || lattice.titleStart[start]! >= 0) return true;
	const entry = start > 0 ? lattice.previousEntry[start]! : -1;
	return entry >= 0 && (lexicon.flags[entry]! & (CATEGORY.title | CATEGORY.nonRole | CATEGORY.byline)) !== 0;
}

type Offer = (start: number, end: number, cost: number, shape: NameShape) => void;

/** Function words that are also surnames: no second surname follows them. */
export const FUNCTION_SURNAMES = new Set('于和从向由同对与为在以因据经应把被');

function hanNames(text: string, i: number, model: NameModel, offer: Offer): void {
	const unit = text.charCodeAt(i);
	const single = model.surname[unit]!;
	if (single !== Number.POSITIVE_INFINITY) hanName(text, i, i + 1, single, model, offer);
	if (model.compoundFirst[unit] === 0) return;
	const double = model.compound.get(text.slice(i, i + 2));
	if (double !== undefined) hanName(text, i, i + 2, double, model, offer);
}

/** The names at `i` whose surname ends at `at`. */
function hanName(text: string, i: number, at: number, surname: number, model: NameModel, offer: Offer): void {
	const a = text.charCodeAt(at);
	if (!isHanUnit(a)) return;
	// 包额尔敦, 白乌云: a surname and a Mongol name, as in the east of Inner Mongolia.
	const mixed = model.minority.endOfLongest(text, at);
	if (mixed > at + 1) offer(i, mixed, PRIOR + surname + 10, 'minority');
	offer(i, at + 1, PRIOR + surname + ONE_CHARACTER + model.alone[a]!, 'han');
	const b = text.charCodeAt(at + 1);
	if (!isHanUnit(b)) return;
	offer(i, at + 2, PRIOR + surname + TWO_CHARACTERS + model.first[a]! + model.second[b]!, 'han');
	// Double surnames of married women and the like (范徐丽泰, 黎氏秋香): surname + a whole name.
	const inner = text.charAt(at) === '氏' ? 2 : model.surname[a]!;
	const c = text.charCodeAt(at + 2);
	if (inner < 9 && isHanUnit(c) && !FUNCTION_SURNAMES.has(text.charAt(i)))
		offer(i, at + 3, PRIOR + THREE_CHARACTERS + surname + inner + model.first[b]! + model.second[c]!, 'han');
}

function translitNames(text: string, i: number, model: NameModel, offer: Offer): void {
	let cost = PRIOR + 2;
	for (let j = i; j < Math.min(text.length, i + 9); j++) {
		const step = model.translit[text.charCodeAt(j)]!;
		if (step === Number.POSITIVE_INFINITY) return;
		cost += step;
		if (j === i) continue;
		offer(i, j + 1, cost, 'translit');
		// 费利佩六世
		if (text.charAt(j + 2) === '世' && '一二三四五六七八九十'.includes(text.charAt(j + 1)))
			offer(i, j + 3, cost, 'translit');
	}
}

/** Japanese names in articles that name Japan: 日本首相 + surname of the list + one or two characters. */
function japaneseNames(text: string, i: number, model: NameModel, offer: Offer): void {
	for (const length of [1, 2, 3]) {
		if (!model.japanese.has(text.slice(i, i + length))) continue;
		// 自民党总裁高市早苗: further from the country's name a surname of one character is nobody's.
		const near = text.slice(Math.max(0, i - 16), i).includes('日本');
		if (!near && length === 1) continue;
		for (const given of [1, 2, 3]) {
			const end = i + length + given;
			if (length + given < 3 || !isHanUnit(text.charCodeAt(end - 1))) continue;
			// 进次郎, 由纪子: given names of three characters have few endings.
			if (given === 3 && !'郎朗子介助美香里代江夫男彦雄'.includes(text.charAt(end - 1))) continue;
			offer(i, end, PRIOR + (near ? 6 : 8) + (given === 2 ? 9 : 6.5 * given), 'japanese');
		}
	}
}

function minorityNames(text: string, i: number, model: NameModel, offer: Offer): void {
	let end = i;
	for (let parts = 1; parts <= 4; parts++) {
		end = model.minority.endOfLongest(text, end);
		if (end < 0) return;
		offer(i, end, PRIOR + (parts === 1 ? 8 : 3) + 5 * parts, 'minority');
		// 艾合买提江, 拉毛措: a last syllable that is a word elsewhere.
		if (model.minorityLast.has(text.charAt(end))) offer(i, end + 1, PRIOR + 5 + 5 * parts, 'minority');
	}
}

/** Longest stretch on either side of a dot. */
const DOT_REACH = 8;
/** The most that parts of minority names before a dot cost together, whatever their characters. */
const PARTS = 18;
/** Cost of a character in a dotted name that transliterations do not use. */
const ODD = 14;

const isProper = (lexicon: Lexicon, entry: number): boolean =>
	entry >= 0 &&
	['ns', 'nr', 'nz'].includes(tagName(lexicon.tag[entry]!)) &&
	(lexicon.flags[entry]! & (CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.title)) === 0;

/** by UTF-16 unit: 1 for what `isDotAt` may take for a dot */
const MAY_DOT = new Uint8Array(65536);
for (const mark of `${DOTS}-`) MAY_DOT[mark.charCodeAt(0)] = 1;

function dottedNames(text: string, lattice: Lattice, model: NameModel, lexicon: Lexicon, offer: Offer): void {
	for (let dot = 1; dot < text.length - 1; dot++) {
		if (MAY_DOT[text.charCodeAt(dot)] === 0 || !isDotAt(text, dot, model)) continue;
		// Several dots make one name: 约翰·罗伯特·史密斯.
		let last = dot;
		let between = 0;
		for (let k = dot + 1; k < Math.min(text.length - 1, last + DOT_REACH); k++) {
			if (isDotAt(text, k, model)) [last, between] = [k, 0];
			else if (!isNamePart(text, k)) break;
			else if (model.translit[text.charCodeAt(k)] === Number.POSITIVE_INFINITY && ++between > 2) break;
		}
		const cost = (from: number, to: number): number => {
			let sum = 0;
			for (let k = from; k < to; k++)
				if (!isDotAt(text, k, model)) sum += Math.min(ODD, model.translit[text.charCodeAt(k)]!);
			return sum;
		};
		let odd = 0;
		let bestStart = dot;
		let bestLeft = Number.POSITIVE_INFINITY;
		for (let s = dot - 1; s >= Math.max(0, dot - DOT_REACH) && isNamePart(text, s); s--) {
			if (model.translit[text.charCodeAt(s)] === Number.POSITIVE_INFINITY && ++odd > 1) break;
			const total = lattice.forward[s]! - lattice.forward[dot]! + cost(s, dot);
			if (total >= bestLeft) continue;
			bestLeft = total;
			bestStart = s;
		}
		odd = 0;
		let bestEnd = last + 1;
		let bestRight = Number.POSITIVE_INFINITY;
		for (let e = last + 2; e <= Math.min(text.length, last + 1 + DOT_REACH) && isNamePart(text, e - 1); e++) {
			if (model.translit[text.charCodeAt(e - 1)] === Number.POSITIVE_INFINITY && ++odd > 1) break;
			const total = lattice.backward[e]! - lattice.backward[last + 1]! + cost(last + 1, e);
			if (total >= bestRight) continue;
			bestRight = total;
			bestEnd = e;
		}
		// 警察局局长大卫·…: a rank word ends before it.
		for (let s = bestStart - 1; s >= bestStart - 2 && s > 0 && isNamePart(text, s); s--)
			if (lattice.titleStart[s]! >= 0 && cost(s, dot) < ODD * 2) bestStart = s;
		let parted = false;
		for (let s = Math.max(0, dot - DOT_REACH); s < bestStart; s++)
			if (endOfParts(text, s, dot, model) === dot) [bestLeft, bestStart, parted] = [0, s, true];
		// 阿不都热西提·…: a proper noun of the dictionary before the dot, whatever its characters.
		const word = lattice.previous[dot]!;
		const proper = dot - word >= 2 && word < bestStart && isProper(lexicon, lattice.previousEntry[dot]!);
		if (proper) [bestLeft, bestStart] = [0, word];
		// 艾尔肯·吐尔地: a part of a minority name is whole, whatever its last character means elsewhere.
		const part = endOfParts(text, last + 1, text.length, model);
		if (part > bestEnd || (bestRight === Number.POSITIVE_INFINITY && part > 0)) [bestRight, bestEnd] = [0, part];
		if (bestLeft !== Number.POSITIVE_INFINITY && bestRight !== Number.POSITIVE_INFINITY) {
			// 米兰-科尔蒂纳: places are joined so too, so a hyphen alone needs an office beside it.
			const dotted = [...text.slice(bestStart, bestEnd)].some(isDot);
			const left = proper
				? lattice.forward[dot]! - lattice.forward[word]!
				: Math.min(cost(bestStart, dot), parted ? PARTS : Number.POSITIVE_INFINITY);
			offer(bestStart, bestEnd, PRIOR + left + cost(dot, bestEnd), dotted ? 'dotted' : 'translit');
		}
		dot = last;
	}
}

/** Function words that end a foreign name, though some transliterations use the character. */
const isNamePart = (text: string, at: number): boolean =>
	isHanUnit(text.charCodeAt(at)) &&
	// 让-诺埃尔
	(text.charAt(at + 1) === '-' || !'为在和与的等是就对向同将还也说称任当及由被把让请'.includes(text.charAt(at)));

/** A dot between two parts of a name, or a hyphen (迪亚兹-卡内拉) between characters of transliterations. */
export function isDotAt(text: string, at: number, model: NameModel): boolean {
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at + 1);
	if (isDot(text.charAt(at))) return isHanUnit(before) && isHanUnit(after);
	return (
		text.charAt(at) === '-' &&
		model.translit[before]! < Number.POSITIVE_INFINITY &&
		model.translit[after]! < Number.POSITIVE_INFINITY
	);
}
