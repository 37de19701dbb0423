import type { Span } from '../../types.js';
import type { ArticlePlace } from '../place.js';
import type { EventFact, PersonFact, Reading } from '../types.js';
import { furtherEvents } from './further.js';
import { kindIn } from './kinds.js';
import { eventName } from './name.js';
import { partsOf } from './parts.js';
import { destination, venue } from './venue.js';

/** The events an article reports, the main one first; none when it reports none. */
export function extractEvents(
	reading: Reading,
	people: readonly PersonFact[],
	place: ArticlePlace,
): readonly EventFact[] {
	const told = openingOf(reading);
	if (told === null) return [];
	const further = furtherEvents(reading);
	const main = mainEvent(reading, told, people, place, outside(further, reading.text.length));
	if (main === null) return [];
	const events = [main];
	for (const { kind, opening, ...span } of further) {
		const parts = partsOf(reading.text, people, [span]);
		if (Object.keys(parts).length === 0) continue;
		// 会前, 随后: on the day of the event before
		const date = DAY.test(opening) ? eventDate(opening, reading.date) : events[events.length - 1]!.date;
		events.push({
			kind,
			name: eventName(opening, kind),
			date,
			place: venue(opening) ?? destination(opening) ?? main.place,
			people: parts,
		});
	}
	return events;
}

/** A paragraph that opens with a day of its own. */
const DAY = /^.{0,16}(?:\d日|昨[日天晚])/;

/** The stretches of a text that no further event takes. */
function outside(further: readonly Span[], length: number): readonly Span[] {
	let start = 0;
	const out: Span[] = [];
	for (const span of further) {
		out.push({ start, end: span.start });
		start = span.end;
	}
	return [...out, { start, end: length }];
}

/** What tells of the main event: the title (null for none), the opening of the body, and the kind that they name. */
interface Opening {
	readonly title: string | null;
	readonly opening: string;
	readonly kind: string;
}

/** The title and the opening of an article; null when they name no kind of event. */
function openingOf({ text, paragraphs }: Reading): Opening | null {
	let title: string | null = null;
	let opening: string | null = null;
	for (let k = 0; k < paragraphs.length && (title === null || opening === null); k++) {
		const { part, start, end } = paragraphs[k]!;
		if (part === 'title') title ??= text.slice(start, end);
		else if (part === 'body' && end - start > 30) opening ??= text.slice(start, Math.min(end, start + 160));
	}
	opening ??= '';
	const kind = (title === null ? null : kindIn(title)) ?? kindIn(opening.slice(0, 80));
	return kind === null ? null : { title, opening, kind };
}

/** The event of the title and the opening; null when they report none. */
function mainEvent(
	{ text, date }: Reading,
	{ title, opening, kind }: Opening,
	people: readonly PersonFact[],
	place: ArticlePlace,
	within: readonly Span[],
): EventFact | null {
	const parts = partsOf(text, people, within);
	const name = eventName(opening, kind);
	if (title === null && Object.keys(parts).length === 0 && !isHeld(opening, name)) return null;
	return {
		kind,
		name,
		date: eventDate(opening, date),
		place: venue(opening) ?? venue(title ?? '') ?? destination(opening) ?? place.name,
		people: parts,
	};
}

/** Whether the opening tells that the event took place: 某某座谈会20日在京召开. */
function isHeld(opening: string, name: string | null): boolean {
	// 习近平在某某论坛上讲话 tells of who spoke.
	if (name === null || name.includes('在')) return false;
	return /^[^，。；]{0,24}(?:召开|举行|开幕|举办)/.test(opening.slice(opening.indexOf(name) + name.length));
}

function eventDate(opening: string, published: string | null): string | null {
	if (!published) return null;
	const match = /(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日/.exec(opening);
	if (!match) return /昨[日天晚]/.test(opening.slice(0, 60)) ? dayBefore(published) : published;
	const year = match[1] ?? published.slice(0, 4);
	const month = (match[2] ?? published.slice(5, 7)).padStart(2, '0');
	const date = `${year}-${month}-${match[3]!.padStart(2, '0')}`;
	return Number.isNaN(Date.parse(date)) ? published : date;
}

function dayBefore(date: string): string {
	return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}
