import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpackArrays } from '../../lexicon/pack.js';
import { DATA_DIR } from '../../lexicon/paths.js';
import { CHECK, Trie } from '../../lexicon/trie.js';
import { isHanUnit } from '../lattice.js';

/** How likely a string is a person's name, from surnames, given-name characters by position, and transliteration characters. */
export interface NameModel extends Omit<NameArrays, 'minorityCodes' | 'minorityCells'> {
	/** two-character surnames with their cost */
	readonly compound: ReadonlyMap<string, number>;
	/** parts that minority names written without a dot are made of */
	readonly minority: Trie;
	/** single characters that may end a minority name behind such a part */
	readonly minorityLast: ReadonlySet<string>;
	readonly japanese: ReadonlySet<string>;
	/** by UTF-16 unit: bits of `OPENS`, so that most positions cost one look-up */
	readonly opens: Uint8Array;
	/** the least of `alone`, `first` and `second` */
	readonly leastAlone: number;
	readonly leastFirst: number;
	readonly leastSecond: number;
}

/** Sorts of names, a bit each, and the bit beside it for what must follow at once. */
export const OPENS = {
	surname: 1 << 0,
	/** no name starts so: the dot inside foreign and minority names, or the hyphen */
	dot: 1 << 1,
	japanese: 1 << 2,
	/** no name is of one such character */
	translit: 1 << 3,
	compound: 1 << 4,
	compoundEnd: 1 << 5,
	minority: 1 << 6,
	minoritySecond: 1 << 7,
} as const;

/** The middle dot of foreign and minority names, in all its encodings. */
export const DOTS = '·•‧∙・．';

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
	const minority = new Trie({ codes: minorityCodes, cells: minorityCells });
	loaded = {
		...arrays,
		compound: new Map(lists.compound),
		minority,
		minorityLast: new Set(lists.minorityLast),
		japanese: new Set(lists.japanese),
		opens: openings(arrays, lists, minority),
		leastAlone: least(arrays.alone),
		leastFirst: least(arrays.first),
		leastSecond: least(arrays.second),
	};
	return loaded;
}

/** Numbers that a state of a trie takes. */
const STATE = 4;

/** Bounds of the units that names are written with. */
const FIRST_HAN = 0x3040;
const LAST_HAN = 0xa000;

function openings(arrays: Pick<NameArrays, 'surname' | 'translit'>, lists: NameLists, minority: Trie): Uint8Array {
	const opens = new Uint8Array(65536);
	const isSecond = secondCodes(minority);
	for (let unit = FIRST_HAN; unit < LAST_HAN; unit++) {
		if (!isHanUnit(unit)) continue;
		if (arrays.surname[unit] !== Number.POSITIVE_INFINITY) opens[unit]! |= OPENS.surname;
		if (arrays.translit[unit] !== Number.POSITIVE_INFINITY) opens[unit]! |= OPENS.translit;
		if (minority.step(0, unit) >= 0) opens[unit]! |= OPENS.minority;
		if (isSecond[minority.codes[unit]!]) opens[unit]! |= OPENS.minoritySecond;
	}
	for (const [surname] of lists.compound) {
		opens[surname.charCodeAt(0)]! |= OPENS.compound;
		opens[surname.charCodeAt(1)]! |= OPENS.compoundEnd;
	}
	for (const surname of lists.japanese) opens[surname.charCodeAt(0)]! |= OPENS.japanese;
	for (const mark of `${DOTS}-`) opens[mark.charCodeAt(0)]! |= OPENS.dot;
	return opens;
}

/** By code of the trie: 1 for units that come second in an entry. */
function secondCodes({ cells }: Trie): Uint8Array {
	const seconds = new Uint8Array(cells.length);
	for (let state = STATE; state + STATE <= cells.length; state += STATE) {
		const parent = cells[state + CHECK]!;
		if (parent > 0 && cells[parent + CHECK] === 0) seconds[state - cells[parent]!] = 1;
	}
	return seconds;
}

function least(costs: Float32Array): number {
	let found = Number.POSITIVE_INFINITY;
	for (let unit = FIRST_HAN; unit < LAST_HAN; unit++) if (costs[unit]! < found) found = costs[unit]!;
	return found;
}
