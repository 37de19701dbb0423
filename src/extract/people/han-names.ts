import { isHanUnit } from '../lattice.js';
import type { NameModel } from './model.js';
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
	if (surname === undefined) return;
	mixedName(text, i, i + 2, surname, model, offers);
	hanName(text, i, i + 2, surname, model, offers);
}

/** The least that the rest of a name costs with a given name of one character, and with one of two or more. */
export const leastOne = (model: NameModel): number => ONE_CHARACTER + model.leastAlone;
export const leastMore = (model: NameModel): number => TWO_CHARACTERS + model.leastFirst + model.leastSecond;

/** 包额尔敦, 白乌云: a surname up to `at` and a Mongol name, as in the east of Inner Mongolia. */
export function mixedName(
	text: string,
	i: number,
	at: number,
	surname: number,
	model: NameModel,
	offers: Offers,
): void {
	const mixed = model.minority.endOfLongest(text, at);
	if (mixed > at + 1) offers.offer(i, mixed, PRIOR + surname + 10, 'minority');
}

/** The names at `i` whose surname ends at `at`. */
function hanName(text: string, i: number, at: number, surname: number, model: NameModel, offers: Offers): void {
	const a = unitAt(text, at);
	if (!isHanUnit(a)) return;
	offers.offer(i, at + 1, PRIOR + surname + ONE_CHARACTER + model.alone[a]!, 'han');
	const b = unitAt(text, at + 1);
	if (!isHanUnit(b)) return;
	offers.offer(i, at + 2, PRIOR + surname + TWO_CHARACTERS + model.first[a]! + model.second[b]!, 'han');
	// Double surnames of married women and the like (范徐丽泰, 黎氏秋香): surname + a whole name.
	const inner = a === SHI ? 2 : model.surname[a]!;
	if (inner >= 9 || hasUnit(FUNCTION_SURNAMES, text.charCodeAt(i))) return;
	const c = unitAt(text, at + 2);
	if (isHanUnit(c))
		offers.offer(i, at + 3, PRIOR + THREE_CHARACTERS + surname + inner + model.first[b]! + model.second[c]!, 'han');
}
