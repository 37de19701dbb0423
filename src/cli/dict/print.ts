import { FORMULA_COLUMNS } from '../../lexicon/check/formula-row.js';
import { csvRows } from '../../render/csv.js';
import { toJson } from '../../render/json.js';
import { grid } from '../../render/summary/grid.js';
import { type Palette, paint } from '../../render/summary/palette.js';
import { faint, plain, type Rich, rich, strong, wrapRich } from '../../render/text/rich.js';
import { type Entry, rowCells, rowObject } from './entries.js';

/** Widest a line of prose is set. */
const INDENT = 2;

/** One entry for a person to read. */
export function entryLines(entry: Entry, width: number, palette: Palette): string {
	const facts: readonly (readonly [string, string])[] = [
		['variants', entry.variants.join(' · ')],
		['members', entry.members.map((member, i) => `${i + 1}. ${member}`).join('  ')],
		['field', entry.field],
		['level', entry.level],
		['year', [entry.year ?? '', entry.occasion].filter((part) => part !== '').join(', ')],
		['leader', entry.leader],
		['source', entry.source || 'none at hand'],
		['counted', entry.common ? 'only in quotation marks or before the noun it governs: also everyday language' : ''],
		['from', entry.file ?? ''],
		['id', entry.id],
	];
	const rows = facts
		.filter(([, value]) => value !== '')
		.map(([name, value]): readonly Rich[] => [faint(name), rich(value)]);
	const english = entry.english === '' ? [] : [rich(entry.english)];
	return [
		...wrapRich(strong(entry.formula), width),
		...[...english, ...(entry.gloss === '' ? [] : [faint(entry.gloss)])].flatMap((text) =>
			indented(wrapRich(text, width - INDENT)),
		),
		...indented(grid(rows, width - INDENT)),
	]
		.map((line) => `${paint(line, palette)}\n`)
		.join('');
}

const indented = (lines: readonly Rich[]): readonly Rich[] =>
	lines.map((line) => [...rich(' '.repeat(INDENT)), ...line]);

/** Entries in columns, one or a few lines each. */
export function entryTable(entries: readonly Entry[], width: number, palette: Palette): string {
	const head = ['formula', 'English', 'field', 'level', 'year'].map((name) => faint(name));
	const rows = entries.map((entry): readonly Rich[] => [
		strong(entry.formula),
		rich(entry.english),
		rich(entry.field),
		rich(entry.level),
		rich(entry.year === null ? '' : String(entry.year)),
	]);
	return grid([head, ...rows], width)
		.filter((line) => plain(line) !== '')
		.map((line) => `${paint(line, palette)}\n`)
		.join('');
}

export const entriesJson = (entries: readonly Entry[]): string => `${toJson(entries.map(rowObject), 2)}\n`;

export const entriesCsv = (
	entries: readonly Entry[],
	options: { readonly defuse: boolean; readonly bom: boolean },
): string =>
	(options.bom ? '\ufeff' : '') +
	csvRows([FORMULA_COLUMNS], { defuse: false }) +
	csvRows(entries.map(rowCells), options);
