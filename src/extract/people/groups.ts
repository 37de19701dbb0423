import { PLACE_MINIMUM } from './hopeful.js';
import { ACCEPT, type Judged } from './judge.js';

/** by the first two units of a string, a number of starts that may be of one string; all 0 between calls */
const alike = new Uint8Array(1024);

const likenessOf = (text: string, start: number): number =>
	(text.charCodeAt(start) * 31 + text.charCodeAt(start + 1)) & 1023;

/** The places of each string that may be a name: of one, or of several together. */
export function groupsOf(text: string, judged: readonly Judged[]): ReadonlyMap<string, Judged[]> {
	const groups = new Map<string, Judged[]>();
	let counted = -1;
	for (let i = 0; i < judged.length; i++) {
		const { score, start } = judged[i]!;
		if (score < PLACE_MINIMUM || start === counted) continue;
		counted = start;
		const likeness = likenessOf(text, start);
		if (alike[likeness]! < 2) alike[likeness]!++;
	}
	for (let i = 0; i < judged.length; i++) {
		const place = judged[i]!;
		if (place.score < PLACE_MINIMUM) continue;
		// What is no name by itself, and stands nowhere else, is none.
		if (place.score < ACCEPT && alike[likenessOf(text, place.start)] === 1) continue;
		const name = text.slice(place.start, place.end);
		const group = groups.get(name);
		const last = group?.[group.length - 1];
		// One place in two shapes (古特雷 as Han name and as transliteration) is one place.
		if (!group) groups.set(name, [place]);
		else if (last!.start !== place.start) group.push(place);
		else if (last!.score < place.score) group[group.length - 1] = place;
	}
	for (let i = 0; i < judged.length; i++) alike[likenessOf(text, judged[i]!.start)] = 0;
	return groups;
}

/** Places of a name that count. */
const BEST_PLACES = 6;
const best = new Float64Array(BEST_PLACES);

/** The best place, and less of each further one; different right neighbours confirm each other. */
export function groupScore(text: string, places: readonly Judged[]): number {
	if (places.length === 1) return places[0]!.score;
	// The best six in falling order.
	let kept = 0;
	for (const { score } of places) {
		let at = Math.min(kept, BEST_PLACES - 1);
		if (kept < BEST_PLACES) kept++;
		else if (score <= best[at]!) continue;
		for (; at > 0 && best[at - 1]! < score; at--) best[at] = best[at - 1]!;
		best[at] = score;
	}
	let sum = best[0]!;
	for (let i = 1; i < kept; i++) sum += 0.4 * best[i]!;
	const neighbour = text.charAt(places[0]!.end);
	return sum + (places.some(({ end }) => text.charAt(end) !== neighbour) ? 1.5 : 0);
}
