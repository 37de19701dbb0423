import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL } from '../../../batch/journal.js';
import { diskReason, TifaError } from '../../../errors.js';

/** Has its name only when everything else is written: a folder without it holds an unfinished run. */
export const MANIFEST = 'manifest.json';
/** Where results are put together anew while the old ones are still needed. */
const NEXT = '.next';
const COMPLETE = 'complete';

export const nextOf = (dir: string): string => join(dir, NEXT);

/**
 * Makes the folder of results.
 * @returns whether it holds results of tifa
 * @throws TifaError `OUTPUT` when it holds something else and `force` is off, or cannot be written
 */
export async function prepareFolder(dir: string, force: boolean): Promise<boolean> {
	try {
		if ((await stat(dir).catch(() => null))?.isFile() === true)
			throw new TifaError('OUTPUT', `${dir} is a file; name a folder after --output.`);
		await mkdir(dir, { recursive: true });
		const held = await readdir(dir);
		const ours = held.includes(MANIFEST) || held.includes(JOURNAL);
		if (ours) await completeMove(dir);
		if (ours || held.length === 0 || force) return ours;
	} catch (cause) {
		if (cause instanceof TifaError) throw cause;
		throw new TifaError('OUTPUT', `The folder ${dir} cannot be written: ${diskReason(cause)}.`, { cause });
	}
	throw new TifaError(
		'OUTPUT',
		`${dir} holds files that are not results of tifa; name another folder, or add --force to write beside them.`,
	);
}

/** Puts results that were made anew in the place of the old ones; a kill in between is made good by the next run. */
export async function moveNext(dir: string): Promise<void> {
	await writeFile(join(nextOf(dir), COMPLETE), '');
	await completeMove(dir);
}

async function completeMove(dir: string): Promise<void> {
	const next = nextOf(dir);
	const names = await readdir(next).catch((): string[] => []);
	if (!names.includes(COMPLETE)) return;
	// The manifest last: with it the folder is finished.
	for (const name of names.filter((each) => each !== COMPLETE && each !== MANIFEST))
		await rename(join(next, name), join(dir, name));
	if (names.includes(MANIFEST)) await rename(join(next, MANIFEST), join(dir, MANIFEST));
	await rm(next, { recursive: true, force: true });
}
