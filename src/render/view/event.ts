import { faint, joined, rich, strong, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Pair, Section } from './view.js';

/** What happened, when, where, and who had which part in it. */
export function eventSection({ record, labels, person }: ViewContext): Section | null {
	const { event } = record;
	if (event === null) return null;
	const { name, kind, date, place } = event;
	const kindShown = name?.includes(kind) === true ? null : kind;
	const line = joined(
		[strong(name ?? kind), faint(name === null ? '' : (kindShown ?? '')), rich(date ?? ''), rich(place ?? '')],
		' · ',
	);
	const pairs = (Object.keys(labels.parts) as (keyof typeof labels.parts)[]).flatMap((part): Pair[] => {
		const names = event.people[part] ?? [];
		return names.length === 0
			? []
			: [
					{
						label: labels.parts[part],
						content: joined(
							names.map((name) => unbroken(rich(person(name)))),
							'、',
						),
					},
				];
	});
	return {
		heading: labels.sections.event,
		count: null,
		blocks: [
			{ kind: 'line', content: line },
			...(pairs.length > 0 ? [{ kind: 'pairs', title: null, pairs } as const] : []),
		],
	};
}
