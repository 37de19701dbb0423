import { pinyin } from 'pinyin-pro';
import type { Row } from '../lexicon/csv.js';
import type { EnglishFile } from '../lexicon/english.js';
import { joinSyllables } from '../lexicon/romanize.js';

/** The word for its kind and the peoples in the name of a division: 巴马 + 瑶族自治县. */
const KIND = /(?:(?:\p{Script=Han}{1,5}族)*自治[州县旗区]|特别行政区|地区|林区|省|市|县|区|州|盟|旗)$/u;

/**
 * Tables for the English of offices.
 * @param rows rows of dict/english.csv
 * @param places rows of dict/places.csv; what english.csv does not name is put into pinyin
 */
export function englishTables(rows: readonly Row[], places: readonly Row[]): EnglishFile {
	const of = (kind: string): Record<string, string> =>
		Object.fromEntries(rows.filter((row) => row.kind === kind).map((row) => [row.word!, row.english!]));
	const named = of('place');
	const out: Record<string, string> = {};
	for (const row of places) {
		const name = row.name!;
		const stem = (row.short ?? '').split('|')[0] || name.replace(KIND, '');
		// 滕县, 巴县: a county of one character keeps the word for its kind
		const whole = stem.length > 1 ? stem : name;
		out[name] = named[name] ?? named[whole] ?? romanized(whole);
	}
	return { cores: of('core'), endings: of('ending'), places: out };
}

const romanized = (name: string): string => joinSyllables(pinyin(name, { toneType: 'none', type: 'array' }));
