import type { EventRecord } from '../../record/schema.js';
import { faint, joined, rich, strong, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Block, Pair, Section } from './view.js';

/** What happened, when, where, and who had which part in it; further events of the article below. */
export function eventSection(context: ViewContext): Section | null {
	const { events } = context.record;
	if (events.length === 0) return null;
	return {
		heading: context.labels.sections.event,
		count: events.length > 1 ? events.length : null,
		blocks: events.flatMap((event) => eventBlocks(event, context)),
	};
}

function eventBlocks(event: EventRecord, { labels, person }: ViewContext): readonly Block[] {
	const { name, kind, date, place } = event;
	const kindShown = name?.includes(kind) === true ? null : kind;
	const line = joined(
		[strong(name ?? kind), faint(name === null ? '' : (kindShown ?? '')), rich(date ?? ''), rich(place ?? '')],
		' · ',
	);
	const pairs = (Object.keys(labels.parts) as (keyof typeof labels.parts)[]).flatMap((part): Pair[] => {
		const names = event.people[part] ?? [];
		if (names.length === 0) return [];
		const content = joined(
			names.map((one) => unbroken(rich(person(one)))),
			'、',
		);
		return [{ label: labels.parts[part], content }];
	});
	return [
		{ kind: 'line', content: line },
		...(pairs.length > 0 ? [{ kind: 'pairs', title: null, pairs } as const] : []),
	];
}
