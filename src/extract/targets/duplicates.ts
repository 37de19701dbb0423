/** Drops what a headline says when the text below says it again. */
import type { TargetFact } from '../types.js';

/** Keeps every fact of the body, and of the headlines those that the body does not repeat. */
export function withoutRepeats(
	facts: readonly TargetFact[],
	headlines: ReadonlySet<TargetFact>,
): readonly TargetFact[] {
	const bodies = new Map<number | null, TargetFact[]>();
	for (const fact of facts) {
		if (headlines.has(fact)) continue;
		const list = bodies.get(fact.value.number);
		if (list) list.push(fact);
		else bodies.set(fact.value.number, [fact]);
	}
	return facts.filter((fact) => !headlines.has(fact) || !repeats(fact, bodies));
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
