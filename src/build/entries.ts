import { join } from 'node:path';
import { CATEGORY, type Category, tagIndex } from '../lexicon/categories.js';
import { cells, type Row } from '../lexicon/csv.js';
import { readDictionary } from '../lexicon/dictionary.js';
import type { Word } from './words.js';

/** An entry of the compiled lexicon. */
export interface Entry {
	frequency: number;
	tag: number;
	flags: number;
}

/** Frequency that a dictionary entry gets when jieba does not know it: enough to beat a reading as several words. */
const DICTIONARY_FREQUENCY = 200;

/** Collects words and dictionary rows into one table of entries. */
export class EntryTable {
	readonly entries = new Map<string, Entry>();

	addWord(word: Word): void {
		this.entries.set(word.text, { frequency: word.frequency, tag: tagIndex(word.tag), flags: 0 });
	}

	/** Adds a plain word unless it is there. */
	word(text: string, tag: string, frequency: number): void {
		if (!this.entries.has(text)) this.entries.set(text, { frequency, tag: tagIndex(tag), flags: 0 });
	}

	/** Adds a category to an entry, making it when there is none. An existing word keeps its tag and frequency. */
	mark(text: string, category: Category, tag: string, frequency = DICTIONARY_FREQUENCY): void {
		const word = text.trim();
		if (word === '') return;
		const known = this.entries.get(word);
		if (known) known.flags |= CATEGORY[category];
		else this.entries.set(word, { frequency, tag: tagIndex(tag), flags: CATEGORY[category] });
	}
}

const CONTEXT_CATEGORY: Readonly<Record<string, Category>> = {
	'right-verb': 'rightVerb',
	'right-function': 'rightFunction',
	'left-function': 'leftFunction',
	'list-end': 'listEnd',
	byline: 'byline',
	private: 'privatePerson',
};

/** Marks everything that `dict/` lists, one function a file. */
export function addDictionaries(table: EntryTable, dir: string): void {
	const read = (file: string, required: readonly string[]): readonly Row[] => readDictionary(join(dir, file), required);
	addTitles(table, read('titles.csv', ['title', 'grammar']));
	addBodies(table, read('bodies.csv', ['name']));
	addSuffixes(table, read('body-suffixes.csv', ['suffix', 'kind']));
	addPlaces(table, read('places.csv', ['name', 'level']));
	addCountries(table, read('countries.csv', ['kind', 'name']));
	addDepartments(table, read('departments.csv', ['core', 'full']));
	for (const row of read('domains.csv', ['domain'])) table.mark(row.domain!, 'domain', 'n');
	for (const row of read('speech-verbs.csv', ['verb', 'class'])) table.mark(row.verb!, 'speech', 'v');
	for (const row of read('name-context.csv', ['kind', 'text'])) {
		const category = CONTEXT_CATEGORY[row.kind!];
		if (category && row.text!.length <= 6) table.mark(row.text!, category, category === 'rightVerb' ? 'v' : 'n', 20);
	}
	for (const level of [
		'省',
		'市',
		'县',
		'区',
		'州',
		'旗',
		'盟',
		'镇',
		'乡',
		'村',
		'街道',
		'苏木',
		'嘎查',
		'经开区',
		'高新区',
		'自治区',
		'自治州',
		'全国',
		'中央',
		'国家',
	]) {
		table.mark(level, 'levelWord', 'n');
	}
}

function addTitles(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		const category: Category = row.grammar === 'address' ? 'address' : row.grammar === 'non-role' ? 'nonRole' : 'title';
		table.mark(row.title!, category, 'n');
		if (row.grammar === 'alone') table.mark(row.title!, 'aloneTitle', 'n');
		if (row.system === 'foreign' && category === 'title') table.mark(row.title!, 'foreignTitle', 'n');
	}
}

function addBodies(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		const foreign = row.kind === 'foreign' || row.kind === 'international';
		for (const name of [row.name!, ...cells(row.aliases)]) {
			if (name.length < 2) continue;
			table.mark(name, 'body', 'nt');
			if (foreign) table.mark(name, 'foreignBody', 'nt');
			if (row.split) table.mark(name, 'fused', 'nt');
		}
	}
}

function addSuffixes(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		table.mark(
			row.suffix!,
			row.kind === 'generic-modifier' ? 'generic' : 'suffix',
			row.kind === 'generic-modifier' ? 'b' : 'n',
		);
	}
}

function addPlaces(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		table.mark(row.name!, 'place', 'ns', 100);
		for (const short of cells(row.short)) if (short.length >= 2) table.mark(short, 'place', 'ns', 30);
	}
}

function addCountries(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		// 俄方, 美军, 韩媒 are words, no names with the surname 欧 or 韩.
		if (row.kind === 'country' && row.abbr?.length === 1)
			for (const side of ['方', '军', '媒', '国', '美', '中']) table.word(row.abbr + side, 'n', 1500);
		// China stands in the table for its English name; it is no foreign place.
		if (row.iso === 'CN') continue;
		for (const name of [row.name!, ...cells(row.short), ...cells(row.full)]) {
			if (name.length >= 2) table.mark(name, 'foreignPlace', 'ns');
		}
	}
}

function addDepartments(table: EntryTable, rows: readonly Row[]): void {
	for (const row of rows) {
		const endings = cells(row.endings);
		if (endings.length === 0) table.mark(row.core!, 'department', 'nt');
		for (const ending of endings) table.mark(row.core! + ending, 'department', 'nt');
	}
}
