import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Row } from '../../lexicon/csv.js';
import type { Details } from '../../lexicon/details.js';
import { type PackedArray, packArrays, unpackArrays } from '../../lexicon/pack.js';
import { DATA_DIR } from '../../lexicon/paths.js';
import { compileContextWords } from './context-words.js';
import { compileFormulas } from './formula-arrays.js';
import { type CanonicalEntry, openSloganResources, type SloganResources } from './resources.js';

/** The file of the package's own formulas. */
export const FORMULA_FILE = 'formulas.bin';

/** Packs the dictionaries of formulas for `loadSloganResources`; entries go as lines of JSON. */
export function packFormulas(details: Pick<Details, 'sloganContext' | 'tifa' | 'countries'>): Uint8Array {
	const { entries, forms, filter, members, entryOfForm, entryOfMembers, clauses } = compileFormulas(details.tifa);
	const { forward, backward, ...context } = compileContextWords(details.sloganContext, details.countries);
	const lines = entries.map((entry) => new TextEncoder().encode(JSON.stringify(entry)));
	const ends = new Int32Array(lines.length);
	let end = 0;
	lines.forEach((line, i) => {
		end += line.length;
		ends[i] = end;
	});
	return packArrays({
		...flat('forms', forms),
		...flat('filter', filter),
		...flat('members', members),
		...flat('forward', forward),
		...flat('backward', backward),
		entryOfForm,
		entryOfMembers,
		clauses,
		...flat('context', context),
		ends,
		lines: new Uint8Array(Buffer.concat(lines)),
	});
}

/** Opens the package's own formulas as the build has compiled them; entries are read when a text holds them. */
export function loadSloganResources(details: Readonly<{ sloganContext: readonly Row[] }>): SloganResources {
	const file = unpackArrays(readFileSync(join(DATA_DIR, FORMULA_FILE)));
	const entries = new Map<number, CanonicalEntry>();
	const ends = file.ends as Int32Array;
	// A buffer decodes a stretch of itself; each decoder of its own would take longer than what it decodes.
	const packed = file.lines as Uint8Array;
	const lines = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength);
	const integers = (name: string): Int32Array => file[name] as Int32Array;
	const phrases = (name: string) => ({
		roots: integers(`${name}.roots`),
		links: integers(`${name}.links`),
		table: integers(`${name}.table`),
		entries: integers(`${name}.entries`),
	});
	return openSloganResources(
		{
			arrays: {
				forms: phrases('forms'),
				members: phrases('members'),
				entryOfForm: integers('entryOfForm'),
				entryOfMembers: integers('entryOfMembers'),
				clauses: integers('clauses'),
				filter: {
					triples: file['filter.triples'] as Uint32Array,
					quads: file['filter.quads'] as Uint32Array,
					shorts: file['filter.shorts'] as Uint16Array,
					open: file['filter.open'] as Uint8Array,
				},
			},
			context: {
				forward: phrases('forward'),
				backward: phrases('backward'),
				lists: integers('context.lists'),
				opens: file['context.opens'] as Uint16Array,
				closes: file['context.closes'] as Uint16Array,
				masks: integers('context.masks'),
			},
			entry: (index) => {
				const known = entries.get(index);
				if (known !== undefined) return known;
				const line = lines.toString('utf8', ends[index - 1] ?? 0, ends[index]);
				const entry = JSON.parse(line) as CanonicalEntry;
				entries.set(index, entry);
				return entry;
			},
		},
		details,
	);
}

const flat = (name: string, arrays: object): Record<string, PackedArray> =>
	Object.fromEntries(
		Object.entries(arrays as Record<string, PackedArray>).map(([key, array]) => [`${name}.${key}`, array]),
	);
