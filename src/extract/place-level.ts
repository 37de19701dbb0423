import type { Division } from './place-gazetteer.js';

/** How often a text speaks of the whole of a division of each level, and of its committee and government: 全市, 市委. */
export type LevelCounts = Readonly<Record<Division['level'], number>>;

const OWN = /([全我])?(省|自治区|市|州|盟|县|旗|区)(委|人民政府|政府|人大|政协)?/g;
const LEVELS: Readonly<Record<string, Division['level']>> = {
	省: 'provincial',
	自治区: 'provincial',
	市: 'prefectural',
	州: 'prefectural',
	盟: 'prefectural',
	县: 'county',
	旗: 'county',
	区: 'county',
};

/** Counts them in one pass over a text. */
export function levelCounts(text: string): LevelCounts {
	const counts = { provincial: 0, prefectural: 0, county: 0 };
	for (const [, whole, unit, body] of text.matchAll(OWN)) {
		if (whole !== undefined || body !== undefined) counts[LEVELS[unit!]!]++;
	}
	return counts;
}
