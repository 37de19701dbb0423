import type { Candidate } from './offers.js';
import { isBeforePlaceWord } from './things.js';

/** How much better the longer reading must be, in nats. */
const BETTER = 4;
/** A transliteration that reads so well before 市 or 省 is the place. */
const SURE = 8;

const none = (): boolean => false;

/**
 * Finds candidates that are pieces of a longer transliteration: 普拉博 of 普拉博沃, 索尔诺 of 索尔诺克市. Gives a test;
 * transliterations that only begin or end together are compared, so the work is linear.
 *
 * @param long transliterations of three characters and more, in the order of their starts
 */
export function piecesOf(text: string, long: readonly Candidate[]): (candidate: Candidate) => boolean {
	if (long.length === 0) return none;
	const fromStart = new Map<number, Candidate>();
	const toEnd = new Map<number, Candidate>();
	const placeEnd = new Map<number, number>();
	for (const candidate of long) {
		const { start, end, gain } = candidate;
		if (gain > SURE && isBeforePlaceWord(text, end)) placeEnd.set(start, end);
		if (end - start < 4) continue;
		if ((fromStart.get(start)?.gain ?? gain - 1) < gain) fromStart.set(start, candidate);
		if ((toEnd.get(end)?.gain ?? gain - 1) < gain) toEnd.set(end, candidate);
	}
	return ({ start, end, shape, gain }) => {
		if (shape !== 'han' && shape !== 'translit') return false;
		if ((placeEnd.get(start) ?? end) > end) return true;
		if (shape !== 'han') return false;
		const longer = fromStart.get(start);
		const wider = toEnd.get(end);
		return (
			(longer !== undefined && longer.end > end && longer.gain > gain + BETTER) ||
			(wider !== undefined && wider.start < start && wider.gain > gain + BETTER)
		);
	};
}
