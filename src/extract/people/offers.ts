import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { standsAt, unitSet } from './units.js';

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
export const PRIOR = 5.5;
/** Names with a gain below this are not worth a look, whatever stands around them. */
export const WORST = -9;
/** After an office or in a list only names stand: there even an ordinary word is looked at. */
export const WORST_IN_SLOT = -20;

/** What sums of the same numbers in another order may differ by. */
export const ROUNDING = 1e-6;

/** Characters of a transliteration that others may be pieces of. */
const LONG = 3;

/** Verbs by which somebody gets or loses an office; the person follows. */
const APPOINTS = ['任命', '免去', '增补', '补选', '增选', '推选', '选举', '提名'];

const APPOINT_ENDS = unitSet(APPOINTS.map((verb) => verb.slice(-1)).join(''));

/** Whether a verb of appointing ends at `start`. */
export const appointsBefore = (text: string, start: number): boolean =>
	start > 1 && standsAt(APPOINT_ENDS, text, start - 1) && APPOINTS.includes(text.slice(start - 2, start));

/** Entries that names stand behind. */
export const HOLDS_SLOT = CATEGORY.title | CATEGORY.nonRole | CATEGORY.byline;

/** Takes what has the shape of a name, and keeps what is worth a look. */
export class Offers {
	readonly found: Candidate[] = [];
	/** the transliterations among them that others may be pieces of: most texts have none */
	readonly long: Candidate[] = [];
	readonly #text: string;
	readonly #lattice: Lattice;
	readonly #lexicon: Lexicon;
	readonly #whole: number;
	/** the start that was last asked about, and whether a slot for names is there */
	#asked = -1;
	#slot = false;

	constructor(text: string, lattice: Lattice, lexicon: Lexicon) {
		this.#text = text;
		this.#lattice = lattice;
		this.#lexicon = lexicon;
		this.#whole = lattice.forward[text.length]!;
	}

	offer(start: number, end: number, cost: number, shape: NameShape): void {
		const gain = this.#gain(start, end, cost);
		if (gain <= WORST && (gain <= WORST_IN_SLOT || shape !== 'han' || !this.#inSlot(start))) return;
		const candidate: Candidate = { start, end, shape, gain };
		this.found.push(candidate);
		if (shape === 'translit' && end - start >= LONG) this.long.push(candidate);
	}

	#gain(start: number, end: number, cost: number): number {
		return this.#whole - (this.#lattice.forward[start]! + cost + this.#lattice.backward[end]!);
	}

	#inSlot(start: number): boolean {
		if (this.#asked !== start) {
			this.#asked = start;
			this.#slot = inSlot(this.#text, this.#lattice, this.#lexicon, start);
		}
		return this.#slot;
	}
}

const OPENS_SLOT = unitSet('、 ）');
/** What stands before slots that no entry announces. */
export const SLOT_MARKS = unitSet(`、 ）${APPOINTS.join('')}`);

function inSlot(text: string, lattice: Lattice, lexicon: Lexicon, start: number): boolean {
	if (start === 0) return lattice.titleStart[0]! >= 0;
	if (standsAt(OPENS_SLOT, text, start - 1) || lattice.titleStart[start]! >= 0 || appointsBefore(text, start))
		return true;
	const entry = lattice.previousEntry[start]!;
	return entry >= 0 && (lexicon.flags[entry]! & HOLDS_SLOT) !== 0;
}
