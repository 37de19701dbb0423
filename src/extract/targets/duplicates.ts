/** Drops what a headline says when the text below says it again. */
import type { TargetFact } from '../types.js';

/** A fact and whether it stands in a headline. */
export interface Placed {
	readonly fact: TargetFact;
	readonly headline: boolean;
}

/** Keeps every fact of the body, and of the headlines those that the body does not repeat. */
export function withoutRepeats(placed: readonly Placed[]): readonly TargetFact[] {
	const bodies = new Map<number | null, TargetFact[]>();
	let headlines = 0;
	for (const { headline } of placed) if (headline) headlines++;
	if (headlines > 0)
		for (const { fact, headline } of placed) {
			if (headline) continue;
			const list = bodies.get(fact.value.number);
			if (list) list.push(fact);
			else bodies.set(fact.value.number, [fact]);
		}
	const facts: TargetFact[] = [];
	for (const { fact, headline } of placed) if (!headline || !repeats(fact, bodies)) facts.push(fact);
	return facts;
}

/** Whether the body has the figure with a metric of the same words. */
function repeats({ value, metric }: TargetFact, bodies: ReadonlyMap<number | null, readonly TargetFact[]>): boolean {
	const same = bodies.get(value.number);
	return same?.some((other) => other.value.unit === value.unit && shares(metric, other.metric)) ?? false;
}

/** Whether two metrics have a pair of characters in common. */
function shares(a: string, b: string): boolean {
	for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
	return false;
}
