import { join } from 'node:path';
import { type Finding, readUserDictionary } from '../../lexicon/check/index.js';
import { cells, type Row } from '../../lexicon/csv.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { DICT_DIR } from '../../lexicon/paths.js';

/** The dictionary of formulas that comes with tifa. */
export const TIFA_CSV = join(DICT_DIR, 'tifa.csv');

/** An entry of a dictionary of formulas, its lists split. */
export interface Entry {
	readonly id: string;
	readonly formula: string;
	readonly variants: readonly string[];
	readonly members: readonly string[];
	readonly english: string;
	readonly gloss: string;
	readonly field: string;
	readonly level: string;
	readonly year: number | null;
	readonly occasion: string;
	readonly leader: string;
	readonly source: string;
	/** the words are also everyday language */
	readonly common: boolean;
	/** the file it comes from; `null` for the dictionary of tifa */
	readonly file: string | null;
}

/**
 * All entries: those of the user's files, then those of tifa.
 * @param warned is told of what in the user's files deserves a second look
 * @throws TifaError `DICT` when a user's file is malformed
 */
export function loadEntries(files: readonly string[], warned: (finding: Finding) => void): readonly Entry[] {
	const own = files.flatMap((file) => {
		const { rows, warnings } = readUserDictionary(file);
		warnings.forEach(warned);
		return rows.map((row) => entryOf(row, file));
	});
	return [...own, ...loadLexicon().details.tifa.map((row) => entryOf(row, null))];
}

function entryOf(row: Row, file: string | null): Entry {
	return {
		id: row.id ?? '',
		formula: row.formula?.trim() ?? '',
		variants: cells(row.variants),
		members: cells(row.members),
		english: row.label_en ?? '',
		gloss: row.gloss ?? '',
		field: row.field ?? '',
		level: row.level ?? '',
		year: row.year ? Number(row.year) : null,
		occasion: row.occasion ?? '',
		leader: row.leader ?? '',
		source: row.source ?? '',
		common: row.common === '1',
		file,
	};
}

/** An entry as a row with the columns of the dictionary. */
export const rowCells = (entry: Entry): readonly (string | number | null)[] => [
	entry.id,
	entry.formula,
	entry.variants.join('|'),
	entry.members.join('|'),
	entry.english,
	entry.gloss,
	entry.field,
	entry.level,
	entry.year,
	entry.occasion,
	entry.leader,
	entry.source,
	entry.common ? '1' : '',
];

/** An entry as JSON, by the names of the columns; what is not known is `null`. */
export const rowObject = (entry: Entry): Readonly<Record<string, unknown>> => ({
	id: entry.id,
	formula: entry.formula,
	variants: entry.variants,
	members: entry.members,
	label_en: entry.english || null,
	gloss: entry.gloss || null,
	field: entry.field || null,
	level: entry.level || null,
	year: entry.year,
	occasion: entry.occasion || null,
	leader: entry.leader || null,
	source: entry.source || null,
	common: entry.common,
});
