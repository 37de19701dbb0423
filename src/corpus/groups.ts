import type { DocumentRecord, TifaRecord } from '../record/schema.js';

/** By what documents, or what is said in them, are grouped. `column` is a field of `document.extra`. */
export type GroupBy =
	| { readonly kind: 'all' }
	| { readonly kind: 'year' | 'quarter' | 'month' | 'source' | 'place' | 'speaker' }
	| { readonly kind: 'column'; readonly name: string };

/** The group of what has no date, source, place or value. */
export const NONE = '(none)';

/** Year, quarter or month of an ISO date: 2024, 2024-Q2, 2024-05. */
export function periodOf(date: string, by: 'year' | 'quarter' | 'month'): string {
	if (by === 'year') return date.slice(0, 4);
	if (by === 'month') return date.slice(0, 7);
	return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** The group that a whole document belongs to. For `speaker` it depends on the position: see `speakerAt`. */
export function groupOf(document: DocumentRecord, by: GroupBy): string {
	switch (by.kind) {
		case 'all':
		case 'speaker':
			return '';
		case 'year':
		case 'quarter':
		case 'month':
			return document.date === null ? NONE : periodOf(document.date, by.kind);
		case 'source':
			return document.sourceNormalized ?? NONE;
		case 'place':
			return document.place ?? NONE;
		case 'column':
			return extraOf(document, by.name) ?? NONE;
	}
}

/** A column that came with the document from its corpus. */
function extraOf(document: DocumentRecord, name: string): string | null {
	const { extra } = document as DocumentRecord & { readonly extra?: Readonly<Record<string, unknown>> };
	const value = extra?.[name];
	return value === undefined || value === null || value === '' ? null : String(value);
}

/** Who is speaking at a position of the decoded text; `null` outside all speeches. */
export function speakerAt({ speeches }: TifaRecord): (at: number) => string | null {
	return (at) => {
		let speaker: string | null = null;
		for (const speech of speeches)
			if (speech.contentStart <= at && at < speech.contentEnd) speaker = speech.speaker.normalized;
		return speaker;
	};
}
