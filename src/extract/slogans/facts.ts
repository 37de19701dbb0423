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

/** Joins findings to one fact a formula, in the order of first mention; what a later mention shows more of is kept. */
export function joinFindings(text: string, findings: readonly Finding[]): readonly SloganFact[] {
	if (findings.length === 0) return [];
	const facts = new Map<
		string,
		{ first: Finding; label: string | null; labelEn: string | null; members: readonly string[]; mentions: Span[] }
	>();
	for (const finding of [...findings].sort((a, b) => a.span.start - b.span.start)) {
		const formula = text.slice(finding.span.start, finding.span.end);
		const known = facts.get(formula);
		if (!known) {
			const { label, labelEn, members } = finding;
			facts.set(formula, { first: finding, label, labelEn, members, mentions: [finding.span] });
			continue;
		}
		known.mentions.push(finding.span);
		known.label ??= finding.label;
		known.labelEn ??= finding.labelEn;
		if (known.members.length === 0) known.members = finding.members;
		// A formula that is quoted once is quoted, wherever else it stands without marks.
		if (known.first.kind === 'canonical' && finding.kind !== 'canonical')
			known.first = { ...finding, entry: finding.entry ?? known.first.entry };
	}
	return [...facts].map(([formula, { first, label, labelEn, members, mentions }]) => ({
		text: formula,
		kind: first.kind,
		label,
		labelEn: labelEn ?? first.entry?.labelEn ?? null,
		members: members.length > 0 ? members : (first.entry?.members ?? []),
		gloss: first.entry?.gloss ?? null,
		entry: first.entry?.id ?? null,
		mentions,
	}));
}
