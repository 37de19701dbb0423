import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

const { suffix: SUFFIX, body: BODY, department: DEPARTMENT } = CATEGORY;

export interface Ending {
	readonly suffix: string;
	readonly needs: string;
	readonly kind: string;
	/** strings that make the ending part of another word: 政府 + 采购 */
	readonly notBefore: readonly string[];
}

const ruleTables = new WeakMap<Lexicon, ReadonlyMap<string, Ending>>();

export function suffixRules(lexicon: Lexicon): ReadonlyMap<string, Ending> {
	let rules = ruleTables.get(lexicon);
	if (!rules) {
		rules = new Map(
			lexicon.details.suffixes
				.filter((row) => row.kind !== 'generic-modifier')
				.map((row) => [
					row.suffix!,
					{
						suffix: row.suffix!,
						needs: row.needs ?? 'name',
						kind: row.kind!,
						notBefore: (row.not_before ?? '').split('|').filter((text) => text !== ''),
					},
				]),
		);
		ruleTables.set(lexicon, rules);
	}
	return rules;
}

const NO_ENDING = 1;
const FIRST = 2;
const NO_BODY = 1;
const SOME_BODY = 2;

/**
 * Gives the ending of each dictionary entry, found out once: 0 unknown yet, 1 none, else the index of its rule. A byte an
 * entry says beside whether it may end a body at all: the words of a text ask for that one after the other.
 */
class EndingTable {
	readonly #rules: readonly Ending[];
	readonly #indexes: ReadonlyMap<string, number>;
	readonly #known: Uint16Array;
	readonly #mayEnd: Uint8Array;
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#rules = [...suffixRules(lexicon).values()];
		this.#indexes = new Map(this.#rules.map((rule, index) => [rule.suffix, index + FIRST]));
		this.#known = new Uint16Array(lexicon.flags.length);
		this.#mayEnd = new Uint8Array(lexicon.flags.length);
	}

	/** Whether the entry text[start, end) is a body or a department or has an ending. */
	mayEnd(text: string, start: number, end: number, entry: number): boolean {
		const known = this.#mayEnd[entry]!;
		if (known !== 0) return known === SOME_BODY;
		const may =
			(this.#lexicon.flags[entry]! & (BODY | DEPARTMENT)) !== 0 || this.of(text, start, end, entry) !== undefined;
		this.#mayEnd[entry] = may ? SOME_BODY : NO_BODY;
		return may;
	}

	of(text: string, start: number, end: number, entry: number): Ending | undefined {
		let known = this.#known[entry]!;
		if (known === 0) {
			known = this.#find(text.slice(start, end), entry);
			this.#known[entry] = known;
		}
		return known === NO_ENDING ? undefined : this.#rules[known - FIRST];
	}

	#find(word: string, entry: number): number {
		if ((this.#lexicon.flags[entry]! & SUFFIX) !== 0) return this.#indexes.get(word) ?? NO_ENDING;
		if (word.length < 3) return NO_ENDING;
		const tag = tagName(this.#lexicon.tag[entry]!);
		if (tag !== 'nt' && tag !== 'n' && tag !== 'nz' && tag !== 'nr') return NO_ENDING;
		// 北京市教委: only what the word list has as a body may end in a single character.
		const least = tag === 'nt' && word.length >= 4 && /[委局厅办署]$/.test(word) ? 1 : 2;
		for (let length = Math.min(6, word.length - 1); length >= least; length--) {
			const rule = this.#indexes.get(word.slice(-length));
			if (rule !== undefined) return rule;
		}
		return NO_ENDING;
	}
}

const endingTables = new WeakMap<Lexicon, EndingTable>();

/** The table that says which ending a word is (医院) or carries inside a longer dictionary word (师范大学). */
export function endingTable(lexicon: Lexicon): EndingTable {
	let table = endingTables.get(lexicon);
	if (!table) {
		table = new EndingTable(lexicon);
		endingTables.set(lexicon, table);
	}
	return table;
}
