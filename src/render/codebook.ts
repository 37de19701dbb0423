import { type TableName, tables } from '../record/columns.js';

const INTRODUCTION = `# Tables

The CSV tables of \`tifa\` and their columns. \`tifa -t TABLE\` prints one of them, \`tifa -o DIR\` writes all but \`officials\`.
This page is made from the lists in \`src/record/tables/\`; \`npm test -- -u\` makes it anew.

- One row is one fact. \`doc_id\` comes first and joins the tables; \`date\` is the date of the document.
- Main columns are in simplified script without layout spaces. \`text\` is the passage as the document has it, and
  \`start\`/\`end\` are its place in the decoded text: UTF-16 units, counted from 0, \`end\` exclusive. (In R and Python, which
  count code points, characters beyond the basic plane count as one instead of two.)
- An empty cell means: not stated, or not found. Several values in one cell are joined by \`|\`; a \`|\` inside a value is
  written \`｜\`.
- The files are RFC 4180 CSV in UTF-8: commas, double quotes where needed, quotes doubled inside quotes. Lines end in a
  line feed alone, which \`readr\`, pandas, DuckDB and xan read without options. \`--bom\` adds the byte-order mark that Excel
  needs to see UTF-8.
- A cell that a spreadsheet would run as a formula, because it begins with \`=\`, \`+\`, \`-\`, \`@\` (or their full-width
  forms), a tab or a line break, is written with an apostrophe before it: \`'=SUM(A1)\`. Plain numbers such as \`-3.5\` stay
  as they are. Programs that are not spreadsheets see the apostrophe: strip it, or switch it off with \`--no-defuse\`.
`;

/** The codebook `docs/tables.md`: every table, what a row is, every column. */
export function codebook(): string {
	const names = Object.keys(tables) as TableName[];
	return `${[INTRODUCTION.trimEnd(), ...names.map(chapter)].join('\n\n')}\n`;
}

function chapter(name: TableName): string {
	const { about, columns } = tables[name];
	const rows = columns.map((column) => `| \`${column.key}\` | ${column.about.replaceAll('|', '\\|')} |`);
	return [`## ${name}`, '', `One row: ${about}.`, '', '| column | what it says |', '| --- | --- |', ...rows].join('\n');
}
