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

/** Joins findings to one fact a formula, in the order of first mention; what a later mention shows more of is kept. */
export function joinFindings(text: string, findings: Finding[]): readonly SloganFact[] {
	if (findings.length === 0) return [];
	const facts = new Map<string, Joined>();
	const inOrder: Joined[] = [];
	for (const finding of findings.sort((a, b) => a.span.start - b.span.start)) {
		const { span, kind, label, labelEn, members, entry } = finding;
		const formula = text.slice(span.start, span.end);
		const known = facts.get(formula);
		if (known === undefined) {
			const fact = { text: formula, kind, label, labelEn, members, entry, mentions: [span] };
			facts.set(formula, fact);
			inOrder.push(fact);
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
	return inOrder.map(factOf);
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
