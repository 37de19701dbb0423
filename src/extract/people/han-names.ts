import { isHanUnit } from '../lattice.js';
import { type NameModel, OPENS } from './model.js';
import { type Offers, PRIOR } from './offers.js';
import { hasUnit, unitAt, unitSet } from './units.js';

const ONE_CHARACTER = 1.7;
const TWO_CHARACTERS = 0.2;
const THREE_CHARACTERS = 6;

/** Function words that are also surnames: no second surname follows them. */
export const FUNCTION_SURNAMES = unitSet('于和从向由同对与为在以因据经应把被');

/** 氏 */
const SHI = 0x6c0f;

/** Offers the names that start with a surname of one character at `i`. */
export const surnameNames = (text: string, i: number, model: NameModel, offers: Offers): void =>
	hanName(text, i, i + 1, model.surname[text.charCodeAt(i)]!, model, offers);

/** Offers the names that start with a surname of two characters at `i`. */
export function compoundNames(text: string, i: number, model: NameModel, offers: Offers): void {
	const surname = model.compound.get(text.slice(i, i + 2));
	if (surname !== undefined) hanName(text, i, i + 2, surname, model, offers);
}

/** The names at `i` whose surname ends at `at`. */
function hanName(text: string, i: number, at: number, surname: number, model: NameModel, offers: Offers): void {
	const { opens } = model;
	const a = unitAt(text, at);
	const b = unitAt(text, at + 1);
	// 包额尔敦, 白乌云: a surname and a Mongol name, as in the east of Inner Mongolia.
	if (opens[a]! & OPENS.minority && opens[b]! & OPENS.minoritySecond) {
		const mixed = model.minority.endOfLongest(text, at);
		if (mixed > at + 1) offers.offer(i, mixed, PRIOR + surname + 10, 'minority');
	}
	if (!isHanUnit(a)) return;
	// Most surnames are characters inside words, where no given name is cheap enough: nothing is looked up for them.
	const one = PRIOR + surname + ONE_CHARACTER;
	const two = PRIOR + surname + TWO_CHARACTERS;
	if (!offers.mayBegin(i, at, one + model.leastAlone, two + model.leastFirst + model.leastSecond)) return;
	offers.offer(i, at + 1, one + model.alone[a]!, 'han');
	if (!isHanUnit(b)) return;
	offers.offer(i, at + 2, two + model.first[a]! + model.second[b]!, 'han');
	// Double surnames of married women and the like (范徐丽泰, 黎氏秋香): surname + a whole name.
	const inner = a === SHI ? 2 : opens[a]! & OPENS.surname ? model.surname[a]! : Number.POSITIVE_INFINITY;
	if (inner >= 9 || hasUnit(FUNCTION_SURNAMES, text.charCodeAt(i))) return;
	const c = unitAt(text, at + 2);
	if (isHanUnit(c))
		offers.offer(i, at + 3, PRIOR + THREE_CHARACTERS + surname + inner + model.first[b]! + model.second[c]!, 'han');
}
