/** A Stryker plugin that tries the mutants named in a file and no others: these count as compile errors, in no score. */
import { readFileSync } from 'node:fs';
import { nameOf } from './mutants.mjs';

const named = new Set(JSON.parse(readFileSync(process.env.MUTATE_ONLY, 'utf8')));
const fileOf = ({ fileName }) => fileName.replaceAll('\\', '/').replace(/^.*(?=src\/extract\/)/, '');
const PASSED = { status: 'passed' };
const LEFT = { status: 'compileError', reason: 'not drawn' };

const checker = {
	init: async () => {},
	group: async (mutants) => [mutants.map(({ id }) => id)],
	check: async (mutants) =>
		Object.fromEntries(mutants.map((mutant) => [mutant.id, named.has(nameOf(fileOf(mutant), mutant)) ? PASSED : LEFT])),
};

export const strykerPlugins = [{ kind: 'Checker', name: 'only', factory: () => checker }];
