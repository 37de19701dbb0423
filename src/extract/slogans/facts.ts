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
	if (!isInOrder(findings)) findings.sort((a, b) => a.span.start - b.span.start);
	for (const finding of findings) {
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

/** Most articles have findings of one kind only, which come in order. */
function isInOrder(findings: readonly Finding[]): boolean {
	for (let k = 1; k < findings.length; k++) if (findings[k]!.span.start < findings[k - 1]!.span.start) return false;
	return true;
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
