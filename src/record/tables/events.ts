import type { TifaRecord } from '../schema.js';
import { DATE, DOC_ID, table } from './table.js';

/** Events and who had which part in them. */
export const events = table(
	'one person and part in an event that a document reports',
	({ record: { events } }) => events.flatMap((event) => partsOf(event).map((part) => ({ event, ...part }))),
	DOC_ID,
	DATE,
	['event_kind', '会议, 调研, 会见, …', ({ event }) => event.kind],
	['event_name', 'name of a meeting', ({ event }) => event.name],
	['event_date', 'day of the event', ({ event }) => event.date, 'date'],
	['event_place', 'venue or place', ({ event }) => event.place],
	[
		'part',
		'presided, spoke, reported, attended, accompanied, met, visited or video (present on a screen only); empty in the single row of an event without people',
		({ part }) => part,
	],
	['person', 'name in simplified script', ({ person }) => person],
);

function partsOf(
	event: NonNullable<TifaRecord['event']>,
): readonly { readonly part: string | null; readonly person: string | null }[] {
	const parts = Object.entries(event.people).flatMap(([part, people]) => people.map((person) => ({ part, person })));
	return parts.length > 0 ? parts : [{ part: null, person: null }];
}
