import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { FAMILY, GIVEN, GIVEN_FIRST, GIVEN_SECOND, type NameModel, SHI, SHI_COST } from './model.js';
import { HAN, inSlot, MINORITY, type Offers, PRIOR, WORST, WORST_IN_SLOT } from './offers.js';
import { hasUnit, unitSet } from './units.js';
import { MARGIN, type Walk } from './walk.js';

/** What a given name costs beside its characters, by their number; of three, the first is a second surname. */
export const ONE_CHARACTER = 1.7;
export const TWO_CHARACTERS = 0.2;
export const THREE_CHARACTERS = 6;

/** Surnames rarer than this are no second ones. */
export const RARE_SURNAME = 9;

/** Function words that are also surnames: no second surname follows them. */
export const FUNCTION_SURNAMES = unitSet('于和从向由同对与为在以因据经应把被');

/** Offers the names that start with a surname of two characters at `i`. */
export function compoundNames(
	text: string,
	i: number,
	slot: boolean,
	walk: Walk,
	lattice: Lattice,
	model: NameModel,
	lexicon: Lexicon,
	offers: Offers,
): void {
	const surname = model.compound.get(text.slice(i, i + 2));
	if (surname === undefined) return;
	mixedName(text, i, i + 2, surname, lattice, model, offers);
	hanNames(text, i, i + 2, surname, slot, walk, lattice, model, lexicon, offers);
}

/** 包额尔敦, 白乌云: a surname up to `at` and a Mongol name, as in the east of Inner Mongolia. */
export function mixedName(
	text: string,
	i: number,
	at: number,
	surname: number,
	lattice: Lattice,
	model: NameModel,
	offers: Offers,
): void {
	const mixed = model.minority.endOfLongest(text, at);
	if (mixed > at + 1) offers.offer(i, mixed, PRIOR + surname + 10, MINORITY, lattice);
}

/**
 * Offers the names at `i` whose surname ends at `at`.
 * @param slot whether there may be a slot for a name
 */
function hanNames(
	text: string,
	i: number,
	at: number,
	surname: number,
	slot: boolean,
	{ units }: Walk,
	lattice: Lattice,
	{ given }: NameModel,
	lexicon: Lexicon,
	offers: Offers,
): void {
	const { forward, backward } = lattice;
	const last = forward.length - 1;
	const whole = forward[last]!;
	const before = forward[i]!;
	const a = GIVEN * units[at + MARGIN]!;
	const b = GIVEN * units[at + 1 + MARGIN]!;
	const c = GIVEN * units[at + 2 + MARGIN]!;
	const cost = PRIOR + surname;
	const alone = whole - (before + (cost + ONE_CHARACTER + given[a]!) + backward[Math.min(at + 1, last)]!);
	const pair =
		whole -
		(before +
			(cost + TWO_CHARACTERS + given[a + GIVEN_FIRST]! + given[b + GIVEN_SECOND]!) +
			backward[Math.min(at + 2, last)]!);
	const inner = a === GIVEN * SHI ? SHI_COST : given[a + FAMILY]!;
	const second = inner < RARE_SURNAME ? inner : Number.POSITIVE_INFINITY;
	// Double surnames of married women and the like (范徐丽泰, 黎氏秋香): surname + a whole name.
	const double =
		whole -
		(before +
			(PRIOR + THREE_CHARACTERS + surname + second + given[b + GIVEN_FIRST]! + given[c + GIVEN_SECOND]!) +
			backward[Math.min(at + 3, last)]!);
	const best = Math.max(alone, pair, double);
	if (best <= WORST_IN_SLOT || (best <= WORST && !slot)) return;
	const worst = slot && inSlot(text, lattice, lexicon, i) ? WORST_IN_SLOT : WORST;
	if (alone > worst) offers.take(i, at + 1, alone, HAN);
	if (pair > worst) offers.take(i, at + 2, pair, HAN);
	if (double > worst && !hasUnit(FUNCTION_SURNAMES, units[i + MARGIN]!)) offers.take(i, at + 3, double, HAN);
}
