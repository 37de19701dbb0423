import { copyFile, mkdir, rm, stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import type { Duplicates } from '../../../batch/duplicates.js';
import { type Entry, JOURNAL, type PlacedEntry, readEntries, signatureFrom } from '../../../batch/journal.js';
import type { Position } from '../../../read/index.js';
import { FILES } from './rows.js';

/** How far an earlier run is still good: what its files and its journal hold up to there need not be done again. */
export interface Reached {
	/** bytes of each file */
	readonly lengths: readonly number[];
	/** bytes of the journal */
	readonly journal: number;
}

/** Walks along the journal of an earlier run as long as the inputs are the same. */
export interface Forward {
	/** Whether the next entry is the one of this input (in its place, for a shard); if so it is passed. */
	pass(print: string, at: Position | null): Entry | null;
	/** Must be awaited before the next `pass`. */
	ready(): Promise<void>;
	readonly reached: Reached;
	/** entries from the one that could not be passed on; none when the journal is at its end */
	rest(): AsyncGenerator<PlacedEntry>;
}

/**
 * Starts at the first entry. Entries whose rows are not in the files (the machine lost power before they were on the
 * disk) do not count.
 */
export async function walkForward(dir: string, start: Reached, duplicates: Pick<Duplicates, 'take'>): Promise<Forward> {
	const sizes = await Promise.all(
		FILES.map(async (name) => (await stat(join(dir, name)).catch(() => null))?.size ?? 0),
	);
	const entries = readEntries(join(dir, JOURNAL), start.journal);
	const lengths = [...start.lengths];
	let journal = start.journal;
	let ahead = true;
	let next: PlacedEntry | null = null;
	const fits = (entry: Entry, from: readonly number[]): boolean =>
		sizes.every((size, i) => (from[i] ?? 0) + (entry.sizes[i] ?? 0) <= size);
	const ready = async (): Promise<void> => {
		if (!ahead) return;
		ahead = false;
		const step = await entries.next();
		next = step.done === true || !fits(step.value.entry, lengths) ? null : step.value;
	};
	return {
		ready,
		pass: (print, at) => {
			if (next === null || next.entry.print !== print || next.entry.at?.join() !== at?.join()) return null;
			const { entry, end } = next;
			entry.sizes.forEach((size, i) => {
				lengths[i] = (lengths[i] ?? 0) + size;
			});
			journal = end;
			if (entry.failure === null && entry.source !== null)
				duplicates.take(entry.source.id, signatureFrom(entry.signature));
			ahead = true;
			return entry;
		},
		get reached() {
			return { lengths: [...lengths], journal };
		},
		rest: async function* () {
			if (next === null) return;
			const from = [...lengths];
			for (let placed: PlacedEntry | null = next; placed !== null; ) {
				if (!fits(placed.entry, from)) return;
				placed.entry.sizes.forEach((size, i) => {
					from[i] = (from[i] ?? 0) + size;
				});
				yield placed;
				const step: IteratorResult<PlacedEntry> = await entries.next();
				placed = step.done === true ? null : step.value;
			}
		},
	};
}

/** Begins results anew beside the old ones, with what of those is still good. The journal comes last. */
export async function branchOff(dir: string, next: string, { lengths, journal }: Reached): Promise<void> {
	await rm(next, { recursive: true, force: true });
	await mkdir(next);
	for (const [i, name] of FILES.entries()) await copyStart(join(dir, name), join(next, name), lengths[i] ?? 0);
	await copyStart(join(dir, JOURNAL), join(next, JOURNAL), journal);
}

async function copyStart(from: string, to: string, length: number): Promise<void> {
	await copyFile(from, to);
	await truncate(to, length);
}
