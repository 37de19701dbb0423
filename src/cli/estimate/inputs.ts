import { statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Reservoir } from '../../evaluate/sample.js';
import type { ReadOptions } from '../../read/context.js';
import { expand } from '../../read/expand.js';
import { isReadFailure } from '../../read/failures.js';
import { isCollection, isReadable, readableKinds } from '../../read/formats/index.js';
import type { RawDocument } from '../../types.js';
import type { Inputs } from '../input-options.js';
import { type Opened, openCounted } from './counted.js';

/** A part of the inputs that is counted and sampled in its own way. */
export interface Stratum {
	readonly sample: readonly RawDocument[];
	/** documents, and bytes of their files */
	readonly documents: number;
	readonly bytes: number;
	/** whether every document was seen or listed */
	readonly exact: boolean;
	/** milliseconds of processor time that reading took, for all of them */
	readonly reading: number;
}

/** Files of which the size is asked; those beyond are taken to be like them. */
const SIZED = 50_000;
/** Bytes of corpus files that are read to count their documents. */
const BUDGET = 128 * 1024 * 1024;

interface File {
	readonly path: string;
	readonly name: string;
}

/** Lists all inputs, and reads a sample of them: single files and corpus files apart. */
export async function sampled(
	inputs: Inputs,
	options: ReadOptions,
	size: number,
	random: () => number,
): Promise<{ readonly files: Stratum; readonly corpora: Stratum; readonly failures: number }> {
	const singles = new Reservoir<File>(size, random);
	const sized = { files: 0, bytes: 0 };
	const collections: (File & { readonly bytes: number })[] = [];
	let failures = 0;
	for await (const found of expand(inputs, isReadable, readableKinds())) {
		if (isReadFailure(found) || found.kind === 'stdin') {
			failures++;
			continue;
		}
		if (isCollection(found.name, options.format ?? 'auto')) collections.push({ ...found, bytes: bytesOf(found.path) });
		else {
			singles.offer(found);
			if (sized.files < SIZED) {
				sized.files++;
				sized.bytes += bytesOf(found.path);
			}
		}
		if ((singles.seen + collections.length) % 1000 === 0) await setImmediate();
	}
	const files = await readFiles(singles, sized, options);
	const corpora = await readCorpora(collections, options, new Reservoir<RawDocument>(size, random));
	return { files: files.stratum, corpora: corpora.stratum, failures: failures + files.failures + corpora.failures };
}

async function readFiles(
	reservoir: Reservoir<File>,
	sized: { readonly files: number; readonly bytes: number },
	options: ReadOptions,
): Promise<{ readonly stratum: Stratum; readonly failures: number }> {
	const [items, passed] = [reservoir.items(), reservoir.seen];
	const sample: RawDocument[] = [];
	let failures = 0;
	const start = process.cpuUsage();
	for (const { path, name } of items) {
		for await (const document of (await openCounted(path, name, options)).documents) {
			if (isReadFailure(document)) failures++;
			else sample.push(document);
		}
	}
	const reading = (milliseconds(start) * passed) / Math.max(1, items.length);
	const bytes = (sized.bytes * passed) / Math.max(1, sized.files);
	// Files that cannot be read have no results: their share of the sample is left out.
	const documents = items.length === 0 ? 0 : Math.round((passed * sample.length) / items.length);
	const exact = sample.length === items.length;
	return { stratum: { sample, documents, bytes, exact, reading }, failures };
}

/** Reads corpus files to their ends when they are small, the beginning of each when they are not. */
async function readCorpora(
	collections: readonly (File & { readonly bytes: number })[],
	options: ReadOptions,
	reservoir: Reservoir<RawDocument>,
): Promise<{ readonly stratum: Stratum; readonly failures: number }> {
	const bytes = collections.reduce((sum, file) => sum + file.bytes, 0);
	let documents = 0;
	let exact = true;
	let failures = 0;
	let reading = 0;
	for (const file of collections) {
		const start = process.cpuUsage();
		const budget = bytes <= BUDGET ? Number.POSITIVE_INFINITY : Math.max(1 << 20, (BUDGET * file.bytes) / bytes);
		const opened: Opened = await openCounted(file.path, file.name, options);
		let seen = 0;
		let whole = true;
		for await (const document of opened.documents) {
			if (isReadFailure(document)) failures++;
			else {
				seen++;
				reservoir.offer(document);
			}
			if (opened.read() >= budget && opened.read() < file.bytes) {
				whole = false;
				break;
			}
		}
		const share = whole ? 1 : file.bytes / opened.read();
		documents += seen * share;
		reading += milliseconds(start) * share;
		exact = exact && whole;
	}
	return { stratum: { sample: reservoir.items(), documents: Math.round(documents), bytes, exact, reading }, failures };
}

/** Milliseconds of processor time since then. */
export function milliseconds(start: NodeJS.CpuUsage): number {
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1000;
}

function bytesOf(path: string): number {
	try {
		return statSync(path).size;
	} catch {
		return 0;
	}
}
