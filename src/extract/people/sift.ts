import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { FUNCTION_SURNAMES, ONE_CHARACTER, RARE_SURNAME, THREE_CHARACTERS, TWO_CHARACTERS } from './han-names.js';
import { FAMILY, GIVEN, GIVEN_FIRST, GIVEN_SECOND, HINT, type NameModel, OPENS, SHI, SHI_COST } from './model.js';
import { HOLDS_SLOT, PRIOR, SLOT_MARKS, WORST, WORST_IN_SLOT } from './offers.js';
import { MARGIN, type Walk } from './walk.js';

/** Place of the bit `OPENS.minority` above that of `OPENS.surname`, which is 0. */
const MINORITY = 5;
/** … of `MIXED`, and of `SLOT`. */
const MIXED_BIT = 6;
const SLOT_BIT = 7;

/**
 * Leaves those with surnames of one character out of the places where no name reads well enough, and gives the number of
 * the rest, by what its characters cost at least. Most surnames are characters inside words; that is known without a branch.
 */
export function siftSurnames(
	{ units, at, sorts, count }: Walk,
	{ forward, backward, previousEntry, titleStart }: Lattice,
	{ hints }: NameModel,
	lexicon: Lexicon,
): number {
	const last = forward.length - 1;
	const whole = forward[last]!;
	const slots = slotEntries(lexicon);
	// What other files hold is read again and again unless it is held here.
	const marks = SLOT_MARKS;
	const part = HINT;
	const margin = MARGIN;
	const alone = ONE_CHARACTER;
	const pair = TWO_CHARACTERS;
	const double = THREE_CHARACTERS;
	const room = whole - PRIOR - WORST + ROUNDING;
	const more = WORST - WORST_IN_SLOT;
	let left = 0;
	for (let k = 0; k < count; k++) {
		const i = at[k]!;
		const found = sorts[k]!;
		const unit = i + margin;
		// Whether there is a slot for a name, or nearly: an entry, a title or a mark before it.
		const entry = previousEntry[i]!;
		const known = entry & ~(entry >> 31);
		const before = units[unit - 1]!;
		const slot =
			((slots[known >>> 5]! >>> (known & 31)) & (1 + (entry >> 31))) |
			(1 + (titleStart[i]! >> 31)) |
			((marks[before >>> 5]! >>> (before & 31)) & 1);
		const a = hints[units[unit + 1]!]!;
		const b = hints[units[unit + 2]!]!;
		const c = hints[units[unit + 3]!]!;
		const family = hints[units[unit]!]! >>> 24;
		const one = (family + ((a >>> 16) & 255)) * part + alone + backward[Math.min(i + 2, last)]!;
		const two = (family + ((a >>> 8) & 255) + (b & 255)) * part + pair + backward[Math.min(i + 3, last)]!;
		const three =
			(family + (a >>> 24) + ((b >>> 8) & 255) + (c & 255)) * part + double + backward[Math.min(i + 4, last)]!;
		const most = room + slot * more - forward[i]!;
		const worth = Number(most > one) | Number(most > two) | Number(most > three);
		const mixed = found & Number(at[k + 1] === i + 1) & (sorts[k + 1]! >> MINORITY);
		const rest = (found & ~OPENS.surname) | (found & worth) | (mixed << MIXED_BIT);
		at[left] = i;
		sorts[left] = rest | (slot << SLOT_BIT);
		left += -rest >>> 31;
	}
	return left;
}

/** Names with a surname of one character: of a given name of one, of two, and of a second surname and two. */
export const ALONE_READS = 1;
export const PAIR_READS = 2;
export const DOUBLE_READS = 4;
/** The same where only names stand, so many places higher. */
export const IN_SLOT = 3;

/**
 * Weighs the names with surnames of one character at the places that are left, leaves out those where none reads well
 * enough, and gives the number of the rest. Nothing is called and nothing made: this runs at the speed of the processor
 * from the first texts on, which what is done with the names does not.
 */
export function weighSurnames(
	{ units, at, sorts, worth, gains }: Walk,
	count: number,
	{ forward, backward }: Lattice,
	{ given }: NameModel,
): number {
	const last = forward.length - 1;
	const whole = forward[last]!;
	// What other files hold would be read again at every place.
	const margin = MARGIN;
	const width = GIVEN;
	const family = FAMILY;
	const worst = WORST;
	const worstInSlot = WORST_IN_SLOT;
	const prior = PRIOR;
	const single = ONE_CHARACTER;
	const twin = TWO_CHARACTERS;
	const triple = THREE_CHARACTERS;
	const rare = RARE_SURNAME;
	const { surname } = OPENS;
	const inSlot = 1 << SLOT_BIT;
	const functions = FUNCTION_SURNAMES;
	let left = 0;
	for (let k = 0; k < count; k++) {
		const i = at[k]!;
		let found = sorts[k]!;
		let reads = 0;
		if ((found & surname) !== 0) {
			const unit = units[i + margin]!;
			const a = width * units[i + 1 + margin]!;
			const b = width * units[i + 2 + margin]!;
			const c = width * units[i + 3 + margin]!;
			const name = given[width * unit + family]!;
			const before = forward[i]!;
			const cost = prior + name;
			const alone = whole - (before + (cost + single + given[a]!) + backward[Math.min(i + 2, last)]!);
			const pair =
				whole -
				(before +
					(cost + twin + given[a + GIVEN_FIRST]! + given[b + GIVEN_SECOND]!) +
					backward[Math.min(i + 3, last)]!);
			const inner = a === width * SHI ? SHI_COST : given[a + family]!;
			const second = inner < rare ? inner : Number.POSITIVE_INFINITY;
			const double =
				whole -
				(before +
					(prior + triple + name + second + given[b + GIVEN_FIRST]! + given[c + GIVEN_SECOND]!) +
					backward[Math.min(i + 4, last)]!);
			const isFunction = (functions[unit >>> 5]! >>> (unit & 31)) & 1;
			reads =
				Number(alone > worst) |
				(Number(pair > worst) << 1) |
				((Number(double > worst) & (isFunction ^ 1)) << 2) |
				(Number(alone > worstInSlot) << 3) |
				(Number(pair > worstInSlot) << 4) |
				((Number(double > worstInSlot) & (isFunction ^ 1)) << 5);
			if ((found & inSlot) === 0) reads &= 7;
			if (reads === 0) found &= ~surname;
			gains[3 * left] = alone;
			gains[3 * left + 1] = pair;
			gains[3 * left + 2] = double;
		}
		at[left] = i;
		sorts[left] = found;
		worth[left] = reads;
		left += -(found & ~inSlot) >>> 31;
	}
	return left;
}

/** What sums of the same numbers in another order may differ by. */
const ROUNDING = 1e-6;

let slotsOf: { readonly lexicon: Lexicon; readonly bits: Uint32Array } | undefined;

/** A bit for each entry: whether names follow it. It fits into the cache, which the flags do not. */
function slotEntries(lexicon: Lexicon): Uint32Array {
	if (slotsOf?.lexicon !== lexicon) {
		const bits = new Uint32Array((lexicon.flags.length >>> 5) + 1);
		const { flags } = lexicon;
		const holds = HOLDS_SLOT;
		for (let word = 0, entry = 0; entry < flags.length; word++) {
			let set = 0;
			for (const end = Math.min(flags.length, entry + 32); entry < end; entry++)
				if ((flags[entry]! & holds) !== 0) set |= 1 << (entry & 31);
			bits[word] = set;
		}
		slotsOf = { lexicon, bits };
	}
	return slotsOf.bits;
}
