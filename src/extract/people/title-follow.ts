import type { Lexicon } from '../../lexicon/lexicon.js';

const tables = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

function followers(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
	let table = tables.get(lexicon);
	if (!table) {
		table = new Map(
			lexicon.details.titles
				.filter((row) => row.not_before)
				.map((row) => [row.title!, row.not_before!.split('|').filter((text) => text !== '')] as const),
		);
		tables.set(lexicon, table);
	}
	return table;
}

/**
 * Whether what stands at `end` makes a rank word part of another word: 委员 + 会, 评论员 + 文章.
 * @param least shortest string that counts; a single character may as well open a name
 */
export function goesOnAsWord(text: string, start: number, end: number, lexicon: Lexicon, least = 1): boolean {
	const strings = followers(lexicon).get(text.slice(start, end));
	return strings?.some((string) => string.length >= least && text.startsWith(string, end)) ?? false;
}
