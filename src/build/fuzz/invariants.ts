import { parse } from 'csv-parse/sync';
import type { Analyzer } from '../../analyze.js';
import { type Analysed, type TableName, tables } from '../../record/columns.js';
import { makeCsv } from '../../render/csv.js';
import { loadRenderer } from '../../render/index.js';
import { toJson } from '../../render/json.js';
import { noColor } from '../../render/summary/palette.js';
import type { RawDocument } from '../../types.js';

/** Controls, bidi controls and halves of surrogate pairs: nothing of it may reach a terminal. */
const ACTS = /[^\P{Cc}\n\t]|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/** Checks one document: gives what does not hold, in words; empty when all does. Throws what the analysis throws. */
export type Check = (raw: RawDocument) => readonly string[];

/** Makes the check of everything that holds for any text whatever. `analyzer` must put the text into the record. */
export async function openCheck(analyzer: Analyzer): Promise<Check> {
	const options = {
		lang: 'en',
		script: 'simplified',
		width: 80,
		palette: noColor,
		table: 'people',
		defuse: true,
		bom: false,
		array: false,
	} as const;
	const shown = [
		['summary', (await loadRenderer('summary'))(options)],
		['markdown', (await loadRenderer('markdown'))(options)],
	] as const;
	const csv = (Object.keys(tables) as TableName[]).map((table) => [table, makeCsv({ ...options, table })] as const);
	return (raw) => {
		const record = analyzer(raw);
		const item: Analysed = { record, text: raw.text };
		const wrong: string[] = [];
		if (record.document.text !== raw.text) wrong.push('document.text is not the decoded text');
		for (const { text, start, end } of spansOf(item)) {
			if (raw.text.slice(start, end) !== text) wrong.push(`span ${start}–${end} is not "${text}"`);
		}
		for (const { start, end, contentStart, contentEnd } of record.speeches) {
			const inside = 0 <= start && start <= contentStart && contentStart <= contentEnd && contentEnd <= end;
			if (!inside || end > raw.text.length) wrong.push(`speech ${start}–${end} does not hold its content`);
		}
		const json = toJson(record);
		if (json.includes('\n')) wrong.push('a record takes more than one line');
		if (JSON.stringify(JSON.parse(json)) !== JSON.stringify(record)) wrong.push('JSON does not give the record back');
		for (const [name, renderer] of csv) {
			const rows = parse(renderer.head() + renderer.item(item), { relax_quotes: false }) as string[][];
			const want = tables[name].rows(item).length;
			if (rows.length !== want + 1) wrong.push(`${name}.csv has ${rows.length - 1} rows, not ${want}`);
			if (rows.some((row) => row.some((cell) => FORMULA.test(cell) && !NUMBER.test(cell))))
				wrong.push(`${name}.csv holds a formula`);
		}
		for (const [name, renderer] of shown) {
			const acting = ACTS.exec(renderer.item(item));
			if (acting !== null) wrong.push(`${name} prints U+${acting[0].charCodeAt(0).toString(16).padStart(4, '0')}`);
		}
		return wrong;
	};
}

const spansOf = ({
	record,
}: Analysed): readonly { readonly text: string; readonly start: number; readonly end: number }[] => [
	...record.people.flatMap((person) => [...person.mentions, ...person.roles]),
	...record.organizations.flatMap((organization) => organization.mentions),
	...record.slogans.flatMap((slogan) => slogan.mentions),
	...record.targets,
];
