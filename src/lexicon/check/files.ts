import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TifaError } from '../../errors.js';
import { loadLexicon } from '../lexicon.js';
import { DICT_DIR } from '../paths.js';
import { readRawTable } from '../table.js';
import { formulaFacts } from './facts.js';
import type { Finding } from './finding.js';
import { checkFormulas } from './formulas.js';
import { checkLayout } from './layout-rows.js';
import { LAYOUTS } from './layouts.js';

/** The dictionaries that come with tifa. */
export const ownDictionaries = (): readonly string[] =>
	readdirSync(DICT_DIR)
		.filter((name) => name.endsWith('.csv'))
		.sort()
		.map((name) => join(DICT_DIR, name));

/**
 * Checks a dictionary by its name: one of tifa's by its layout, any other file as a dictionary of formulas. What keeps
 * a file from being read is a finding too.
 */
export function checkDictionary(file: string): readonly Finding[] {
	try {
		const table = readRawTable(file);
		const layout = LAYOUTS[basename(file)];
		// A user's own list of formulas may have any name, even that of a dictionary of tifa.
		if (layout !== undefined && !table.columns.includes('formula')) return checkLayout(file, table, layout);
		return checkFormulas(file, table, formulaFacts(loadLexicon())).findings;
	} catch (error) {
		if (!(error instanceof TifaError)) throw error;
		const placed = error.message.startsWith(`${file}:`)
			? /^:(\d+): ([\s\S]*)$/.exec(error.message.slice(file.length))
			: null;
		return [
			{
				file,
				line: Number(placed?.[1] ?? 1),
				severity: 'error',
				code: 'unreadable',
				message: placed?.[2] ?? error.message,
			},
		];
	}
}
