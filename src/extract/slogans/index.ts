import type { Span } from '../../types.js';
import type { Reading, SloganFact } from '../types.js';
import { type Finding, joinFindings } from './facts.js';
import { landmarksOf } from './landmarks.js';
import { createMarks } from './marks.js';
import { findQuoted } from './quoted-formulas.js';
import { findRepeats } from './repeats.js';
import type { SloganResources } from './resources.js';
import { findSets } from './sets.js';
import { findUnmarked } from './unmarked.js';

export { loadSloganResources } from './formula-file.js';
export { buildSloganResources, type SloganResources } from './resources.js';

/** What the article is known to name: a formula of the dictionary inside a body's name is no mention of it, and a list of office holders is no parallel. */
export interface KnownNames {
	readonly people: readonly Span[];
	readonly organizations: readonly Span[];
}

/** The formulas of an article, one fact a formula, in the order of first mention. Linear in the length of the text. */
export function extractSlogans(reading: Reading, resources: SloganResources, known: KnownNames): readonly SloganFact[] {
	const covered = createMarks('covered', reading.text.length);
	const landmarks = landmarksOf(reading.text);
	const findings: Finding[] = [];
	const add = (finding: Finding): void => {
		findings.push(finding);
		covered.add(finding.span);
	};
	for (const finding of findQuoted(reading, resources)) add(finding);
	const named = createMarks('named', reading.text.length);
	for (const span of known.organizations) named.add(span);
	for (const quote of reading.quotes) if (quote.kind === 'work') named.add(quote);
	const sets = findSets(reading, resources, covered, [...known.organizations, ...known.people], landmarks);
	// A set that is itself a formula of the dictionary is reported as the set, linked to its entry, and so is one behind the
	// verb of a longer form (一体推进不敢腐、不能腐、不想腐).
	const whole = new Map(sets.map((set) => [set.span.end, set]));
	const isSet = ({ span, entry }: Finding): boolean => {
		const set = whole.get(span.end);
		return set !== undefined && span.start <= set.span.start && (span.start === set.span.start || set.entry === entry);
	};
	const single = findUnmarked(reading, resources, covered, named, landmarks).filter((finding) => !isSet(finding));
	for (const finding of single) add(finding);
	for (const finding of sets) if (!covered.covers(finding.span)) findings.push(finding);
	findings.push(...findRepeats(reading.text, findings, covered, named));
	return joinFindings(reading.text, findings);
}
