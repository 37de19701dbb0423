import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackArrays } from '../../lexicon/pack.js';
import { DATA_DIR } from '../../lexicon/paths.js';
import { Trie } from '../../lexicon/trie.js';

/** How likely a string is a person's name, from surnames, given-name characters by position, and transliteration characters. */
export interface NameModel extends Omit<NameArrays, 'minorityCodes' | 'minorityCells'> {
	/** two-character surnames with their cost */
	readonly compound: ReadonlyMap<string, number>;
	/** parts that minority names written without a dot are made of */
	readonly minority: Trie;
	/** single characters that may end a minority name behind such a part */
	readonly minorityLast: ReadonlySet<string>;
	readonly japanese: ReadonlySet<string>;
}

/** The tables of the model by UTF-16 unit, fit for a file. */
export interface NameArrays {
	/** −ln P(character is the surname of a person named), infinite for others */
	readonly surname: Float32Array;
	/** 1 for characters that a two-character surname starts with */
	readonly compoundFirst: Uint8Array;
	/** −ln P of a character as the only, the first, the second character of a given name */
	readonly alone: Float32Array;
	readonly first: Float32Array;
	readonly second: Float32Array;
	/** −ln P of a character inside a transliterated foreign name, infinite for characters never used */
	readonly translit: Float32Array;
	/** the trie of minority parts */
	readonly minorityCodes: Int32Array;
	readonly minorityCells: Int32Array;
}

/** The lists of the model. */
export interface NameLists {
	readonly compound: readonly (readonly [surname: string, cost: number])[];
	readonly minorityLast: readonly string[];
	readonly japanese: readonly string[];
}

/** Files that the build makes of `dict/surnames.csv`, `dict/foreign-names.csv` and the names among jieba's words. */
export const NAME_ARRAYS_FILE = 'names.bin';
export const NAME_LISTS_FILE = 'names.json';

let loaded: NameModel | undefined;

/** The model of the compiled data, loaded once a process. */
export function loadNameModel(): NameModel {
	if (loaded) return loaded;
	const { minorityCodes, minorityCells, ...arrays } = unpackArrays(
		readFileSync(join(DATA_DIR, NAME_ARRAYS_FILE)),
	) as unknown as NameArrays;
	const lists = JSON.parse(readFileSync(join(DATA_DIR, NAME_LISTS_FILE), 'utf8')) as NameLists;
	loaded = {
		...arrays,
		compound: new Map(lists.compound),
		minority: new Trie({ codes: minorityCodes, cells: minorityCells }),
		minorityLast: new Set(lists.minorityLast),
		japanese: new Set(lists.japanese),
	};
	return loaded;
}
