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
	/** what a headline alone says of the time, by the fact of the body */
	const due = new Map<TargetFact, TargetFact['deadline']>();
	const kept = facts.filter((fact) => {
		const other = headlines.has(fact) ? repeated(fact, bodies) : undefined;
		if (other?.status === 'target' && other.deadline === null && fact.deadline !== null) due.set(other, fact.deadline);
		return other === undefined;
	});
	return due.size === 0
		? kept
		: kept.map((fact) => (due.has(fact) ? { ...fact, deadline: due.get(fact) ?? null } : fact));
}

/** What the body says of the figure with a metric of the same words. */
const repeated = (
	{ value, metric }: TargetFact,
	bodies: ReadonlyMap<number | null, readonly TargetFact[]>,
): TargetFact | undefined =>
	bodies.get(value.number)?.find((other) => other.value.unit === value.unit && shares(metric, other.metric));

/** Whether two metrics have a pair of characters in common. */
function shares(a: string, b: string): boolean {
	for (let i = 0; i + 1 < a.length; i++) if (b.includes(a.slice(i, i + 2))) return true;
	return false;
}
