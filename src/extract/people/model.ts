import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackArrays } from '../../lexicon/pack.js';
import { DATA_DIR } from '../../lexicon/paths.js';
import { Trie } from '../../lexicon/trie.js';
import { type Lengths, lengthsOf } from '../lengths.js';

/** How likely a string is a person's name, from surnames, given-name characters by position, and transliteration characters. */
export interface NameModel extends Omit<NameArrays, 'minorityCodes' | 'minorityCells'> {
	/** two-character surnames with their cost */
	readonly compound: ReadonlyMap<string, number>;
	/** parts that minority names written without a dot are made of */
	readonly minority: Trie;
	/** single characters that may end a minority name behind such a part */
	readonly minorityLast: ReadonlySet<string>;
	readonly japanese: ReadonlySet<string>;
	/** lengths of those, by their first unit */
	readonly japaneseLengths: Lengths;
}

/** What hints are given in, in nats. */
export const HINT = 1 / 16;

/** Sorts of names, a bit each. */
export const OPENS = {
	surname: 1 << 0,
	/** no name starts so: the dot inside foreign and minority names, or the hyphen */
	dot: 1 << 1,
	japanese: 1 << 2,
	/** no name is of one such character */
	translit: 1 << 3,
	compound: 1 << 4,
	minority: 1 << 5,
} as const;

/** How much higher the bits stand for what must follow at once. */
export const FOLLOWS = 16;

/** Numbers a unit in `NameModel.given`, and the places of the later ones. */
export const GIVEN = 4;
export const GIVEN_FIRST = 1;
export const GIVEN_SECOND = 2;
export const FAMILY = 3;

/** 氏, which stands for a second surname (黎氏秋香), and what it costs as one. */
export const SHI = 0x6c0f;
export const SHI_COST = 2;

/** The middle dot of foreign and minority names, in all its encodings. */
export const DOTS = '·•‧∙・．';

/** What stands for it between characters of transliterations only: 迪亚兹-卡内拉, 奥利.雷恩. */
export const HYPHENS = '-－.';

/** The tables of the model by UTF-16 unit, fit for a file. */
export interface NameArrays {
	/** −ln P(character is the surname of a person named), infinite for others */
	readonly surname: Float32Array;
	/** −ln P of a character as the only, the first, the second character of a given name */
	readonly alone: Float32Array;
	readonly first: Float32Array;
	readonly second: Float32Array;
	/** −ln P of a character inside a transliterated foreign name, infinite for characters never used */
	readonly translit: Float32Array;
	/**
	 * by UTF-16 unit: bits of `OPENS` for the sorts of names that it opens and bits of `maker-signs.ts`, and `FOLLOWS`
	 * places higher those that it comes second in, so that most positions cost one look-up
	 */
	readonly signs: Uint32Array;
	/**
	 * `GIVEN` numbers a UTF-16 unit, side by side because they are asked for together: `alone`, `first`, `second` and
	 * `surname`; all infinite for what is no Han character
	 */
	readonly given: Float32Array;
	/**
	 * by UTF-16 unit: a byte each for what it costs at least as surname, as `alone`, `first` and `second`, in `HINT`s of a
	 * nat. A quarter of the cache that `given` needs, for those who ask at every surname.
	 */
	readonly hints: Uint32Array;
	/**
	 * as made by `beginningTable`: `OPENS.minority` and `OPENS.compound` for what parts of minority names and surnames of
	 * two characters begin with
	 */
	readonly pairs: Uint8Array;
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
	const minority = new Trie({ codes: minorityCodes, cells: minorityCells });
	loaded = {
		...arrays,
		compound: new Map(lists.compound),
		minority,
		minorityLast: new Set(lists.minorityLast),
		japanese: new Set(lists.japanese),
		japaneseLengths: lengthsOf(lists.japanese),
	};
	return loaded;
}
