import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { located, readUserDictionary } from '../../lexicon/check/index.js';
import { DICT_DIR } from '../../lexicon/paths.js';
import { say } from '../messages.js';

/** SHA-256 of each dictionary that comes with tifa, and of those given by `--dict`, by file name. */
export function dictionaryHashes(further: readonly string[] = []): Readonly<Record<string, string>> {
	const own = readdirSync(DICT_DIR)
		.filter((name) => name.endsWith('.csv'))
		.sort();
	const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
	return Object.fromEntries([
		...own.map((name) => [name, hash(join(DICT_DIR, name))]),
		...further.map((file) => [file, hash(file)]),
	]);
}

/**
 * Reads the dictionaries given by `--dict` before the analysis starts, and says what in them deserves a second look.
 * @throws TifaError `DICT` with the lines that are wrong
 */
export function requireDictionaries(files: readonly string[], quiet = false): void {
	for (const file of files) {
		const { warnings } = readUserDictionary(file);
		if (!quiet) for (const warning of warnings) say(located(warning));
	}
}
