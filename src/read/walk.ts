import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { fileFailure, type ReadFailure } from './failures.js';

/** A file to read: its path as the user would type it, and its path below the folder or pattern that led to it. */
export interface FoundFile {
	readonly path: string;
	readonly below: string;
}

/**
 * Walks a folder and gives its files in the byte order of their paths, one by one. Hidden files and folders are left
 * out; links to folders are followed once each, so that a link that leads back ends there.
 *
 * @param here what is known of the folder
 * @param wanted says by its name whether a file is an input
 */
export async function* walk(
	folder: string,
	here: Stats,
	wanted: (name: string) => boolean,
): AsyncGenerator<FoundFile | ReadFailure> {
	yield* inside(folder.replace(/[/\\]+$/, '') || '/', '', wanted, new Set([identity(here)]));
}

async function* inside(
	root: string,
	below: string,
	wanted: (name: string) => boolean,
	linked: Set<string>,
): AsyncGenerator<FoundFile | ReadFailure> {
	const folder = joined(root, below);
	let entries: { name: string; kind: 'file' | 'folder' | 'link' }[];
	try {
		entries = (await readdir(folder, { withFileTypes: true }))
			.filter((entry) => !entry.name.startsWith('.'))
			.map((entry) => ({
				name: entry.name,
				kind: entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file',
			}));
	} catch (cause) {
		yield fileFailure(folder, cause);
		return;
	}
	// A folder sorts as the paths in it do: with a slash after its name.
	const keyed = entries.map((entry) => ({
		...entry,
		key: Buffer.from(entry.kind === 'folder' ? `${entry.name}/` : entry.name),
	}));
	for (const { name, kind } of keyed.sort((a, b) => Buffer.compare(a.key, b.key))) {
		const here = below === '' ? name : `${below}/${name}`;
		let folderHere = kind === 'folder';
		if (kind === 'link') {
			try {
				const target = await stat(joined(root, here));
				folderHere = target.isDirectory();
				if (folderHere) {
					if (linked.has(identity(target))) continue;
					linked.add(identity(target));
				}
			} catch (cause) {
				if (wanted(name)) yield fileFailure(joined(root, here), cause);
				continue;
			}
		}
		if (folderHere) yield* inside(root, here, wanted, linked);
		else if (wanted(name)) yield { path: joined(root, here), below: here };
	}
}

function joined(root: string, below: string): string {
	if (below === '') return root;
	return root.endsWith('/') ? root + below : `${root}/${below}`;
}

function identity(stats: { dev: number; ino: number }): string {
	return `${stats.dev}:${stats.ino}`;
}
