/**
 * Joins the compiled files of the command line into one, `dist/bundle/tifa.cjs`, and lets V8 compile it ahead (see
 * `cli/bundle/load.ts`). Run by `npm run build` after the compiler and the dictionaries.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { LONG_RUN } from '../batch/tune.js';
import type { Loader } from '../cli/bundle/load.js';
import { HAN } from '../extract/han.js';

const DIST = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${DIST}bundle`;
const ENTRY = `${DIST}cli/bundle/entry.js`;
const COMPILE = fileURLToPath(new URL('./code.js', import.meta.url));

/** Exists as a module of the newer kind only, which Node 20 cannot `require`; its packages come with it. */
const JOINED: readonly string[] = ['string-width'];
const { dependencies } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	readonly dependencies: Readonly<Record<string, string>>;
};

/** A package that is loaded when it is needed, by the bundle's loader: a script of its own cannot import. */
const LAZY_PACKAGE = /\bimport\((?=['"][^./])/g;

/** The property in patterns, inside of a class or not. As ranges it takes V8 a tenth of the time to compile. */
const HAN_PROPERTY = /(\[\^?)?\\p\{Script=Han\}/g;
const inRanges = (code: string): string =>
	code.replace(HAN_PROPERTY, (_, open?: string) => (open === undefined ? `[${HAN}]` : open + HAN));

/** Files that look for others beside themselves go on finding them there: their code moves, what they look for does not. */
const ownPlaces: Plugin = {
	name: 'own-places',
	setup(build) {
		build.onLoad({ filter: /\.js$/ }, ({ path }) => {
			if (!path.startsWith(DIST)) return null;
			const code = inRanges(readFileSync(path, 'utf8').replace(LAZY_PACKAGE, 'importPackage('));
			const place = `new URL(${JSON.stringify(relative(OUT, path).replaceAll('\\', '/'))}, bundleUrl).href`;
			return { contents: code.replaceAll('import.meta.url', place), resolveDir: dirname(path) };
		});
	},
};

rmSync(OUT, { recursive: true, force: true });
await build({
	entryPoints: { tifa: ENTRY },
	outdir: OUT,
	outExtension: { '.js': '.cjs' },
	bundle: true,
	format: 'cjs',
	platform: 'node',
	target: 'node20',
	external: Object.keys(dependencies).filter((name) => !JOINED.includes(name)),
	banner: { js: '(function (exports, require, module, importPackage, bundleUrl) {' },
	footer: { js: '})' },
	plugins: [ownPlaces],
	logLevel: 'warning',
});
for (const loader of ['main', 'long', 'worker'] satisfies Loader[]) {
	const flags = loader === 'long' ? LONG_RUN : [];
	execFileSync(process.execPath, [...flags, COMPILE, loader], { stdio: ['ignore', 'ignore', 'inherit'] });
}
