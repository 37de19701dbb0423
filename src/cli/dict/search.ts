import type { Entry } from './entries.js';

/** Why an entry was found, best first. */
export const RANKS = ['formula', 'variant', 'beginning', 'part', 'member', 'english', 'gloss'] as const;
export type Rank = (typeof RANKS)[number];

export interface Hit {
	readonly entry: Entry;
	readonly rank: Rank;
}

/** Marks, blanks and quotation marks do not tell formulas apart. */
const bare = (text: string): string => text.toLowerCase().replace(/[\p{P}\s]/gu, '');

/** Finds entries by formula, variant, member, English or id; best first, in the order of the dictionary among equals. */
export function search(entries: readonly Entry[], asked: string): readonly Hit[] {
	const key = bare(asked);
	if (key === '') return [];
	const words = asked.toLowerCase().match(/[a-z0-9]+/g) ?? [];
	const hits = entries.flatMap((entry): readonly Hit[] => {
		const rank = rankOf(entry, key, /\p{Script=Han}/u.test(asked) ? [] : words);
		return rank === null ? [] : [{ entry, rank }];
	});
	const order = new Map(RANKS.map((rank, i) => [rank, i]));
	return hits.sort((a, b) => order.get(a.rank)! - order.get(b.rank)!);
}

function rankOf(entry: Entry, key: string, words: readonly string[]): Rank | null {
	const formula = bare(entry.formula);
	const variants = entry.variants.map(bare);
	if (formula === key || bare(entry.id) === key || bare(entry.english) === key) return 'formula';
	if (variants.includes(key)) return 'variant';
	if (words.length > 0) {
		if (holdsAll(entry.english, words)) return 'english';
		if (holdsAll(entry.gloss, words)) return 'gloss';
	}
	if (formula.startsWith(key) || variants.some((variant) => variant.startsWith(key))) return 'beginning';
	if (formula.includes(key) || variants.some((variant) => variant.includes(key))) return 'part';
	if (entry.members.some((member) => bare(member).includes(key))) return 'member';
	return null;
}

function holdsAll(text: string, words: readonly string[]): boolean {
	const held = new Set(text.toLowerCase().match(/[a-z0-9]+/g));
	return words.every((word) => held.has(word) || held.has(`${word}s`));
}

/** Entries whose forms share most pairs of characters with what was asked (Dice 1945), for a misspelt question. */
export function near(entries: readonly Entry[], asked: string, most: number): readonly Entry[] {
	const wanted = pairs(bare(asked));
	return entries
		.map((entry) => ({
			entry,
			likeness: Math.max(
				...[entry.formula, entry.english, ...entry.variants].map((form) => dice(wanted, pairs(bare(form)))),
			),
		}))
		.filter(({ likeness }) => likeness >= 0.34)
		.sort((a, b) => b.likeness - a.likeness)
		.slice(0, most)
		.map(({ entry }) => entry);
}

/** Neighbouring characters. */
function pairs(text: string): ReadonlySet<string> {
	const chars = [...text];
	return new Set(chars.slice(1).map((char, i) => chars[i]! + char));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	let shared = 0;
	for (const pair of a) if (b.has(pair)) shared++;
	return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
