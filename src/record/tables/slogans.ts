import type { TifaRecord } from '../schema.js';
import { DATE, DOC_ID, list, placed, table } from './table.js';

/** Slogans (提法). */
export const slogans = table(
	'one slogan (提法) of a document',
	({ record }) => record.slogans,
	DOC_ID,
	DATE,
	['slogan', 'the formula in simplified script, without quotation marks', (s) => s.normalized],
	['kind', 'quoted, numeric, parallel or canonical (in the dictionary, without marks)', (s) => s.kind],
	['label', 'formula with the head it names: “放管服”改革; count and head of a set: 四个倍增', (s) => s.label],
	['label_en', 'English name', (s) => s.labelEn],
	['pinyin', 'pinyin of a formula without English name, with --pinyin', (s) => s.pinyin],
	['members', 'members of a set, joined by |', (s) => list(s.members)],
	['gloss', 'explanation from the dictionary', (s) => s.gloss],
	['entry', 'id in the dictionary of formulas', (s) => s.entry],
	['speaker', 'who said it first, in simplified script; empty outside speeches', (s) => s.speaker],
	['mentions', 'number of mentions', (s) => s.mentions.length, 'integer'],
	...placed<TifaRecord['slogans'][number]>((s) => s.mentions[0], 'the first mention'),
);
