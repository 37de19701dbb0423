import { createReadStream, existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { createInterface } from 'node:readline';
import { TifaError } from '../errors.js';
import { recordSchema, type TifaRecord } from '../record/schema.js';
import { firstProblem } from './problems.js';

/** File of all records in a result folder of `tifa -o`. */
const RESULTS = 'results.jsonl';

/**
 * Reads the records of the wanted documents: JSON Lines as `tifa -f jsonl` prints them, the JSON of `tifa -f json`, or a
 * folder that `tifa -o` made. Records go by their id and by the name of their file. Only wanted ones are kept.
 *
 * @param input a file, a folder, or `-` for `stdin`
 * @throws TifaError `NOT_FOUND`, `FORMAT` with file and line
 */
export async function readResults(
	input: string,
	wanted: ReadonlySet<string>,
	stdin: NodeJS.ReadableStream = process.stdin,
): Promise<ReadonlyMap<string, TifaRecord>> {
	const file = resultsFile(input);
	const shown = file === '-' ? 'The results from the pipe' : file;
	const records = new Map<string, TifaRecord>();
	const keep = (value: unknown, where: string): void => {
		const names = namesOf(value).filter((name) => wanted.has(name));
		if (names.length === 0) return;
		const { success, data, error } = recordSchema.safeParse(value);
		if (!success) {
			throw new TifaError(
				'FORMAT',
				`${where}: This is no record of tifa (${firstProblem(error)}); make it anew with "tifa -f jsonl".`,
			);
		}
		for (const name of names) if (!records.has(name)) records.set(name, data);
	};
	const lines = createInterface({ input: file === '-' ? stdin : createReadStream(file), crlfDelay: Infinity });
	const whole: string[] = [];
	let number = 0;
	for await (const line of lines) {
		number++;
		// JSON that was printed over several lines, or as an array, can only be read as a whole.
		if (whole.length > 0 || (number === 1 && /^\s*(?:\[|\{\s*$)/.test(line))) whole.push(line);
		else if (line.trim() !== '') keep(parsed(line, `${shown}:${number}`), `${shown}:${number}`);
	}
	if (whole.length > 0) {
		const value = parsed(whole.join('\n'), shown);
		for (const record of Array.isArray(value) ? value : [value]) keep(record, shown);
	}
	if (number === 0) throw new TifaError('EMPTY', `${shown} is empty; there is nothing to evaluate.`);
	return records;
}

function resultsFile(input: string): string {
	if (input === '-') return input;
	if (!existsSync(input)) {
		throw new TifaError('NOT_FOUND', `There are no results ${input}; check the spelling and the folder you are in.`);
	}
	if (!statSync(input).isDirectory()) return input;
	const file = join(input, RESULTS);
	if (existsSync(file)) return file;
	throw new TifaError('NOT_FOUND', `The folder ${input} holds no ${RESULTS}; make it with "tifa INPUTS -o ${input}".`);
}

function parsed(text: string, where: string): unknown {
	try {
		return JSON.parse(text);
	} catch (cause) {
		throw new TifaError('FORMAT', `${where}: This is not JSON; RESULTS is what "tifa -f jsonl" or "tifa -o" writes.`, {
			cause,
		});
	}
}

/** The names by which a record may be asked for. */
function namesOf(value: unknown): readonly string[] {
	if (typeof value !== 'object' || value === null || !('document' in value)) return [];
	const { document } = value;
	if (typeof document !== 'object' || document === null) return [];
	const names: string[] = [];
	if ('id' in document && typeof document.id === 'string') names.push(document.id);
	if ('path' in document && typeof document.path === 'string') {
		names.push(basename(document.path).replace(/\.[^.]+$/, ''));
	}
	return names;
}
