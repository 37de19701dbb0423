/** Which mutants there are, and which of them are drawn by lot. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { createInjector } from 'typed-inject';

const silent = { debug() {}, info() {}, warn: console.warn, isDebugEnabled: () => false };

/** A mutant by file, place, kind and replacement: the same for as long as its file stays as it is. */
export function nameOf(file, { location: { start, end }, mutatorName, replacement }) {
	const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
	return [file, place, mutatorName, replacement.replace(/\s+/g, ' ')].join(' ');
}

/** All mutants that Stryker makes of the sources in a folder; lines are counted from 0. */
export async function mutantsOf(folder) {
	const paths = readdirSync(folder, { recursive: true }).map((path) => join(folder, path).replaceAll('\\', '/'));
	const files = paths
		.filter((path) => path.endsWith('.ts'))
		.sort()
		.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
	const instrumenter = createInjector().provideValue('logger', silent).injectFunction(createInstrumenter);
	const options = { plugins: null, excludedMutations: [], ignorers: [] };
	const { mutants } = await instrumenter.instrument(files, options);
	return mutants.map((mutant) => ({ ...mutant, file: mutant.fileName, name: nameOf(mutant.fileName, mutant) }));
}

/** So many of the mutants, each with the same chance, and the same ones for the same seed. */
export function drawn(mutants, count, seed) {
	const lot = ({ name }) => createHash('sha1').update(`${seed} ${name}`).digest('hex');
	const lots = mutants.map((mutant) => ({ mutant, lot: lot(mutant) }));
	return lots
		.sort((a, b) => (a.lot < b.lot ? -1 : 1))
		.slice(0, count)
		.map(({ mutant }) => mutant);
}
