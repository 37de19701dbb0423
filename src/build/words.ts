import { readFileSync } from 'node:fs';

/** A word of the segmentation dictionary. */
export interface Word {
	readonly text: string;
	/** occurrences in the corpus behind jieba's dictionary (60.1 million words) */
	readonly frequency: number;
	/** part of speech, an ICTCLAS letter or two */
	readonly tag: string;
}

/** Rarer words do more harm (they swallow names) than good, and cost time to load. */
const MIN_FREQUENCY = 5;
/** A two-character "name" that jieba saw more often than this is an ordinary word tagged as a name (文明, 和尚). */
const COMMON_WORD = 400;

/** Reads jieba's dictionary: `word frequency tag` a line. */
export function readJieba(file: string): readonly Word[] {
	const words: Word[] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		const [text, frequency, tag] = line.trim().split(' ');
		if (text && frequency && tag) words.push({ text, frequency: Number(frequency), tag });
	}
	return words;
}

const isName = (word: Word): boolean => word.tag.startsWith('nr');
const isHan = (text: string): boolean => /^\p{Script=Han}+$/u.test(text);

/** Whether a word has the shape surname + one or two characters. */
function looksLikePerson(word: Word, surnames: ReadonlySet<string>): boolean {
	return word.text.length >= 2 && word.text.length <= 3 && isHan(word.text) && surnames.has(word.text.charAt(0));
}

/**
 * Keeps the words that help to read running text. Names of persons go: a name must be recognized because it behaves
 * like one in the article, never because a dictionary happens to list its bearer.
 */
export function pruneWords(
	words: readonly Word[],
	surnames: ReadonlySet<string>,
	transliteration: ReadonlySet<string>,
): readonly Word[] {
	return words.filter((word) => {
		if (word.frequency < MIN_FREQUENCY || word.text.length > 8) return false;
		if (!isName(word)) return true;
		if (word.text.length === 1) return true;
		if (word.tag === 'nrt' || word.tag === 'nrfg') return false;
		if (word.text.length >= 3 && [...word.text].every((character) => transliteration.has(character))) return false;
		return !looksLikePerson(word, surnames) || (word.text.length === 2 && word.frequency >= COMMON_WORD);
	});
}

/** How often a character stands in a given name: alone, first of two, second of two. */
export interface GivenNameCounts {
	readonly [character: string]: readonly [alone: number, first: number, second: number];
}

/** Counts given-name characters over the person-like entries of jieba's dictionary (types, not tokens). */
export function countGivenNames(words: readonly Word[], surnames: ReadonlySet<string>): GivenNameCounts {
	const counts: Record<string, [number, number, number]> = {};
	const add = (character: string, place: 0 | 1 | 2): void => {
		const row = counts[character] ?? [0, 0, 0];
		row[place]++;
		counts[character] = row;
	};
	for (const word of words) {
		if (!isName(word) || !looksLikePerson(word, surnames) || word.frequency > COMMON_WORD) continue;
		if (word.text.length === 2) add(word.text.charAt(1), 0);
		else {
			add(word.text.charAt(1), 1);
			add(word.text.charAt(2), 2);
		}
	}
	return counts;
}
