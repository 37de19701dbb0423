import { pinyin } from 'pinyin-pro';
import { PatternsNormal } from 'pinyin-pro/dist/esm/data/patterns.mjs';
import { LONGEST_NAME, type NameReadings } from '../lexicon/name-readings.js';

/**
 * What pinyin-pro says of the characters of names, so that a start need not load its dictionaries and build its matcher.
 * A word is left out where its characters are read in it as they are alone.
 */
export function nameReadings(): NameReadings {
	const usual = new Map<string, string>();
	const first: Record<string, string> = {};
	const placed: Record<string, readonly [string, string]> = {};
	for (let code = 0x4e00; code <= 0x9fff; code++) {
		const character = String.fromCharCode(code);
		const reading = pinyin(character, { toneType: 'none', surname: 'off' });
		if (reading === character) continue;
		const asSurname = asName(character)[0]!;
		// 了 is read by what stands before it.
		const [, second] = pinyin(`王${character}`, { toneType: 'none', surname: 'off', type: 'array' });
		if (second !== reading) {
			placed[character] = [asSurname, asName(`王${character}`)[1]!];
			continue;
		}
		usual.set(character, reading);
		if (asSurname !== reading) first[character] = asSurname;
	}
	const words = PatternsNormal.filter(({ zh, pinyin: toned }) => {
		if (zh.length < 2 || zh.length > LONGEST_NAME) return false;
		const alone = [...zh].map((character) => usual.get(character)).join(' ');
		return first[zh.charAt(0)] !== undefined || alone !== withoutTones(toned);
	}).map(({ zh }) => zh);
	const characters: Record<string, string> = {};
	for (const [character, reading] of usual) characters[reading] = (characters[reading] ?? '') + character;
	return { characters, first, placed, words: [...new Set(words)].sort() };
}

const asName = (name: string): readonly string[] =>
	pinyin(name, { toneType: 'none', mode: 'surname', surname: 'head', type: 'array' });

/** The marks of the four tones are taken off, the dots of ü stay. */
const withoutTones = (toned: string): string =>
	toned
		.normalize('NFD')
		.replace(/[\u0300\u0301\u0304\u030c]/g, '')
		.normalize('NFC');
