import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIR } from './paths.js';

/** English for the parts of offices: what the build makes of dict/english.csv and dict/places.csv. */
export interface EnglishTables {
	/** what bodies are for: 发展和改革 → Development and Reform */
	readonly cores: Readonly<Record<string, string>>;
	/** what bodies are: 委员会 → Commission */
	readonly endings: Readonly<Record<string, string>>;
	/** names of divisions without the word for their kind, by their full name: 枣庄市 → Zaozhuang */
	readonly places: Readonly<Record<string, string>>;
}

/** File of the compiled tables. */
export const ENGLISH_FILE = 'english.json';

let loaded: EnglishTables | undefined;

/** The compiled tables, read when the first office is put into English. */
export function loadEnglish(): EnglishTables {
	loaded ??= JSON.parse(readFileSync(join(DATA_DIR, ENGLISH_FILE), 'utf8')) as EnglishTables;
	return loaded;
}
