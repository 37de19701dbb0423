import type { Span } from '../../types.js';
import type { Reading, SloganFact } from '../types.js';
import { type Finding, joinFindings } from './facts.js';
import { governedNoun } from './governed.js';
import { labelOf } from './label.js';
import { createMarks, type Marks } from './marks.js';
import { membersOf } from './members.js';
import { plainNumeric } from './numeric.js';
import { numericForm } from './numeric-form.js';
import { findParallels } from './parallel/index.js';
import { isFormula, LONGEST_FORMULA, type Recurrence } from './quoted.js';
import type { CanonicalMatch, SloganResources } from './resources.js';
import { sentenceFinder } from './sentences.js';
import { placeQuotes } from './series.js';
import { setLabel } from './set-label.js';

export { buildSloganResources, type SloganResources } from './resources.js';

/** What the article is known to name: a formula of the dictionary inside a body's name is no mention of it. */
export interface KnownNames {
	readonly people: readonly string[];
	readonly organizations: readonly Span[];
}

/** The formulas of an article, one fact a formula, in the order of first mention. Linear in the length of the text. */
export function extractSlogans(reading: Reading, resources: SloganResources, known: KnownNames): readonly SloganFact[] {
	const covered = createMarks(reading.text.length);
	const findings: Finding[] = [];
	const add = (finding: Finding): void => {
		findings.push(finding);
		covered.add(finding.span);
	};
	for (const finding of quotedFormulas(reading, resources)) add(finding);
	const named = createMarks(reading.text.length);
	for (const span of known.organizations) named.add(span);
	for (const quote of reading.quotes) if (quote.kind === 'work') named.add(quote);
	const sets = parallels(reading, resources, covered, known.organizations);
	// A set that is itself a formula of the dictionary is reported as the set, linked to its entry.
	const whole = new Set(sets.map((set) => `${set.span.start}-${set.span.end}`));
	const single = unmarked(reading, resources, covered, named).filter(
		({ span }) => !whole.has(`${span.start}-${span.end}`),
	);
	for (const finding of single) add(finding);
	for (const finding of sets) if (!covered.covers(finding.span)) findings.push(finding);
	return joinFindings(reading.text, findings);
}

function quotedFormulas(reading: Reading, resources: SloganResources): readonly Finding[] {
	const { text } = reading;
	const sentenceOf = sentenceFinder(reading.sentences);
	const recurrence = recurrenceIn(reading);
	const out: Finding[] = [];
	let covered = 0;
	for (const placed of placeQuotes(reading)) {
		const { quote } = placed;
		if (quote.end <= covered || !isFormula(reading, placed, sentenceOf(quote.start), resources, recurrence)) continue;
		const span = { start: quote.innerStart, end: quote.innerEnd };
		const formula = text.slice(span.start, span.end);
		const numeric = numericForm(formula) !== null || /^\d+$/.test(formula);
		const members = membersOf(text, span);
		out.push({
			span,
			kind: numeric ? 'numeric' : 'quoted',
			label: labelOf(reading, placed, resources),
			labelEn: null,
			members,
			entry: resources.canonical(formula),
		});
		covered = quote.end;
	}
	return out;
}

function recurrenceIn(reading: Reading): Recurrence {
	const { text } = reading;
	const counts = new Map<string, number>();
	for (const quote of reading.quotes) {
		if (quote.innerEnd - quote.innerStart > LONGEST_FORMULA) continue;
		const inner = text.slice(quote.innerStart, quote.innerEnd);
		counts.set(inner, (counts.get(inner) ?? 0) + 1);
	}
	const title = reading.paragraphs.find((paragraph) => paragraph.part === 'title');
	const heading = title ? text.slice(title.start, Math.min(title.end, title.start + 300)) : '';
	return { count: (inner) => counts.get(inner) ?? 0, inTitle: (inner) => heading.includes(inner) };
}

/** Formulas of the dictionary and labels on figures that stand without marks. */
function unmarked(reading: Reading, resources: SloganResources, covered: Marks, named: Marks): readonly Finding[] {
	const { text } = reading;
	const out: Finding[] = [];
	const taken = createMarks(text.length);
	for (const match of resources.canonicalMatches(text)) {
		if (covered.touches(match) || named.touches(match)) continue;
		// 三产融合 in 一二三产融合 is part of a longer count.
		if (/[一二三四五六七八九十两]{2}/.test(text.slice(match.start - 1, match.start + 1))) continue;
		if (match.entry.common && governedNoun(reading, resources.context, match.end).kind !== 'strong') continue;
		const span = numericPart(text, match);
		taken.add(match);
		const numeric = numericForm(text.slice(span.start, span.end)) !== null;
		out.push({
			span,
			kind: numeric ? 'numeric' : 'canonical',
			label: null,
			labelEn: null,
			members: [],
			entry: match.entry,
		});
	}
	for (const found of plainNumeric(reading, resources)) {
		if (covered.touches(found) || named.touches(found) || taken.touches(found)) continue;
		out.push({
			span: { start: found.start, end: found.end },
			kind: 'numeric',
			label: found.label,
			labelEn: null,
			members: membersOf(text, found),
			entry: null,
		});
	}
	return out;
}

/** Of a variant with a verb before a label on figures (共建一带一路) the label is the formula. */
function numericPart(text: string, match: CanonicalMatch): Span {
	const { formula } = match.entry;
	const whole = text.slice(match.start, match.end);
	const at =
		formula.length < whole.length && numericForm(whole) === null && numericForm(formula) !== null
			? whole.indexOf(formula)
			: -1;
	return at < 0
		? { start: match.start, end: match.end }
		: { start: match.start + at, end: match.start + at + formula.length };
}

function parallels(
	reading: Reading,
	resources: SloganResources,
	covered: Marks,
	organizations: readonly Span[],
): readonly Finding[] {
	const { text } = reading;
	const bodies = createMarks(text.length);
	for (const span of organizations) bodies.add(span);
	return findParallels(reading, resources.context)
		.filter(
			(set) =>
				!covered.covers(set) &&
				!set.members.every((member) => covered.touches(member)) &&
				set.members.filter((member) => bodies.touches(member)).length < 2,
		)
		.map((set) => {
			const label = setLabel(reading, set.members, set.tail, resources);
			const members = set.members.map((member) => text.slice(member.start, member.end));
			return {
				span: { start: set.start, end: set.end },
				kind: 'parallel' as const,
				label: label?.label ?? null,
				labelEn: label?.labelEn ?? null,
				members,
				entry: resources.canonical(text.slice(set.start, set.end)) ?? resources.withMembers(members),
			};
		});
}
