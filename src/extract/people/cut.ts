import { type Candidate, type Offers, TRANSLIT } from './offers.js';
import { isBeforePlaceWord } from './things.js';

/** How much better the longer reading must be, in nats. */
const BETTER = 4;
/** A transliteration that reads so well before 市 or 省 is the place. */
const SURE = 8;

const none = (): boolean => false;

/** Characters of a transliteration that others may be pieces of. */
const LONG = 3;

/** The best transliterations by a bound that they have in common, with their other bound. */
type Best = Map<number, { readonly other: number; readonly gain: number }>;

/**
 * Finds candidates that are pieces of a longer transliteration: 普拉博 of 普拉博沃, 索尔诺 of 索尔诺克市. Gives a test;
 * transliterations that only begin or end together are compared, so the work is linear.
 */
export function piecesOf(
	text: string,
	{ starts, ends, gains, shapes, count }: Offers,
): (candidate: Candidate) => boolean {
	const fromStart: Best = new Map();
	const toEnd: Best = new Map();
	const placeEnd = new Map<number, number>();
	for (let k = 0; k < count; k++) {
		if (shapes[k] !== TRANSLIT) continue;
		const start = starts[k]!;
		const end = ends[k]!;
		if (end - start < LONG) continue;
		const gain = gains[k]!;
		if (gain > SURE && isBeforePlaceWord(text, end)) placeEnd.set(start, end);
		if (end - start === LONG) continue;
		if ((fromStart.get(start)?.gain ?? gain - 1) < gain) fromStart.set(start, { other: end, gain });
		if ((toEnd.get(end)?.gain ?? gain - 1) < gain) toEnd.set(end, { other: start, gain });
	}
	if (placeEnd.size === 0 && fromStart.size === 0) return none;
	return ({ start, end, shape, gain }) => {
		if (shape !== 'han' && shape !== 'translit') return false;
		if ((placeEnd.get(start) ?? end) > end) return true;
		if (shape !== 'han') return false;
		const longer = fromStart.get(start);
		const wider = toEnd.get(end);
		return (
			(longer !== undefined && longer.other > end && longer.gain > gain + BETTER) ||
			(wider !== undefined && wider.other < start && wider.gain > gain + BETTER)
		);
	};
}
