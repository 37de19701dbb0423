import { TifaError } from '../../errors.js';
import type { Row } from '../csv.js';
import { loadLexicon } from '../lexicon.js';
import { readRawTable } from '../table.js';
import { formulaFacts } from './facts.js';
import type { Finding } from './finding.js';
import { checkFormulas } from './formulas.js';

export type { Finding } from './finding.js';

/** Errors named in one message; who has more has the same one many times. */
const SHOWN = 8;

/** A dictionary of formulas that a user brought, fit for use. */
export interface UserDictionary {
	readonly rows: readonly Row[];
	readonly warnings: readonly Finding[];
}

/**
 * Reads and checks a dictionary of formulas that a user brought. Rows without an id get one by their place: `file:line`.
 * @throws TifaError `DICT` naming each error with its line
 */
export function readUserDictionary(file: string): UserDictionary {
	const { findings, rows } = checkFormulas(file, readRawTable(file), formulaFacts(loadLexicon()));
	const errors = findings.filter((finding) => finding.severity === 'error');
	if (errors.length > 0) {
		const more =
			errors.length > SHOWN ? [`… and ${errors.length - SHOWN} more; "tifa dict check ${file}" names them all.`] : [];
		throw new TifaError('DICT', [...errors.slice(0, SHOWN).map(located), ...more].join('\n'));
	}
	return {
		rows: rows.map(({ line, row }) => ({ ...row, id: row.id?.trim() || `${file}:${line}` })),
		// Who brings ten formulas need not bring their sources.
		warnings: findings.filter(({ code }) => code === 'everyday-word' || code === 'too-long'),
	};
}

/** A finding as compilers write them: `file:line: what`. */
export const located = ({ file, line, message }: Finding): string => `${file}:${line}: ${message}`;
