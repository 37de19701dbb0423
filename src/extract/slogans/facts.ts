import type { SloganKind } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { SloganFact } from '../types.js';
import type { CanonicalEntry } from './resources.js';

/** One place where a formula was found. */
export interface Finding {
	readonly span: Span;
	readonly kind: SloganKind;
	readonly label: string | null;
	readonly labelEn: string | null;
	readonly members: readonly string[];
	readonly entry: CanonicalEntry | null;
}

/** What the findings of one formula add up to. */
interface Joined {
	readonly text: string;
	kind: SloganKind;
	label: string | null;
	labelEn: string | null;
	members: readonly string[];
	entry: CanonicalEntry | null;
	readonly mentions: Span[];
}

/** A few findings are sorted and compared one by one: of more, each costs a place in a table. */
const FEW = 24;

/** Joins findings to one fact a formula, in the order of first mention; what a later mention shows more of is kept. */
export function joinFindings(text: string, findings: Finding[]): readonly SloganFact[] {
	const facts: Joined[] = [];
	const table = findings.length > FEW ? new Map<string, Joined>() : null;
	sortByStart(findings);
	for (let k = 0; k < findings.length; k++) {
		const { span, kind, label, labelEn, members, entry } = findings[k]!;
		const known = table === null ? sameFormula(text, facts, span) : table.get(text.slice(span.start, span.end));
		if (known === undefined) {
			const formula = text.slice(span.start, span.end);
			// Not within the literal: V8 makes one that holds others by a slow way until it has optimized the function.
			const mentions = [span];
			const fact = { text: formula, kind, label, labelEn, members, entry, mentions };
			table?.set(formula, fact);
			facts.push(fact);
			continue;
		}
		known.mentions.push(span);
		known.label ??= label;
		known.labelEn ??= labelEn;
		if (known.members.length === 0) known.members = members;
		// A formula that is quoted once is quoted, wherever else it stands without marks.
		if (known.kind === 'canonical' && kind !== 'canonical') {
			known.kind = kind;
			known.entry = entry ?? known.entry;
		}
	}
	const out: SloganFact[] = [];
	for (let k = 0; k < facts.length; k++) out.push(factOf(facts[k]!));
	return out;
}

/** Each way of finding gives its findings in order, and most articles have findings of one way only. */
function sortByStart(findings: Finding[]): void {
	if (findings.length > FEW) {
		findings.sort((a, b) => a.span.start - b.span.start);
		return;
	}
	for (let k = 1; k < findings.length; k++) {
		const finding = findings[k]!;
		const { start } = finding.span;
		let to = k;
		for (; to > 0 && findings[to - 1]!.span.start > start; to--) findings[to] = findings[to - 1]!;
		findings[to] = finding;
	}
}

/** The fact whose formula stands in a span as well. */
function sameFormula(text: string, facts: readonly Joined[], { start, end }: Span): Joined | undefined {
	const first = text.charCodeAt(start);
	for (let k = 0; k < facts.length; k++) {
		const fact = facts[k]!;
		const formula = fact.text;
		if (formula.length === end - start && formula.charCodeAt(0) === first && text.startsWith(formula, start))
			return fact;
	}
	return undefined;
}

const factOf = ({ text, kind, label, labelEn, members, entry, mentions }: Joined): SloganFact => ({
	text,
	kind,
	label,
	labelEn: labelEn ?? entry?.labelEn ?? null,
	members: members.length > 0 ? members : (entry?.members ?? []),
	gloss: entry?.gloss ?? null,
	entry: entry?.id ?? null,
	mentions,
});
