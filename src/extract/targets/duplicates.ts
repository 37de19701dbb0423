/** Drops what a headline says when the text below says it again. */
import type { TargetFact } from '../types.js';

/** A fact and whether it stands in a headline. */
export interface Placed {
	readonly fact: TargetFact;
	readonly headline: boolean;
}

/** Keeps every fact of the body, and of the headlines those that the body does not repeat. */
export function withoutRepeats(placed: readonly Placed[]): readonly TargetFact[] {
	if (!placed.some(({ headline }) => headline)) return placed.map(({ fact }) => fact);
	const bodies = new Map<string, TargetFact[]>();
	for (const { fact, headline } of placed) {
		if (headline) continue;
		const key = keyOf(fact);
		const list = bodies.get(key);
		if (list) list.push(fact);
		else bodies.set(key, [fact]);
	}
	return placed
		.filter(
			({ fact, headline }) => !headline || !bodies.get(keyOf(fact))?.some((other) => shares(fact.metric, other.metric)),
		)
		.map(({ fact }) => fact);
}

const keyOf = (fact: TargetFact): string => `${fact.value.number} ${fact.value.unit}`;

/** Whether two metrics have a pair of characters in common. */
function shares(a: string, b: string): boolean {
	for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
	return false;
}
