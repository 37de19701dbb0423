import type { Lexicon } from '../../lexicon/lexicon.js';
import { standsAt, type UnitSet, unitSet } from './units.js';

/** What makes a rank word part of another word. */
interface Followers {
	readonly byTitle: ReadonlyMap<string, readonly string[]>;
	/** what any of these begins with: hardly anything that stands behind a rank word */
	readonly first: UnitSet;
}

const tables = new WeakMap<Lexicon, Followers>();

function followers(lexicon: Lexicon): Followers {
	let table = tables.get(lexicon);
	if (!table) {
		const byTitle = new Map(
			lexicon.details.titles
				.filter((row) => row.not_before)
				.map((row) => [row.title!, row.not_before!.split('|').filter((text) => text !== '')] as const),
		);
		table = {
			byTitle,
			first: unitSet([...byTitle.values()].flatMap((all) => all.map((text) => text.charAt(0))).join('')),
		};
		tables.set(lexicon, table);
	}
	return table;
}

const ARMY = unitSet('军');
const SERVICES = unitSet('海空陆');

/**
 * Whether what stands at `end` makes a rank word part of another word: 委员 + 会, 评论员 + 文章; or what stands before it
 * does: 海军 + 长沙舰 has no 军长.
 * @param least shortest string that counts; a single character may as well open a name
 */
export function goesOnAsWord(text: string, start: number, end: number, lexicon: Lexicon, least = 1): boolean {
	if (standsAt(ARMY, text, start) && standsAt(SERVICES, text, start - 1)) return true;
	const { byTitle, first } = followers(lexicon);
	if (!standsAt(first, text, end)) return false;
	const strings = byTitle.get(text.slice(start, end));
	return strings?.some((string) => string.length >= least && text.startsWith(string, end)) ?? false;
}
