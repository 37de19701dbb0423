import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { type Entry, JOURNAL, type PlacedEntry, readEntryAt } from '../../../batch/journal.js';

/** Results of an earlier run that can be taken over, whatever comes between them now. */
export interface KeptResults {
	/** Place of the results of an input; `null` when there are none. */
	find(print: string): number | null;
	load(place: number): Promise<{ readonly entry: Entry; readonly texts: readonly Uint8Array[] }>;
	close(): Promise<void>;
}

/**
 * Remembers where the rows of each input stand in the files of a finished or unfinished run.
 * @param entries of the journal in `dir`
 * @param bases bytes of each file before the rows of the first entry
 * @param usable says whether the results of an entry are whole
 */
export async function keptResults(
	dir: string,
	files: readonly string[],
	entries: AsyncIterable<PlacedEntry>,
	bases: readonly number[],
	usable: (entry: Entry) => boolean,
): Promise<KeptResults> {
	const places = new Map<string, number>();
	// For each place: start and end of the line in the journal, then where its rows start in each file.
	const width = files.length + 2;
	let table = new Float64Array(1024 * width);
	const offsets = [...bases];
	for await (const { entry, start, end } of entries) {
		if (usable(entry)) {
			const place = places.size;
			if ((place + 1) * width > table.length) {
				const larger = new Float64Array(table.length * 2);
				larger.set(table);
				table = larger;
			}
			table.set([start, end, ...offsets], place * width);
			places.set(entry.print, place);
		}
		entry.sizes.forEach((size, i) => {
			offsets[i] = (offsets[i] ?? 0) + size;
		});
	}
	const handles: FileHandle[] = [];
	for (const name of files) handles.push(await open(join(dir, name), 'r'));
	return {
		find: (print) => places.get(print) ?? null,
		load: async (place) => {
			const [start = 0, end = 0, ...starts] = table.subarray(place * width, (place + 1) * width);
			const entry = await readEntryAt(join(dir, JOURNAL), start, end);
			const texts = await Promise.all(
				entry.sizes.map(async (size, i) => {
					const bytes = new Uint8Array(size);
					if (size > 0) await handles[i]?.read(bytes, 0, size, starts[i] ?? 0);
					return bytes;
				}),
			);
			return { entry, texts };
		},
		close: async () => {
			for (const handle of handles) await handle.close();
		},
	};
}
