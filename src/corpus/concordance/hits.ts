import { toRaw } from '../../normalize/index.js';
import type { CorpusDocument } from '../document.js';
import type { Matcher } from './matcher.js';

/** An occurrence with what stands around it, in simplified script; positions are in the decoded text. */
export interface Hit {
	readonly docId: string;
	readonly date: string | null;
	readonly source: string | null;
	readonly left: string;
	readonly match: string;
	readonly right: string;
	readonly start: number;
	readonly end: number;
	/** as written, in the script of the document */
	readonly text: string;
}

/** Occurrences in a document, with up to `context` characters on either side; `null` when it has no text. */
export function hitsIn(document: CorpusDocument, find: Matcher, context: number): readonly Hit[] | null {
	const reading = document.reading();
	if (reading === null || document.text === null) return null;
	const { text, map } = reading;
	const raw = document.text;
	const { id, date, sourceNormalized } = document.record.document;
	return find(reading).map((span) => {
		const { start, end } = toRaw(map, span);
		return {
			docId: id,
			date,
			source: sourceNormalized,
			left: flat(whole(text, Math.max(0, span.start - context), span.start)),
			match: flat(text.slice(span.start, span.end)),
			right: flat(whole(text, span.end, span.end + context)),
			start,
			end,
			text: raw.slice(start, end),
		};
	});
}

const flat = (text: string): string => text.replace(/\s+/g, ' ');

/** A stretch of text without half characters at its ends. */
function whole(text: string, start: number, end: number): string {
	return text.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
}

export const HIT_ORDERS = ['corpus', 'left', 'right', 'date'] as const;
export type HitOrder = (typeof HIT_ORDERS)[number];

/** Orders of a concordance: by what precedes (read backwards), by what follows, by date. */
export function sorted(hits: readonly Hit[], order: HitOrder): readonly Hit[] {
	if (order === 'corpus') return hits;
	const key = (hit: Hit): string =>
		order === 'right' ? hit.right : order === 'date' ? (hit.date ?? '9') : [...hit.left].reverse().join('');
	return hits
		.map((hit) => ({ hit, key: key(hit) }))
		.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
		.map(({ hit }) => hit);
}
