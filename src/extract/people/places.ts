import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { leastMore, leastOne } from './han-names.js';
import { type NameModel, OPENS } from './model.js';
import { HOLDS_SLOT, PRIOR, ROUNDING, SLOT_MARKS, WORST, WORST_IN_SLOT } from './offers.js';
import { unitAt } from './units.js';

/**
 * Where names may start. Two of five characters may open a name of some sort, and nearly all of those come to nothing,
 * in no order that a processor could foresee: so what follows has no branches, and few places are left for the rest.
 */

/** Sorts whose second character is known, too: its bit stands one beside the first one's. */
const PAIRED = OPENS.compound | OPENS.minority;
/** In the sorts of a place: a surname there, and a part of a minority name behind it. */
export const MIXED = OPENS.minoritySecond;

/** Positions that a name may start at, and the sorts of name. One set serves text after text. */
let at = new Int32Array(4096);
let sorts = new Uint8Array(4096);

export const places = (): { readonly at: Int32Array; readonly sorts: Uint8Array } => ({ at, sorts });

/** Finds the positions that the first two characters make worth a look, and gives their number. */
export function findPlaces(text: string, { opens }: NameModel, japanese: boolean): number {
	const n = text.length;
	if (at.length <= n + 1) {
		at = new Int32Array(2 * n + 2);
		sorts = new Uint8Array(2 * n + 2);
	}
	const alone = OPENS.surname | OPENS.dot | (japanese ? OPENS.japanese : 0);
	let count = 0;
	let first = 0;
	for (let i = 0; i < n; i++) {
		const second = opens[text.charCodeAt(i)]!;
		const found = (first & alone) | (first & second & OPENS.translit) | (first & (second >> 1) & PAIRED);
		at[count] = i - 1;
		sorts[count] = found;
		count += -found >>> 31;
		first = second;
	}
	at[count] = -1;
	sorts[count] = 0;
	return count;
}

/**
 * Leaves of `count` places those with surnames of one character out where no given name is cheap enough, however likely
 * its characters, and gives the number of the rest. Most surnames are characters inside words.
 */
export function siftSurnames(
	text: string,
	{ forward, backward, previousEntry, titleStart }: Lattice,
	model: NameModel,
	lexicon: Lexicon,
	count: number,
): number {
	const last = text.length;
	const room = forward[last]! - PRIOR - WORST + ROUNDING;
	const slots = slotEntries(lexicon);
	const one = leastOne(model);
	const more = leastMore(model);
	let left = 0;
	for (let k = 0; k < count; k++) {
		const i = at[k]!;
		const found = sorts[k]!;
		// Whether there is a slot for a name, or nearly: an entry, a title or a mark before it.
		const entry = previousEntry[i]!;
		const known = entry & ~(entry >> 31);
		const before = unitAt(text, i - 1);
		const slot =
			((slots[known >>> 5]! >>> (known & 31)) & (1 + (entry >> 31))) |
			(1 + (titleStart[i]! >> 31)) |
			((SLOT_MARKS[before >>> 5]! >>> (before & 31)) & 1);
		const after = Math.min(backward[Math.min(i + 3, last)]!, backward[Math.min(i + 4, last)]!);
		const cheapest = model.surname[text.charCodeAt(i)]! + Math.min(one + backward[i + 2]!, more + after);
		const worth = Number(room + slot * (WORST - WORST_IN_SLOT) > forward[i]! + cheapest);
		const mixed = found & Number(at[k + 1] === i + 1) & (sorts[k + 1]! >> MINORITY);
		const rest = (found & ~OPENS.surname) | (found & worth) | (mixed << MIXED_BIT);
		at[left] = i;
		sorts[left] = rest;
		left += -rest >>> 31;
	}
	return left;
}

/** Places of the bits `OPENS.minority` and `MIXED`; that of `OPENS.surname` is 0. */
const MINORITY = 6;
const MIXED_BIT = 7;

let slotsOf: { readonly lexicon: Lexicon; readonly bits: Uint32Array } | undefined;

/** A bit for each entry: whether names follow it. It fits into the cache, which the flags do not. */
function slotEntries(lexicon: Lexicon): Uint32Array {
	if (slotsOf?.lexicon !== lexicon) {
		const bits = new Uint32Array((lexicon.flags.length >>> 5) + 1);
		lexicon.flags.forEach((flags, entry) => {
			if (flags & HOLDS_SLOT) bits[entry >>> 5]! |= 1 << (entry & 31);
		});
		slotsOf = { lexicon, bits };
	}
	return slotsOf.bits;
}
