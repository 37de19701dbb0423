import { all, el } from './dom.js';
import { saying } from './language.js';

/** Rows shown before "show more", and added by it. */
const STEP = 40;

const shown = new WeakMap<HTMLElement, number>();
let query = '';

const rowsOf = (table: HTMLElement): readonly HTMLElement[] => all('tbody > tr', table);
const matches = (row: HTMLElement): boolean => query === '' || (row.textContent ?? '').toLowerCase().includes(query);

/** Shows the rows that match what is searched for, as many as were asked for. */
function refresh(table: HTMLElement): void {
	const rows = rowsOf(table);
	const found = rows.filter(matches);
	const limit = shown.get(table) ?? STEP;
	const visible = new Set(found.slice(0, limit));
	for (const row of rows) row.hidden = !visible.has(row);
	const foot = table.parentElement?.nextElementSibling;
	if (!(foot instanceof HTMLElement) || !foot.classList.contains('table-foot')) return;
	const more = el('button', { type: 'button', class: 'quiet' }, saying('showMore'));
	more.addEventListener('click', () => {
		shown.set(table, limit + STEP * 5);
		refresh(table);
		found[limit]?.querySelector('a')?.focus();
	});
	foot.replaceChildren(saying('rowsShown', visible.size, found.length), found.length > limit ? more : '');
}

/** Filters all tables of entries by a text. */
export function filterTables(text: string): void {
	query = text.trim().toLowerCase();
	for (const table of all('table.entries')) refresh(table);
}

/** Whether a cell is sorted by number; empty cells always come last. */
function sortBy(table: HTMLElement, column: number, descending: boolean): void {
	const key = (row: HTMLElement): string => {
		const cell = row.children[column];
		return cell instanceof HTMLElement ? (cell.dataset.sort ?? cell.textContent ?? '').trim() : '';
	};
	const keyed = rowsOf(table).map((row) => ({ row, key: key(row) }));
	const numeric = keyed.every((item) => item.key === '' || !Number.isNaN(Number(item.key)));
	const collator = new Intl.Collator('zh-Hans-u-co-pinyin');
	keyed.sort((a, b) => {
		if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
		const order = numeric ? Number(a.key) - Number(b.key) : collator.compare(a.key, b.key);
		return descending ? -order : order;
	});
	table.querySelector('tbody')?.append(...keyed.map((item) => item.row));
}

/** Headings of sortable tables are buttons already; this makes them work. */
export function startTables(): void {
	for (const table of all('table.entries')) {
		const heads = all('thead th', table);
		for (const [column, head] of heads.entries()) {
			head.querySelector('button')?.addEventListener('click', () => {
				const before = head.getAttribute('aria-sort');
				const descending = before === null ? head.dataset.first === 'descending' : before === 'ascending';
				for (const other of heads) other.removeAttribute('aria-sort');
				head.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
				sortBy(table, column, descending);
				refresh(table);
			});
		}
		refresh(table);
	}
}
