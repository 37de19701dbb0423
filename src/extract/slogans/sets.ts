import type { Reading } from '../types.js';
import type { Finding } from './facts.js';
import type { KnownNames } from './index.js';
import type { Landmarks } from './landmarks.js';
import { addMentions, type Layers } from './marks.js';
import { findParallels } from './parallel/index.js';
import type { SloganResources } from './resources.js';
import { setLabel } from './set-label.js';

/** Parallel sets, named and linked; a set of formulas found already, or of bodies or people, is none. */
export function findSets(
	reading: Reading,
	resources: SloganResources,
	{ covered, holders, members, opaque }: Layers,
	named: KnownNames,
	landmarks: Landmarks,
): readonly Finding[] {
	const { text } = reading;
	const parallels = findParallels(reading, resources, members, opaque, landmarks);
	if (parallels.length === 0) return [];
	addMentions(holders, named.organizations);
	addMentions(
		holders,
		named.people.filter(({ kind }) => kind !== 'other'),
	);
	return parallels
		.filter(
			(set) =>
				!covered.covers(set.start, set.end) &&
				!set.members.every(({ start, end }) => covered.touches(start, end)) &&
				set.members.filter(({ start, end }) => holders.touches(start, end)).length < 2,
		)
		.map((set) => {
			const label = setLabel(reading, set.members, set.tail, resources);
			const members = set.members.map((member) => text.slice(member.start, member.end));
			const span = { start: set.start, end: set.end };
			return {
				span,
				kind: 'parallel' as const,
				label: label?.label ?? null,
				labelEn: label?.labelEn ?? null,
				members,
				entry: resources.canonical(text.slice(set.start, set.end)) ?? resources.withMembers(members),
			};
		});
}
