import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import { DOTS, HYPHENS as HYPHEN_UNITS, type NameModel, OPENS } from './model.js';
import { DOTTED, type Offers, PRIOR, TRANSLIT } from './offers.js';
import { endOfParts } from './parts.js';
import { standsAt, unitSet } from './units.js';

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

/** Offers the names around the dots, which may be hyphens, at some positions. */
export function dottedNames(
	text: string,
	dots: readonly number[],
	lattice: Lattice,
	model: NameModel,
	lexicon: Lexicon,
	offers: Offers,
): void {
	let last = 0;
	for (const dot of dots) {
		if (dot <= last || !isDotAt(text, dot, model)) continue;
		// Several dots make one name: 约翰·罗伯特·史密斯.
		last = dot;
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
			if (total < bestLeft) {
				// Not as a pair: that would be one of floating numbers, and positions so kept make every candidate slow.
				bestLeft = total;
				bestStart = s;
			}
		}
		odd = 0;
		let bestEnd = last + 1;
		let bestRight = Number.POSITIVE_INFINITY;
		for (let e = last + 2; e <= Math.min(text.length, last + 1 + DOT_REACH) && isNamePart(text, e - 1); e++) {
			if (model.translit[text.charCodeAt(e - 1)] === Number.POSITIVE_INFINITY && ++odd > 1) break;
			const total = lattice.backward[e]! - lattice.backward[last + 1]! + cost(last + 1, e);
			if (total < bestRight) {
				bestRight = total;
				bestEnd = e;
			}
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
		const whole = bestRight < Number.POSITIVE_INFINITY ? upToVerb(text, bestEnd, lattice, lexicon) : bestEnd;
		if (whole > bestEnd) bestEnd = whole;
		if (bestLeft !== Number.POSITIVE_INFINITY && bestRight !== Number.POSITIVE_INFINITY) {
			// 米兰-科尔蒂纳: places are joined so too, so a hyphen alone needs an office beside it.
			const dotted = holdsDot(text, bestStart, bestEnd);
			const left = proper
				? lattice.forward[dot]! - lattice.forward[word]!
				: Math.min(cost(bestStart, dot), parted ? PARTS : Number.POSITIVE_INFINITY);
			offers.offer(bestStart, bestEnd, PRIOR + left + cost(dot, bestEnd), dotted ? DOTTED : TRANSLIT, lattice);
		}
	}
}

const GETS_OFFICE = /^(?:为|当选|任(?![务期教职命]))/;
const NO_PART = CATEGORY.speech | CATEGORY.rightVerb | CATEGORY.listEnd | CATEGORY.title | CATEGORY.address;

/** 选举莫拉力·阿不都|满金为市长: a character or two that are no word stand before the verb that gives an office. */
function upToVerb(text: string, from: number, lattice: Lattice, lexicon: Lexicon): number {
	for (let at = from; at <= from + 2; at++) {
		if (GETS_OFFICE.test(text.slice(at, at + 2))) return at;
		const entry = lattice.nextEntry[at] ?? -1;
		if (!isHanUnit(text.charCodeAt(at)) || lattice.next[at]! - at > 1) return from;
		if (entry >= 0 && ((lexicon.flags[entry]! & NO_PART) !== 0 || 'pucr'.includes(tagName(lexicon.tag[entry]!))))
			return from;
	}
	return from;
}

/** Function words that end a foreign name, though some transliterations use the character. */
const isNamePart = (text: string, at: number): boolean =>
	isHanUnit(text.charCodeAt(at)) &&
	// 让-诺埃尔
	(standsAt(HYPHENS, text, at + 1) || !'为在和与的等是就对向同将还也说称任当及由被把让请'.includes(text.charAt(at)));

export const isDot = (character: string): boolean => DOTS.includes(character) && character !== '';

const DOT_UNITS = unitSet(DOTS);
const HYPHENS = unitSet(HYPHEN_UNITS);

/** Whether a stretch of text holds a dot. */
export function holdsDot(text: string, start: number, end: number): boolean {
	for (let at = start; at < end; at++) if (standsAt(DOT_UNITS, text, at)) return true;
	return false;
}

/** A dot between two parts of a name, or a hyphen (迪亚兹-卡内拉) or full stop between characters of transliterations. */
export function isDotAt(text: string, at: number, model: NameModel): boolean {
	if (at < 1 || at + 1 >= text.length || (model.signs[text.charCodeAt(at)]! & OPENS.dot) === 0) return false;
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at + 1);
	if (isDot(text.charAt(at))) return isHanUnit(before) && isHanUnit(after);
	return model.translit[before]! < Number.POSITIVE_INFINITY && model.translit[after]! < Number.POSITIVE_INFINITY;
}
