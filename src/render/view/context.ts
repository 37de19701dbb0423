import { convertToSimplified } from '../../normalize/index.js';
import type { Analysed } from '../../record/columns.js';
import type { TifaRecord } from '../../record/schema.js';
import { type Labels, type Language, labels } from '../labels.js';

export interface ViewOptions {
	readonly lang: Language;
	/** `original` shows names and formulas as the page has them; the normalized forms otherwise */
	readonly script: 'original' | 'simplified';
}

/** What the sections of a view need. */
export interface ViewContext {
	readonly record: TifaRecord;
	readonly labels: Labels;
	/** one of the two forms, by the script asked for */
	shown(written: string, normalized: string): string;
	/** a person by the normalized name */
	person(normalized: string): string;
	/** text of the document from `start` to `end`, in the script asked for */
	excerpt(start: number, end: number): string;
}

/** Spaces that set two-character names to the width of three. */
const LAYOUT = /(?<=\p{Script=Han})(?:\s|&nbsp;|&#160;)+(?=\p{Script=Han})/gu;

export function viewContext({ record, text }: Analysed, options: ViewOptions): ViewContext {
	const original = options.script === 'original';
	const names = new Map(record.people.map((person) => [person.normalized, person.name]));
	return {
		record,
		labels: labels[options.lang],
		shown: (written, normalized) => (original ? written.replace(LAYOUT, '') : normalized),
		person: (normalized) => (original ? (names.get(normalized)?.replace(LAYOUT, '') ?? normalized) : normalized),
		excerpt: (start, end) => {
			const written = text.slice(start, end);
			return original || record.document.script === 'simplified'
				? written
				: convertToSimplified(written, record.document.script);
		},
	};
}
