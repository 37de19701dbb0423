import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { TifaError } from '../errors.js';
import { type Gold, type GoldSet, goldSchema } from './gold.js';
import { SCORED } from './kinds.js';
import { firstProblem } from './problems.js';
import { readSheets } from './sheets/read.js';
import { DOCUMENTS } from './sheets/sheets.js';

const ENDING = '.gold.json';

/**
 * Reads hand-coded articles: a folder of `*.gold.json`, one such file, or a folder of coding sheets.
 * @throws TifaError `NOT_FOUND`, `FORMAT` with the file, and the line of a sheet
 */
export async function readGoldSet(input: string): Promise<GoldSet> {
	if (!existsSync(input)) {
		throw new TifaError('NOT_FOUND', `There is no gold ${input}; check the spelling and the folder you are in.`);
	}
	if (statSync(input).isFile()) return fromJson(dirname(input), [basename(input)]);
	const files = readdirSync(input)
		.filter((name) => name.endsWith(ENDING))
		.sort();
	if (files.length > 0) return fromJson(input, files);
	if (existsSync(join(input, DOCUMENTS))) return readSheets(input);
	throw new TifaError(
		'NOT_FOUND',
		`The folder ${input} holds neither *${ENDING} nor the coding sheet ${DOCUMENTS}; make sheets with "tifa evaluate --template ${input} INPUTS".`,
	);
}

function fromJson(folder: string, files: readonly string[]): GoldSet {
	const articles = files.map((name) => readArticle(join(folder, name)));
	return { articles, kinds: SCORED, text: (id) => textBeside(join(folder, id)), notes: [] };
}

function readArticle(file: string): Gold {
	let value: unknown;
	try {
		value = JSON.parse(readFileSync(file, 'utf8'));
	} catch (cause) {
		const reason = cause instanceof Error ? cause.message : String(cause);
		throw new TifaError('FORMAT', `${file}: This is not JSON (${reason}); mend it in a text editor.`, { cause });
	}
	const { success, data, error } = goldSchema.safeParse(value);
	if (success) return data;
	throw new TifaError('FORMAT', `${file}: ${firstProblem(error)}; see docs/codebook.md for what is coded how.`);
}

/** Text of an article that lies beside its gold, as UTF-8. */
function textBeside(stem: string): string | null {
	const file = ['.txt', '.md'].map((ending) => stem + ending).find((path) => existsSync(path));
	return file === undefined ? null : readFileSync(file, 'utf8').replace(/^\ufeff/, '');
}
