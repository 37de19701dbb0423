import { TifaError } from '../../errors.js';
import type { RawDocument, Warning } from '../../types.js';
import type { Context } from '../context.js';
import { rawDocument } from '../document.js';
import { type ReadFailure, shownPath } from '../failures.js';
import { looksLikeHtml } from '../formats/html/sniff.js';
import { stem } from '../ids.js';
import { type Input, shownName, sizeName } from '../input.js';
import { type Columns, columnsOf } from './columns.js';

/** A document of a corpus before it is read: the cells by their column, and where it stands. */
export interface Row {
	readonly cells: Readonly<Record<string, unknown>>;
	/** where it stands, for its name and for people: line or number of the item, counted from 1 */
	readonly at: number;
	readonly encoding: string;
	readonly warnings: readonly Warning[];
}

/** Longest value of a further column that is carried along; what is longer is no fact about the document. */
const LONGEST = 2000;

/** Turns rows into documents. `unit` is what a row is called in sentences: `Line`, `Item`. */
export class Rows {
	readonly #input: Input;
	readonly #context: Context;
	readonly #unit: 'Line' | 'Item';
	#columns: Columns | null = null;

	constructor(input: Input, context: Context, unit: 'Line' | 'Item') {
		this.#input = input;
		this.#context = context;
		this.#unit = unit;
	}

	/** Whether the column of texts is known. */
	get isSettled(): boolean {
		return this.#columns !== null;
	}

	/** Settles the columns by their names; gives the sentence when none of them is the text. */
	settle(names: readonly string[]): ReadFailure | null {
		const columns = columnsOf(names, this.#context.columns);
		if (columns.text === null || !has(names, columns.text)) {
			const list = names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '');
			const shown = list.length > 200 ? `${list.slice(0, 200)}…` : list;
			const message =
				columns.text === null
					? `${shownName(this.#input)} has no column that is clearly the text (it has ${shown || 'none'}); name it with --text-column.`
					: `${shownName(this.#input)} has no column ${columns.text}; it has ${shown || 'none'}.`;
			return { path: this.#input.path ?? '-', error: new TifaError('FORMAT', message), noTexts: columns.text === null };
		}
		this.#columns = columns;
		return null;
	}

	/** The document of a row, or what is wrong with it. */
	async document(row: Row): Promise<RawDocument | ReadFailure> {
		const names = Object.keys(row.cells);
		if (
			this.#columns === null ||
			(this.#columns.text !== null && valueAt(row.cells, this.#columns.text) === undefined)
		) {
			const failure = this.settle(names);
			if (failure !== null) return this.#columns === null ? failure : this.failure(row.at, 'has no text');
		}
		const columns = this.#columns!;
		const get = (name: string | null): unknown => (name === null ? undefined : valueAt(row.cells, name));
		let text = get(columns.text);
		if (text === null || text === undefined || (typeof text === 'string' && !/\S/.test(text)))
			return this.failure(row.at, 'has an empty text');
		if (typeof text !== 'string') return this.failure(row.at, `has no text in ${columns.text}`);
		if (text.length > this.#context.maxSize)
			return this.failure(row.at, `holds more than ${sizeName(this.#context.maxSize)}, too much for one document`);
		if (looksLikeHtml(text)) {
			const { visibleText } = await import('../formats/html/visible.js');
			text = await visibleText(text);
			if (!/\S/.test(text as string)) return this.failure(row.at, 'has an empty text');
		}
		const id = plain(get(columns.id));
		const title = plain(get(columns.title));
		const date = dateText(get(columns.date));
		const source = plain(get(columns.source));
		const extra = further(row.cells, columns);
		return rawDocument({
			id: this.#context.ids.take(id ?? `${stem(this.#input.name)}:${row.at}`),
			path: this.#input.path,
			text: text as string,
			encoding: row.encoding,
			bytes: Buffer.from(text as string, 'utf8'),
			given: {
				...(title === null ? {} : { title }),
				...(date === null ? {} : { date }),
				...(source === null ? {} : { source }),
			},
			...(extra === null ? {} : { extra }),
			warnings: row.warnings,
		});
	}

	/** The sentence for a row that cannot be read: it costs only itself. */
	failure(at: number, what: string): ReadFailure {
		const { path } = this.#input;
		const place = path === null ? 'the input from the pipe' : shownPath(path);
		return {
			path: `${path ?? '-'}:${at}`,
			error: new TifaError('FORMAT', `${this.#unit} ${at} of ${place} ${what}; it was left out.`),
		};
	}
}

function has(names: readonly string[], name: string): boolean {
	return names.includes(name) || (name.includes('.') && names.includes(name.slice(0, name.indexOf('.'))));
}

/** The value of a field; `a.b` is field `b` of the object in field `a`. */
function valueAt(cells: Readonly<Record<string, unknown>>, name: string): unknown {
	if (Object.hasOwn(cells, name)) return cells[name];
	let value: unknown = cells;
	for (const part of name.split('.')) {
		if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
		value = (value as Readonly<Record<string, unknown>>)[part];
	}
	return value;
}

/** A value as one line; `null` for what says nothing. */
function plain(value: unknown): string | null {
	if (typeof value === 'number' || typeof value === 'bigint') return String(value);
	if (typeof value !== 'string') {
		// Exports of MongoDB: {"$oid": "…"}, {"$numberLong": "…"}.
		if (typeof value !== 'object' || value === null) return null;
		return '$oid' in value ? plain(value.$oid) : '$numberLong' in value ? plain(value.$numberLong) : null;
	}
	const line = value.replace(/\s+/g, ' ').trim();
	return line === '' ? null : line;
}

const EAST = 8 * 3600 * 1000;

/** A date as text. Numbers of ten and thirteen digits count seconds and milliseconds from 1970; the day is China's. */
function dateText(value: unknown): string | null {
	if (typeof value === 'object' && value !== null && '$date' in value) return dateText(value.$date);
	const text = plain(value);
	if (text === null || !/^1?\d{12}$|^1?\d{9}$/.test(text)) return text;
	const time = Number(text) * (text.length > 10 ? 1 : 1000);
	return new Date(time + EAST).toISOString().slice(0, 10);
}

/** The columns without a role, as they are; `null` when there are none. */
function further(cells: Readonly<Record<string, unknown>>, columns: Columns): Readonly<Record<string, unknown>> | null {
	const used = new Set<string | null>(Object.values(columns));
	const kept = Object.entries(cells).filter(
		([name, value]) => !used.has(name) && value !== null && value !== '' && isShort(value),
	);
	return kept.length === 0 ? null : Object.fromEntries(kept);
}

function isShort(value: unknown): boolean {
	if (typeof value === 'string') return value.length <= LONGEST;
	return typeof value !== 'object' || JSON.stringify(value).length <= LONGEST;
}
