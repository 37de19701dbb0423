import type { OrganizationFact, PersonFact, Reading, SloganFact } from '../types.js';
import { type Finding, joinFindings } from './facts.js';
import { addMentions, openLayers } from './marks.js';
import { addQuoted } from './quoted-formulas.js';
import { addRepeats } from './repeats.js';
import type { SloganResources } from './resources.js';
import { findSets } from './sets.js';
import { findUnmarked } from './unmarked.js';

export { loadSloganResources } from './formula-file.js';
export { buildSloganResources, type SloganResources } from './resources.js';

/** What the article is known to name: a formula of the dictionary inside a body's name is no mention of it, and a list of office holders is no parallel. */
export interface KnownNames {
	/** those of kind `other` are no office holders */
	readonly people: readonly Pick<PersonFact, 'kind' | 'mentions'>[];
	readonly organizations: readonly Pick<OrganizationFact, 'mentions'>[];
}

/** The formulas of an article, one fact a formula, in the order of first mention. Linear in the length of the text. */
export function extractSlogans(reading: Reading, resources: SloganResources, known: KnownNames): readonly SloganFact[] {
	const { text } = reading;
	const layers = openLayers(text.length);
	const { covered, named } = layers;
	const landmarks = resources.landmarks(text);
	const findings: Finding[] = [];
	addQuoted(reading, resources, findings, covered);
	addMentions(named, known.organizations);
	const { quotes } = reading;
	for (let k = 0; k < quotes.length; k++) if (quotes[k]!.kind === 'work') named.add(quotes[k]!.start, quotes[k]!.end);
	const sets = findSets(reading, resources, layers, known, landmarks);
	const unmarked = findUnmarked(reading, resources, layers, landmarks);
	for (let k = 0; k < unmarked.length; k++) {
		const finding = unmarked[k]!;
		if (sets.length > 0 && isSet(finding, sets)) continue;
		findings.push(finding);
		covered.add(finding.span.start, finding.span.end);
	}
	for (const finding of sets) if (!covered.covers(finding.span.start, finding.span.end)) findings.push(finding);
	addRepeats(text, findings, covered, named);
	return joinFindings(text, findings);
}

/**
 * A set that is itself a formula of the dictionary is reported as the set, linked to its entry, and so is one behind the
 * verb of a longer form (一体推进不敢腐、不能腐、不想腐).
 */
function isSet({ span, entry }: Finding, sets: readonly Finding[]): boolean {
	for (let k = sets.length - 1; k >= 0; k--) {
		const set = sets[k]!;
		if (set.span.end !== span.end) continue;
		return span.start <= set.span.start && (span.start === set.span.start || set.entry === entry);
	}
	return false;
}
