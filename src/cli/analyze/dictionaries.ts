import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TifaError } from '../../errors.js';
import { DICT_DIR } from '../../lexicon/paths.js';

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

/** @throws TifaError `DICT` when a dictionary given by `--dict` is not there */
export function requireDictionaries(files: readonly string[]): void {
	for (const file of files) {
		if (!existsSync(file))
			throw new TifaError('DICT', `There is no dictionary ${file}; check the spelling and the folder you are in.`);
	}
}
