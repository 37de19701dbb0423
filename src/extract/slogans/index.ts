import type { Span } from '../../types.js';
import type { Quote, Reading, SloganFact } from '../types.js';
import { labelOf, setLabel } from './label.js';
import { plainNumeric } from './numeric.js';
import { findParallels } from './parallel.js';
import { isFormula, isNumericForm } from './quoted.js';
import type { CanonicalEntry, SloganResources } from './resources.js';

export { buildSloganResources, type SloganResources } from './resources.js';

/** What the article is known to name: no slogan lies inside these. */
export interface KnownNames {
	readonly people: readonly string[];
	readonly organizations: readonly Span[];
}

/** The formulas of an article, one fact a formula, in the order of first mention. */
export function extractSlogans(reading: Reading, resources: SloganResources, known: KnownNames): readonly SloganFact[] {
	const { text } = reading;
	const facts = new Map<string, SloganFact>();
	const covered: Span[] = [];
	const add = (span: Span, kind: SloganFact['kind'], label: string | null, labelEn: string | null, members: readonly string[], entry: CanonicalEntry | null): void => {
		const formula = text.slice(span.start, span.end);
		covered.push(span);
		const fact = facts.get(formula);
		if (fact) facts.set(formula, { ...fact, label: fact.label ?? label, mentions: [...fact.mentions, span] });
		else facts.set(formula, { text: formula, kind, label, labelEn: labelEn ?? entry?.labelEn ?? null, members: members.length > 0 ? members : (entry?.members ?? []), gloss: entry?.gloss ?? null, entry: entry?.id ?? null, mentions: [span] });
	};
	const inTitle = titleSpan(reading);
	for (const quote of reading.quotes) {
		if (quote.kind !== 'quote' || insideWork(reading.quotes, quote)) continue;
		if (!isFormula(reading, quote, resources)) continue;
		const span = { start: quote.innerStart, end: quote.innerEnd };
		const formula = text.slice(span.start, span.end);
		add(span, isNumericForm(formula) ? 'numeric' : 'quoted', labelOf(reading, quote, resources), null, membersOf(formula), resources.canonical(formula));
	}
	const canonical = resources.canonicalMatches(text).filter((match) => !overlaps(covered, match) && !overlaps(reading.quotes.filter((quote) => quote.kind === 'work'), match));
	for (const match of canonical) {
		if (match.entry.common || overlaps(known.organizations, match)) continue;
		const formula = text.slice(match.start, match.end);
		add({ start: match.start, end: match.end }, isNumericForm(formula) ? 'numeric' : 'canonical', null, null, [], match.entry);
	}
	for (const found of plainNumeric(text)) if (!overlaps(covered, found)) add(found, 'numeric', found.label, null, [], null);
	for (const set of findParallels(reading, (start, end) => (inTitle !== null && start < inTitle.end) || covered.some((span) => span.start <= start && end <= span.end) || coveredByNames(known.organizations, start, end))) {
		const members = set.members.map((member) => text.slice(member.start, member.end));
		const named = set.tail.length >= 2 && members.every((member) => member.length <= set.tail.length + 4) ? setLabel(members, set.tail, resources) : null;
		add({ start: set.start, end: set.end }, 'parallel', named?.label ?? null, named?.labelEn ?? null, members, resources.canonical(text.slice(set.start, set.end)));
	}
	return [...facts.values()].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
}

const membersOf = (formula: string): readonly string[] => (/[、，]/.test(formula) ? formula.split(/[、，]/).filter((part) => part !== '') : []);

function titleSpan(reading: Reading): Span | null {
	return reading.paragraphs.find((paragraph) => paragraph.part === 'title') ?? null;
}

const overlaps = (spans: readonly Span[], span: Span): boolean => spans.some((other) => other.start < span.end && span.start < other.end);

const insideWork = (quotes: readonly Quote[], quote: Quote): boolean => quotes.some((other) => other.kind === 'work' && other.start < quote.start && quote.end < other.end);

/** Two names of bodies inside one set make it a list of bodies. */
const coveredByNames = (names: readonly Span[], start: number, end: number): boolean => names.filter((name) => name.start >= start && name.end <= end).length >= 2;
