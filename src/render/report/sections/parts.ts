import type { Seen } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Key } from '../strings/en.js';
import type { Words } from '../words.js';

/** Rows of a table in the page; the rest is reached by the search. */
export const MOST_ROWS = 500;

export interface Column {
	readonly key: Key;
	/** `number` and `date` sort the largest first */
	readonly kind?: 'text' | 'number' | 'date';
	/** left out on a narrow screen */
	readonly minor?: boolean;
	readonly sortable?: boolean;
}

/** A section of the page with its heading, which takes the focus when the section is opened. */
export const section = (id: Key, words: Words, ...content: readonly (Markup | null)[]): Markup =>
	html`<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title" tabindex="-1">${words.say(id)}</h2>${content}</section>`;

/**
 * A table of entries: its headings are buttons that sort, its rows are filtered by the search. It scrolls within itself
 * where the screen is too narrow; the frame takes the focus so that arrow keys scroll it.
 */
export function entriesTable(id: Key, columns: readonly Column[], rows: readonly Markup[], words: Words): Markup {
	const head = columns.map(({ key, kind = 'text', minor = false, sortable = true }) => {
		const first = kind === 'text' ? 'ascending' : 'descending';
		const name = sortable ? html`<button type="button">${words.say(key)}</button>` : words.say(key);
		return html`<th scope="col" class="${kind === 'text' ? '' : kind}${minor ? ' minor' : ''}" data-first="${first}">${name}</th>`;
	});
	return html`<div class="frame" role="region" tabindex="0" aria-labelledby="${id}-title"><table class="entries"><thead><tr>${head}</tr></thead><tbody>${rows}</tbody></table></div><p class="table-foot" aria-live="polite"></p>`;
}

/** A plain table of figures behind a chart, closed until it is wanted. */
export function figuresTable(
	summary: Key,
	columns: readonly Markup[],
	rows: readonly (readonly (string | number | Markup)[])[],
	words: Words,
): Markup {
	const body = rows.map(
		([head, ...cells]) =>
			html`<tr><th scope="row">${head ?? ''}</th>${cells.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`,
	);
	const heads = columns.map((column) => html`<th scope="col">${column}</th>`);
	return html`<details class="figures"><summary>${words.say(summary)}</summary><div class="frame" role="region" tabindex="0" aria-label="${words.text(summary)}" data-say-label="${summary}"><table><thead><tr>${heads}</tr></thead><tbody>${body}</tbody></table></div></details>`;
}

/** A chart with its title and, under it, the figures it is drawn from. */
export const figure = (id: string, title: Markup, chart: Markup, note: Markup | null, table: Markup): Markup =>
	html`<figure><figcaption id="${id}">${title}</figcaption><div role="img" aria-labelledby="${id}">${chart}</div>${note === null ? null : html`<p class="note">${note}</p>`}${table}</figure>`;

export const dateCell = (date: string | null, minor = false): Markup =>
	html`<td class="date${minor ? ' minor' : ''}" data-sort="${date ?? ''}">${date ?? '—'}</td>`;
export const numberCell = (value: number, minor = false): Markup =>
	html`<td class="number${minor ? ' minor' : ''}" data-sort="${String(value)}">${value}</td>`;

/** Cells of articles, first and last date. */
export const seenCells = ({ articles, first, last }: Seen): Markup =>
	html`${numberCell(articles)}${dateCell(first, true)}${dateCell(last, true)}`;
export const SEEN_COLUMNS: readonly Column[] = [
	{ key: 'articles', kind: 'number' },
	{ key: 'first', kind: 'date', minor: true },
	{ key: 'last', kind: 'date', minor: true },
];

/** Says that a list was cut; nothing when it was not. */
export const cutNote = (listed: number, total: number, words: Words): Markup | null =>
	listed < total ? html`<p class="note">${words.say('listCut', listed, total)}</p>` : null;
