import { ANNOUNCED, FORM } from './maker-signs.js';
import { FOLLOWS, type NameModel, OPENS } from './model.js';

/** Blanks before and behind the units of a text: whoever looks at a place's neighbours need not ask for its ends. */
export const MARGIN = 4;

/** In the sorts of a place: a surname there, and a part of a minority name behind it. */
export const MIXED = 1 << 6;
/** … and a slot before it that only names fill, or nearly one. */
export const SLOT = 1 << 7;

const SORTS = OPENS.surname | OPENS.dot | OPENS.japanese | OPENS.translit | OPENS.compound | OPENS.minority;

/** What is asked of every character for names: one walk, where each question by itself would walk over the whole text. */
export interface Walk {
	/** the text's units, `MARGIN` places later */
	readonly units: Uint16Array;
	/** positions that a name may start at by its first two characters, and the sorts of name: bits of `OPENS` */
	readonly at: Int32Array;
	readonly sorts: Uint8Array;
	readonly count: number;
	/** by place in `at`, as `weighSurnames` leaves it: which names with a surname of one character read well enough */
	readonly worth: Uint8Array;
	/** … and what each of the three gains */
	readonly gains: Float64Array;
	/** ends of what may be words that announce a maker */
	readonly announced: readonly number[];
	/** the forms of captions that the text may hold: bits of `FORM` */
	readonly forms: number;
}

/** One set serves text after text. */
let room = roomFor(4096);

function roomFor(length: number) {
	return {
		units: new Uint16Array(length),
		at: new Int32Array(length),
		sorts: new Uint8Array(length),
		worth: new Uint8Array(length),
		gains: new Float64Array(3 * length),
	};
}

const FORMS = Object.values(FORM).reduce((all, form) => all | form, 0);

/**
 * Walks over a text. What it gives is good until the next text is walked over. Two of five characters may open a name of
 * some sort, and nearly all of those come to nothing, in no order that a processor could foresee: so places are noted
 * without a branch.
 */
export function walkOver(text: string, { signs }: NameModel): Walk {
	const n = text.length;
	if (room.at.length <= n + 2 * MARGIN) room = roomFor(2 * (n + MARGIN));
	const { units, at, sorts, worth, gains } = room;
	const asked = text.includes('日本') ? 0xffff : 0xffff & ~OPENS.japanese;
	const announced: number[] = [];
	// What other files hold would be read again at every step.
	const higher = FOLLOWS;
	const maker = ANNOUNCED;
	const margin = MARGIN;
	const names = SORTS;
	let count = 0;
	let forms = 0;
	let first = 0;
	for (let i = 0; i < n; i++) {
		const unit = text.charCodeAt(i);
		units[i + margin] = unit;
		const sign = signs[unit]!;
		const found = first & (sign >>> higher);
		const open = found & names;
		at[count] = i - 1;
		sorts[count] = open;
		count += -open >>> 31;
		forms |= found;
		if ((found & maker) !== 0) announced.push(i + 1);
		first = sign & asked;
	}
	units.fill(0, n + MARGIN, n + 2 * MARGIN);
	at[count] = -1;
	sorts[count] = 0;
	return { units, at, sorts, count, worth, gains, announced, forms: forms & FORMS };
}
