/** What comes with tifa when it is installed: who wrote it may be trusted to, under which licence, and what it runs. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

/** Licences that let anybody use, change and pass on the work, also in closed research. */
const ALLOWED: readonly string[] = [
	'MIT',
	'MIT-0',
	'ISC',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'0BSD',
	'BlueOak-1.0.0',
	'Unlicense',
	'CC0-1.0',
	'Python-2.0',
	'Zlib',
	// As duck (below mammoth) writes it; its text is that of the two-clause licence.
	'BSD',
];
/** Packages that may run something when they are installed: nodejieba builds its native part. */
const MAY_RUN: readonly string[] = ['nodejieba'];

interface Manifest {
	readonly name: string;
	readonly version: string;
	readonly license?: string | { readonly type?: string };
	readonly dependencies?: Readonly<Record<string, string>>;
	readonly optionalDependencies?: Readonly<Record<string, string>>;
	readonly scripts?: Readonly<Record<string, string>>;
}

const read = (folder: string): Manifest => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
const own = read('.');

/** A package as Node finds it: in the nearest `node_modules` above the one that asks. */
function find(name: string, from: string): string | null {
	for (let folder = from; ; folder = join(folder, '..')) {
		const candidate = join(folder, 'node_modules', name);
		if (existsSync(join(candidate, 'package.json'))) return candidate;
		if (folder === '.' || folder === '/' || folder.startsWith('..')) return null;
	}
}

/** Everything that an installation for use brings along, by folder. */
function production(): ReadonlyMap<string, Manifest> {
	const found = new Map<string, Manifest>();
	const visit = (folder: string, manifest: Manifest): void => {
		for (const name of Object.keys({ ...manifest.dependencies, ...manifest.optionalDependencies })) {
			const place = find(name, folder);
			if (place === null || found.has(place)) continue;
			const next = read(place);
			found.set(place, next);
			visit(place, next);
		}
	};
	visit('.', own);
	return found;
}

const packages = [...production().values()];
const direct = Object.keys({ ...own.dependencies, ...own.optionalDependencies }).sort();

/** `(MIT OR GPL-3.0)` is free to choose from, `MIT AND ISC` binds to both. */
function allowed({ license }: Manifest): boolean {
	const expression = (typeof license === 'string' ? license : (license?.type ?? '')).replace(/[()]/g, '');
	return expression
		.split(/ OR /i)
		.some((choice) => choice.split(/ AND /i).every((one) => ALLOWED.includes(one.trim())));
}

test('all direct dependencies were looked at', () => {
	const names = packages.map(({ name }) => name);
	expect(Object.keys(own.dependencies ?? {}).filter((name) => !names.includes(name))).toEqual([]);
	expect(packages.length).toBeGreaterThan(direct.length);
});

test('every licence is on the list', () => {
	expect(
		packages
			.filter((one) => !allowed(one))
			.map(({ name, version, license }) => `${name}@${version}: ${JSON.stringify(license)}`),
	).toEqual([]);
});

test(`nothing runs when it is installed, except ${MAY_RUN.join(', ')}`, () => {
	const runs = packages.filter(
		({ name, scripts = {} }) =>
			!MAY_RUN.includes(name) && ['preinstall', 'install', 'postinstall'].some((script) => script in scripts),
	);
	expect(runs.map(({ name }) => name)).toEqual([]);
});

describe('docs/dependencies.md', () => {
	const rows = [...readFileSync('docs/dependencies.md', 'utf8').matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(
		([, name, license]) => [name!, license!.trim()] as const,
	);
	test('lists the dependencies of package.json, no more and no less', () => {
		expect(rows.map(([name]) => name).sort()).toEqual(direct);
	});
	test('gives the licence of each', () => {
		for (const [name, license] of rows) {
			const place = find(name, '.');
			if (place === null) console.warn(`skipped: ${name} is not installed here, so its licence is not compared`);
			else expect(license, name).toBe(read(place).license);
		}
	});
});
