/**
 * Compiles `dict/` and jieba's dictionary into `dist/data/`: typed arrays that load in milliseconds, and the pruned
 * dictionary that nodejieba loads in a fifth of the time its own takes. Run by `npm run build`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { firstSteps } from '../extract/lattice-first.js';
import { NAME_ARRAYS_FILE, NAME_LISTS_FILE } from '../extract/people/model.js';
import { FORMULA_FILE, packFormulas } from '../extract/slogans/formula-file.js';
import { CATEGORY, TAGS } from '../lexicon/categories.js';
import { DETAIL_NAMES, detailFile } from '../lexicon/details.js';
import { readDictionary } from '../lexicon/dictionary.js';
import { ENGLISH_FILE } from '../lexicon/english.js';
import { packArrays } from '../lexicon/pack.js';
import { beginningTable, endingTable } from '../lexicon/pair-tables.js';
import { DATA_DIR, DICT_DIR } from '../lexicon/paths.js';
import { annotateCells, buildTrie, Trie } from '../lexicon/trie.js';
import { copyCharacterMaps } from './cmaps.js';
import { detailTables } from './details.js';
import { englishTables } from './english.js';
import { addDictionaries, EntryTable } from './entries.js';
import { nameModel } from './names.js';
import { nameReadings } from './pinyin.js';
import { countGivenNames, pruneWords, readJieba } from './words.js';

/** Folder of the dictionaries that come with nodejieba; they are plain files, no native code is needed to read them. */
function jiebaDir(): string {
	const require = createRequire(import.meta.url);
	try {
		return join(dirname(require.resolve('nodejieba')), 'submodules/cppjieba/dict');
	} catch {
		process.stderr.write(
			'tifa: nodejieba is not installed, most likely because its native part could not be built: install a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3), then run "npm install" again.\n',
		);
		process.exit(1);
	}
}

function compile(): void {
	const words = readJieba(join(jiebaDir(), 'jieba.dict.utf8'));
	const surnameRows = readDictionary(join(DICT_DIR, 'surnames.csv'), ['surname', 'per_million']);
	const surnames = new Set(surnameRows.map((row) => row.surname!));
	const foreign = readDictionary(join(DICT_DIR, 'foreign-names.csv'), ['kind', 'text']);
	const transliteration = new Set(foreign.filter((row) => row.kind === 'translit').map((row) => row.text!));
	const table = new EntryTable();
	for (const word of pruneWords(words, surnames, transliteration)) table.addWord(word);
	addDictionaries(table, DICT_DIR);

	// What is frequent lies together: of the arrays by entry a text touches few cache lines.
	const rows = [...table.entries].sort(([, a], [, b]) => b.frequency - a.frequency);
	const texts = rows.map(([text]) => text);
	const entries = rows.map(([, entry]) => entry);
	const total = entries.reduce((sum, entry) => sum + entry.frequency, 0);
	const sorted = texts.map((text, i) => ({ text, flags: entries[i]!.flags }));
	const trie = buildTrie(texts);
	const cost = Float32Array.from(entries, (entry) => Math.log(total) - Math.log(Math.max(1, entry.frequency)));
	annotateCells(trie, (entry) => (entries[entry]!.flags & CATEGORY.title ? -cost[entry]! : cost[entry]!));
	const first = firstSteps(new Trie(trie));
	mkdirSync(DATA_DIR, { recursive: true });
	writeFileSync(
		join(DATA_DIR, 'lexicon.bin'),
		packArrays({
			...trie,
			cost,
			tag: Uint8Array.from(entries, (entry) => entry.tag),
			flags: Uint32Array.from(entries, (entry) => entry.flags),
			firstUnits: first.units,
			firstBase: first.base,
			firstState: first.state,
			firstCost: first.cost,
			firstEntry: first.entry,
			parents: first.parents,
			endings: endingTable(sorted),
			beginnings: beginningTable(sorted),
		}),
	);
	const names = nameModel(surnameRows, countGivenNames(words, surnames), foreign);
	writeFileSync(join(DATA_DIR, NAME_ARRAYS_FILE), packArrays(names.arrays));
	writeFileSync(join(DATA_DIR, NAME_LISTS_FILE), JSON.stringify(names.lists));
	const details = detailTables(DICT_DIR);
	for (const name of DETAIL_NAMES) writeFileSync(join(DATA_DIR, detailFile(name)), JSON.stringify(details[name]));
	writeFileSync(join(DATA_DIR, FORMULA_FILE), packFormulas(details));
	writeFileSync(
		join(DATA_DIR, 'jieba.dict.utf8'),
		texts
			.map((text, i) => jiebaLine(text, entries[i]!.frequency, TAGS[entries[i]!.tag]!))
			.filter((line) => line !== '')
			.join('\n'),
	);
	writeFileSync(join(DATA_DIR, 'pinyin.json'), JSON.stringify(nameReadings()));
	const english = englishTables(
		readDictionary(join(DICT_DIR, 'english.csv'), ['kind', 'word', 'english']),
		readDictionary(join(DICT_DIR, 'places.csv'), ['name']),
	);
	writeFileSync(join(DATA_DIR, ENGLISH_FILE), JSON.stringify(english));
	// nodejieba reads an inverse-document-frequency file even when nobody asks for keywords; one line satisfies it.
	writeFileSync(join(DATA_DIR, 'idf.utf8'), '的 1.0\n');
	writeFileSync(join(DATA_DIR, 'user.dict.utf8'), '');
	copyCharacterMaps(join(DATA_DIR, 'cmaps'));
	process.stdout.write(`compiled ${texts.length} entries\n`);
}

/** nodejieba's format separates by spaces, so entries with spaces stay out. */
const jiebaLine = (text: string, frequency: number, tag: string): string =>
	/\s/.test(text) ? '' : `${text} ${frequency} ${tag}`;

compile();
