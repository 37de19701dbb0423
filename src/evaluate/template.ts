import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { diskReason, TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { DOCUMENTS, type SheetColumn, type SheetName, sheets, TEXTS } from './sheets/sheets.js';

/** How a sample was drawn, for the paper that reports it. */
export interface SampleFacts {
	readonly seed: number;
	/** documents that could have been drawn */
	readonly population: number;
	readonly tool: string;
}

/** First characters that make a spreadsheet run a cell. */
const RUNS = /^[=+\-@\t\r\n＝＋－＠]/u;

/**
 * Writes the coding sheets of a sample: one CSV a kind with a row for each document, the texts as UTF-8 under numbers,
 * the instructions, and how the sample was drawn.
 * @throws TifaError `OUTPUT` when the folder holds something, or cannot be written: filled sheets are never overwritten
 */
export async function writeTemplate(dir: string, sample: readonly RawDocument[], facts: SampleFacts): Promise<void> {
	await guard(dir, async () => {
		await mkdir(join(dir, TEXTS), { recursive: true });
		if ((await readdir(dir)).some((name) => name !== TEXTS)) {
			throw new TifaError('OUTPUT', `${dir} holds files already; name a new folder, so that no coding is overwritten.`);
		}
		const digits = Math.max(3, String(sample.length).length);
		const file = (i: number): string => `${TEXTS}/${String(i + 1).padStart(digits, '0')}.txt`;
		for (const [i, raw] of sample.entries()) await writeFile(join(dir, file(i)), raw.text);
		for (const [name, columns] of Object.entries(sheets) as [SheetName, readonly SheetColumn[]][]) {
			const rows = sample.map((raw, i) =>
				columns.map(({ key }) =>
					key === 'doc_id' ? harmless(raw.id) : key === 'file' && name === DOCUMENTS ? file(i) : '',
				),
			);
			// Excel takes a CSV without byte-order mark for the encoding of the country.
			await writeFile(join(dir, name), `\ufeff${stringify([columns.map(({ key }) => key), ...rows])}`);
		}
		await writeFile(join(dir, 'README.txt'), instructions(sample.length, facts));
		await writeFile(
			join(dir, 'sample.json'),
			`${JSON.stringify({ ...facts, drawn: sample.length, documents: sample.map(({ id, path, sha256 }) => ({ id, path, sha256 })) }, null, 2)}\n`,
		);
	});
}

const harmless = (cell: string): string => (RUNS.test(cell) ? `'${cell}` : cell);

function instructions(drawn: number, { seed, population }: SampleFacts): string {
	const chapters = Object.entries(sheets).map(([name, columns]: [string, readonly SheetColumn[]]) => {
		const lines = columns.map(({ key, about }) => `  ${key.padEnd(14)} ${about}`);
		return [name, ...lines].join('\n');
	});
	return `Coding sheets: ${drawn} of ${population} documents, drawn at random with seed ${seed}.

Read each text in ${TEXTS}/ and write into the sheets what it holds, by the codebook
(docs/codebook.md), without looking at results of tifa. One row is one thing: copy the
row of the document as often as needed; a row with nothing but its doc_id counts for nothing.
When a document is done, write yes in the column "coded" of ${DOCUMENTS}.
Delete a whole sheet to leave its kinds out of the study. Save as CSV in UTF-8.

${chapters.join('\n\n')}
`;
}

async function guard(dir: string, work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (cause) {
		if (cause instanceof TifaError) throw cause;
		throw new TifaError('OUTPUT', `The folder ${dir} cannot be written: ${diskReason(cause)}.`, { cause });
	}
}
