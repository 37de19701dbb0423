import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { copied } from '../copied.js';
import { Memo } from '../memo.js';
import { outOfClause } from './clause.js';
import { kindOfBody } from './kind.js';
import { splitBody } from './split.js';

/** A name, in memory of its own, and what it alone tells. */
interface Named {
	readonly name: string;
	readonly kind: OrganizationKind;
	/** where the names of several bodies stand that run together; null for the name of one */
	readonly cuts: readonly Span[] | null;
	/** the bodies in it where it is a clause and no name (`outOfClause`) */
	readonly clause: readonly Span[] | null;
}

const readName = (name: string, lexicon: Lexicon): Named => ({
	name,
	kind: kindOfBody(name, lexicon),
	cuts: splitBody(name, lexicon),
	clause: outOfClause(name, lexicon),
});

const known = new Memo(readName);

/** The kind of body that a name is of, and the names it is made of. */
export const traitsOfName = (name: string, lexicon: Lexicon): Named => known.get(name, lexicon);

/** The same of the name text[start, end). */
export const nameAt = (text: string, start: number, end: number, lexicon: Lexicon): Named =>
	known.at(text, start, end, lexicon);

const words = new WeakMap<Lexicon, Map<number, Named>>();

/** Most names are words of the dictionary: such a one is looked up by its number, which needs no piece of the text. */
export function wordsOf(lexicon: Lexicon): Map<number, Named> {
	let table = words.get(lexicon);
	if (!table) {
		table = new Map();
		words.set(lexicon, table);
	}
	return table;
}

/** The name text[start, end), which is the entry of the dictionary, and what it tells. */
export function namedWord(
	table: Map<number, Named>,
	text: string,
	start: number,
	end: number,
	entry: number,
	lexicon: Lexicon,
): Named {
	let word = table.get(entry);
	if (word === undefined) {
		word = readName(copied(text.slice(start, end)), lexicon);
		table.set(entry, word);
	}
	return word;
}
