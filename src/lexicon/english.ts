import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIR } from './paths.js';

/** The tables as the build writes them, keys and English. */
export interface EnglishFile {
	/** what bodies are for: 发展和改革 → Development and Reform */
	readonly cores: Readonly<Record<string, string>>;
	/** what bodies are: 委员会 → Commission */
	readonly endings: Readonly<Record<string, string>>;
	/** names of divisions without the word for their kind, by their full name: 枣庄市 → Zaozhuang */
	readonly places: Readonly<Record<string, string>>;
}

/**
 * English for the parts of offices: what the build makes of dict/english.csv and dict/places.csv. Maps, because what is
 * looked up comes from texts, and every object has a `constructor`.
 */
export type EnglishTables = { readonly [Table in keyof EnglishFile]: ReadonlyMap<string, string> };

/** File of the compiled tables. */
export const ENGLISH_FILE = 'english.json';

let loaded: EnglishTables | undefined;

/** The compiled tables, read when the first office is put into English. */
export function loadEnglish(): EnglishTables {
	if (loaded === undefined) {
		const file = JSON.parse(readFileSync(join(DATA_DIR, ENGLISH_FILE), 'utf8')) as EnglishFile;
		const mapOf = (table: EnglishFile[keyof EnglishFile]): ReadonlyMap<string, string> =>
			new Map(Object.entries(table));
		loaded = { cores: mapOf(file.cores), endings: mapOf(file.endings), places: mapOf(file.places) };
	}
	return loaded;
}
