import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';

const { suffix: SUFFIX } = CATEGORY;

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

/** The ending that a word is (医院) or carries inside a longer dictionary word (师范大学). */
export function suffixOf(
	text: string,
	start: number,
	end: number,
	entry: number,
	flags: number,
	lexicon: Lexicon,
	rules: ReadonlyMap<string, Ending>,
): Ending | undefined {
	if ((flags & SUFFIX) !== 0) return rules.get(text.slice(start, end));
	if (entry < 0 || end - start < 3) return undefined;
	const tag = tagName(lexicon.tag[entry]!);
	if (tag !== 'nt' && tag !== 'n' && tag !== 'nz' && tag !== 'nr') return undefined;
	for (let length = Math.min(6, end - start - 1); length >= 2; length--) {
		const rule = rules.get(text.slice(end - length, end));
		if (rule) return rule;
	}
	return undefined;
}
