import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { TifaError } from '../../errors.js';
import { readDictionary } from '../../lexicon/dictionary.js';
import { DICT_DIR } from '../../lexicon/paths.js';

/**
 * Words to leave out: those of dict/stopwords.csv, or of the user's list (one a line, or a CSV with the column `word`).
 * @throws TifaError `DICT` when the list cannot be read
 */
export function stopWords(file: string | undefined): ReadonlySet<string> {
	const path = file ?? join(DICT_DIR, 'stopwords.csv');
	let text: string;
	try {
		text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
	} catch (cause) {
		throw new TifaError('DICT', `The list of stop words ${path} cannot be read; check the spelling and the folder.`, {
			cause,
		});
	}
	if (/^(?:[^\n]*,)?"?word"?(?:,|\r?\n)/.test(text)) {
		return new Set(readDictionary(path, ['word']).map((row) => row.word?.trim() ?? ''));
	}
	return new Set(text.split(/\r?\n/).map((line) => line.trim()));
}
