import type { Stats } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { TifaError } from '../errors.js';
import { fileFailure, type ReadFailure } from './failures.js';
import { walk } from './walk.js';

/** An input found: a file to read, or the pipe. `wantedId` still carries the extension. */
export type Candidate =
	| { readonly kind: 'file'; readonly path: string; readonly name: string; readonly inFolder?: boolean }
	| { readonly kind: 'stdin' };

/**
 * Turns what the user named into files, in the order named: a file as it is, a folder through all its readable files,
 * a pattern through what it matches, `-` as the pipe.
 *
 * @param readable says whether a file in a folder is an input, by its name
 * @param kinds how the sentence about an empty folder names what is readable there
 */
export async function* expand(
	inputs: Iterable<string> | AsyncIterable<string>,
	readable: (name: string) => boolean,
	kinds: string,
): AsyncGenerator<Candidate | ReadFailure> {
	for await (const input of inputs) {
		if (input === '-') {
			yield { kind: 'stdin' };
			continue;
		}
		let stats: Stats;
		try {
			stats = await stat(input);
		} catch (cause) {
			if (isPattern(input)) yield* matches(input);
			else yield fileFailure(input, cause);
			continue;
		}
		if (!stats.isDirectory()) {
			yield { kind: 'file', path: input, name: baseName(input) };
			continue;
		}
		let any = false;
		for await (const found of walk(input, stats, readable)) {
			any = true;
			yield 'error' in found ? found : { kind: 'file', path: found.path, name: found.below, inFolder: true };
		}
		if (!any) {
			const message = `The folder ${input} holds no file to read; in folders tifa takes ${kinds}. Name files of other kinds themselves.`;
			yield { path: input, error: new TifaError('EMPTY', message) };
		}
	}
}

function isPattern(input: string): boolean {
	return /[*?[\]{}]/.test(input);
}

async function* matches(pattern: string): AsyncGenerator<Candidate | ReadFailure> {
	const { glob } = await import('tinyglobby');
	const base = staticBase(pattern);
	const options = { cwd: base === '' ? '.' : base, dot: false, expandDirectories: false, onlyFiles: true };
	const found = await glob(pattern.slice(base.length), options);
	const paths = found.map((path) => ({ path, key: Buffer.from(path) })).sort((a, b) => Buffer.compare(a.key, b.key));
	// Links to folders are followed, so a link that leads back gives the same files again.
	const folders = new Map<string, string>();
	const seen = new Set<string>();
	for (const { path } of paths) {
		const folder = dirname(base + path);
		if (!folders.has(folder)) folders.set(folder, await realpath(folder).catch(() => folder));
		const real = `${folders.get(folder)}/${baseName(path)}`;
		if (seen.has(real)) continue;
		seen.add(real);
		yield { kind: 'file', path: base + path, name: path };
	}
	if (paths.length === 0) {
		const message = `No file matches ${pattern}; check the pattern, and quote it so that the shell leaves it alone.`;
		yield { path: pattern, error: new TifaError('NOT_FOUND', message) };
	}
}

/** The folders at the start of a pattern that are named in full, with their slash. */
function staticBase(pattern: string): string {
	const magic = pattern.search(/[*?[\]{}!()+@]/);
	return pattern.slice(0, pattern.lastIndexOf('/', magic) + 1);
}

function baseName(path: string): string {
	const trimmed = path.replace(/[/\\]+$/, '');
	return trimmed.slice(
		Math.max(trimmed.lastIndexOf('/'), process.platform === 'win32' ? trimmed.lastIndexOf('\\') : -1) + 1,
	);
}
