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

/** Verbs by which somebody gets or loses an office; the person follows. */
const APPOINTS = ['任命', '免去', '增补', '补选', '增选', '推选', '选举', '提名'];

const APPOINT_ENDS = unitSet(APPOINTS.map((verb) => verb.slice(-1)).join(''));

/** Whether a verb of appointing ends at `start`. */
export const appointsBefore = (text: string, start: number): boolean =>
	start > 1 && standsAt(APPOINT_ENDS, text, start - 1) && APPOINTS.includes(text.slice(start - 2, start));

/** Entries that names stand behind. */
export const HOLDS_SLOT = CATEGORY.title | CATEGORY.nonRole | CATEGORY.byline;

/** Shapes by their numbers in `Offers.shapes`. */
export const SHAPES: readonly NameShape[] = ['han', 'translit', 'dotted', 'minority', 'japanese'];
export const HAN = 0;
export const TRANSLIT = 1;
export const DOTTED = 2;
export const MINORITY = 3;
export const JAPANESE = 4;

/**
 * What has the shape of a name and is worth a look, in columns: most of it is none, and an object each, with a number
 * of its own for the gain, would be made to be thrown away. One set serves text after text.
 */
export class Offers {
	starts = new Int32Array(1024);
	ends = new Int32Array(1024);
	shapes = new Uint8Array(1024);
	gains = new Float64Array(1024);
	/** what stands before and behind those that `keepHopeful` has kept, and bits of `ASKED` */
	befores = new Int32Array(1024);
	afters = new Int32Array(1024);
	asked = new Uint8Array(1024);
	count = 0;
	/** whether transliterations of three characters and more are among them */
	transliterated = false;

	/** Keeps an offer whatever its gain. */
	take(start: number, end: number, gain: number, shape: number): void {
		const at = this.count++;
		if (at === this.starts.length) this.#grow();
		this.starts[at] = start;
		this.ends[at] = end;
		this.shapes[at] = shape;
		this.gains[at] = gain;
	}

	/** Keeps an offer of a cost where it is worth a look by itself. */
	offer(start: number, end: number, cost: number, shape: number, { forward, backward }: Lattice): void {
		const gain = forward[forward.length - 1]! - (forward[start]! + cost + backward[end]!);
		if (gain <= WORST) return;
		this.take(start, end, gain, shape);
		if (shape === TRANSLIT) this.transliterated = true;
	}

	#grow(): void {
		const { starts, ends, shapes, gains } = this;
		this.starts = new Int32Array(2 * starts.length);
		this.starts.set(starts);
		this.ends = new Int32Array(2 * starts.length);
		this.ends.set(ends);
		this.shapes = new Uint8Array(2 * starts.length);
		this.shapes.set(shapes);
		this.gains = new Float64Array(2 * starts.length);
		this.gains.set(gains);
		this.befores = new Int32Array(2 * starts.length);
		this.afters = new Int32Array(2 * starts.length);
		this.asked = new Uint8Array(2 * starts.length);
	}
}

const OPENS_SLOT = unitSet('、 ）');
/** What stands before slots that no entry announces. */
export const SLOT_MARKS = unitSet(`、 ）${APPOINTS.join('')}`);

/** Whether what stands before `start` leaves a slot that only names fill. */
export function inSlot(text: string, lattice: Lattice, lexicon: Lexicon, start: number): boolean {
	if (start === 0) return lattice.titleStart[0]! >= 0;
	if (standsAt(OPENS_SLOT, text, start - 1) || lattice.titleStart[start]! >= 0 || appointsBefore(text, start))
		return true;
	const entry = lattice.previousEntry[start]!;
	return entry >= 0 && (lexicon.flags[entry]! & HOLDS_SLOT) !== 0;
}
