import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { copied } from '../copied.js';
import { kindOfBody } from './kind.js';
import { Memo } from './memo.js';
import { splitBody } from './split.js';

/** What a name alone tells. */
interface Traits {
	readonly kind: OrganizationKind;
	/** where the names of several bodies stand that run together; null for the name of one */
	readonly cuts: readonly Span[] | null;
}

const known = new Memo<Traits>();

/** A name that is a word of the dictionary, and what it tells. */
interface NamedWord {
	readonly name: string;
	readonly traits: Traits;
}

const words = new WeakMap<Lexicon, Map<number, NamedWord>>();

/** Most names are words of the dictionary: such a one is looked up by its number, which needs no piece of the text. */
export function wordsOf(lexicon: Lexicon): Map<number, NamedWord> {
	let table = words.get(lexicon);
	if (!table) {
		table = new Map();
		words.set(lexicon, table);
	}
	return table;
}

/** The name text[start, end), which is the entry of the dictionary, and what it tells. */
export function namedWord(
	table: Map<number, NamedWord>,
	text: string,
	start: number,
	end: number,
	entry: number,
	lexicon: Lexicon,
): NamedWord {
	let word = table.get(entry);
	if (word === undefined) {
		const name = copied(text.slice(start, end));
		word = { name, traits: traits(name, lexicon) };
		table.set(entry, word);
	}
	return word;
}

/** The kind of body that a name is of, and the names it is made of. */
export const traitsOfName = (name: string, lexicon: Lexicon): Traits => known.get(name, lexicon, traits);

const traits = (name: string, lexicon: Lexicon): Traits => ({
	kind: kindOfBody(name, lexicon),
	cuts: splitBody(name, lexicon),
});
