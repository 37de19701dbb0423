import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIR } from './paths.js';

/** Longest name that has readings here: a double surname and two characters. */
export const LONGEST_NAME = 4;

/** Readings that the build asks pinyin-pro for; the library itself takes long to load. */
export interface NameReadings {
	/** characters by their reading */
	readonly characters: Readonly<Record<string, string>>;
	/** readings of characters at the head of a name, where they differ: 单 Shàn */
	readonly first: Readonly<Record<string, string>>;
	/** readings of characters that depend on what stands before them (了), at the head of a name and behind it */
	readonly placed: Readonly<Record<string, readonly [string, string]>>;
	/** words within which a character is read in another way */
	readonly words: readonly string[];
}

/** Syllables of a name, `null` where only the library can tell. */
export type Syllables = (name: string) => readonly string[] | null;

/** What is known of names without the library. */
interface Readings {
	/** of a person's name: one of the words opens it, or it holds a rare character, where only the library can tell */
	readonly ofPerson: Syllables;
	/** of any other name: no person's, so that one of the words may stand anywhere in it */
	readonly ofOther: Syllables;
}

let loaded: Readings | undefined;

/** Reads what the build has compiled, once a process. */
export function loadNameReadings(): Readings {
	loaded ??= readNameReadings();
	return loaded;
}

function readNameReadings(): Readings {
	const data = JSON.parse(readFileSync(join(DATA_DIR, 'pinyin.json'), 'utf8')) as NameReadings;
	// Twenty thousand characters in a table by unit: a map of them takes longer to fill than all else here.
	const readings = [undefined, ...Object.keys(data.characters)];
	const usual = new Uint16Array(65536);
	Object.values(data.characters).forEach((characters, index) => {
		for (let i = 0; i < characters.length; i++) usual[characters.charCodeAt(i)] = index + 1;
	});
	const first = new Map(Object.entries(data.first));
	const placed = new Map(Object.entries(data.placed));
	const words = new Set(data.words);
	const syllablesOf = (name: string, person: boolean): readonly string[] | null => {
		// behind its surname the library reads a person's name character by character
		const starts = person ? 1 : name.length - 1;
		for (let start = 0; start < starts; start++)
			for (let end = start + 2; end <= name.length; end++) if (words.has(name.slice(start, end))) return null;
		const syllables: string[] = [];
		for (let i = 0; i < name.length; i++) {
			const reading =
				(i === 0 ? first.get(name.charAt(0)) : undefined) ??
				readings[usual[name.charCodeAt(i)]!] ??
				(person ? placed.get(name.charAt(i))?.[i === 0 ? 0 : 1] : undefined);
			if (reading === undefined) return null;
			syllables.push(reading);
		}
		return syllables;
	};
	return { ofPerson: (name) => syllablesOf(name, true), ofOther: (name) => syllablesOf(name, false) };
}
