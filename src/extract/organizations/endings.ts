import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { hasLength, type Lengths, lengthsByLast } from '../lengths.js';
import { followersOf, isRelative, isRisky } from './forms.js';
import { beginning } from './leading-verb.js';

const { suffix: SUFFIX, body: BODY, department: DEPARTMENT } = CATEGORY;

export interface Ending {
	readonly suffix: string;
	readonly needs: string;
	readonly kind: string;
	/** strings that make the ending part of another word: 政府 + 采购 */
	readonly notBefore: readonly string[];
	/** whether bodies that end so carry a task in their name */
	readonly task: boolean;
}

/** Bodies set up for a task carry the task in their name, verbs and all: 国务院促进中小企业发展工作领导小组. */
export const TASK_ENDING =
	/(?:领导小组|调查组|工作组|督查组|督导组|督察组|巡视组|检查组|指挥部|联席会议|委员会|专班|办公室|协调小组|工作小组|专责小组)$/;

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
						task: TASK_ENDING.test(row.suffix!),
					},
				]),
		);
		ruleTables.set(lexicon, rules);
	}
	return rules;
}

/** What a word of the dictionary is to the name of a body. */
export const WORD = {
	/** the entry was looked at */
	known: 1,
	/** a body or a department, or a word with an ending */
	ends: 2,
	/** a committee that larger bodies have within: 党委, 工会 */
	partyOrgan: 4,
	/** what follows may make it part of another word */
	followed: 8,
	/** a piece of common words */
	risky: 16,
	/** every place has one of it */
	relative: 32,
	/** the name may begin further right than the word */
	cut: 64,
} as const;
/** Bits of `WORD`, and above them the number of the ending, counted from one: 0 for none. */
const BITS = 8;

const PARTY_ORGAN = /^(?:党委|党组|纪委|党支部|党总支|工会|团委)$/;

/**
 * Says what each dictionary entry is to a body (`WORD`), and its ending, found out once and kept in one number: the words
 * of a text ask for both one after the other, and each look elsewhere is one into slow memory.
 */
export class EndingTable {
	readonly #rules: readonly Ending[];
	readonly #indexes: ReadonlyMap<string, number>;
	/** lengths of the endings by their last unit: most words end like none of them */
	readonly #lengths: Lengths;
	/** 0 as long as the entry was not looked at */
	readonly #known: Int32Array;
	/**
	 * a bit an entry, at the place behind its number, cleared when it is known to end no body, as most words of a text do
	 * not: so little memory that it stays near. The first place is that of words without an entry (-1).
	 */
	readonly open: Int32Array;
	readonly #lexicon: Lexicon;

	constructor(lexicon: Lexicon) {
		this.#lexicon = lexicon;
		this.#rules = [...suffixRules(lexicon).values()];
		this.#indexes = new Map(this.#rules.map((rule, index) => [rule.suffix, index + 1]));
		this.#lengths = lengthsByLast(this.#indexes.keys());
		this.#known = new Int32Array(lexicon.flags.length);
		this.open = new Int32Array(((lexicon.flags.length + 1) >> 5) + 1).fill(-1);
		this.#close(-1);
	}

	/** Bits of `WORD` for the entry text[start, end). */
	word(text: string, start: number, end: number, entry: number): number {
		return (this.#known[entry]! || this.#look(text, start, end, entry)) & ((1 << BITS) - 1);
	}

	/** The ending of the entry text[start, end). */
	of(text: string, start: number, end: number, entry: number): Ending | undefined {
		const index = (this.#known[entry]! || this.#look(text, start, end, entry)) >> BITS;
		return index === 0 ? undefined : this.#rules[index - 1];
	}

	#look(text: string, start: number, end: number, entry: number): number {
		const word = text.slice(start, end);
		const ending = this.#find(word, entry);
		let bits: number = WORD.known;
		if ((this.#lexicon.flags[entry]! & (BODY | DEPARTMENT)) !== 0 || ending !== 0) {
			bits |= WORD.ends;
			if (PARTY_ORGAN.test(word)) bits |= WORD.partyOrgan;
			if (followersOf(word, this.#lexicon) !== undefined) bits |= WORD.followed;
			if (isRisky(word, this.#lexicon)) bits |= WORD.risky;
			if (isRelative(word, this.#lexicon)) bits |= WORD.relative;
			if (beginning(word, 0, word.length) > 0) bits |= WORD.cut;
		} else this.#close(entry);
		const known = bits | (ending << BITS);
		this.#known[entry] = known;
		return known;
	}

	#close(entry: number): void {
		this.open[(entry + 1) >> 5]! &= ~(1 << (entry + 1));
	}

	/** Number of the ending of a word, counted from one; 0 for none. */
	#find(word: string, entry: number): number {
		if ((this.#lexicon.flags[entry]! & SUFFIX) !== 0) return this.#indexes.get(word) ?? 0;
		if (word.length < 3) return 0;
		const tag = tagName(this.#lexicon.tag[entry]!);
		if (tag !== 'nt' && tag !== 'n' && tag !== 'nz' && tag !== 'nr') return 0;
		// 北京市教委: only what the word list has as a body may end in a single character.
		const lengths = this.#lengths[word.charCodeAt(word.length - 1)]!;
		if (lengths === 0) return 0;
		const least = tag === 'nt' && word.length >= 4 && /[委局厅办署]$/.test(word) ? 1 : 2;
		for (let length = Math.min(6, word.length - 1); length >= least; length--) {
			const rule = hasLength(lengths, length) ? this.#indexes.get(word.slice(-length)) : undefined;
			if (rule !== undefined) return rule;
		}
		return 0;
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
