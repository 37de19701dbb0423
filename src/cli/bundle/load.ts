import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Script } from 'node:vm';

/** What the bundle exports. */
export type Bundle = typeof import('./entry.js');

/**
 * Who loads the bundle: the main thread before V8 is tuned, that of a process for a long run, or a worker, both after it.
 * V8 takes compiled code only when its flags are those under which it was compiled.
 */
export type Loader = 'main' | 'long' | 'worker';

/** All of the command line in one file: a function that is given what a module of Node's older kind knows. */
const FILE = fileURLToPath(new URL('../../bundle/tifa.cjs', import.meta.url));

/** Compiled code is good for one version of Node on one kind of machine. */
const BUILD = `${process.version}-${process.platform}-${process.arch}`;

/** Where the code lies that V8 compiled when the package was built. */
export const codeFile = (loader: Loader): string => FILE.replace(/\.cjs$/, `-${loader}-${BUILD}.code`);

type ImportPackage = (name: string) => Promise<unknown>;
type Body = (
	exports: object,
	require: NodeJS.Require,
	module: { exports: object },
	importPackage: ImportPackage,
	bundleUrl: string,
) => void;

/** The bundle as V8 sees it, with the code compiled when the package was built where that fits. */
export function bundleScript(loader: Loader): Script {
	const cachedData = compiledCode(loader);
	return new Script(readFileSync(FILE, 'utf8'), { filename: FILE, ...(cachedData === null ? {} : { cachedData }) });
}

/** Without it, or when V8 refuses it, everything is compiled anew as it is called: a tenth of a second more. */
function compiledCode(loader: Loader): Buffer | null {
	try {
		return readFileSync(codeFile(loader));
	} catch {
		return null;
	}
}

/** Runs the bundle, which starts nothing by itself. */
export function runBundle(script: Script): Bundle {
	const module = { exports: {} };
	const body = script.runInThisContext() as Body;
	body(module.exports, createRequire(FILE), module, (name) => import(name), pathToFileURL(FILE).href);
	return module.exports as Bundle;
}

/** Two hundred modules one by one, each compiled function by function, take longer than a short article. */
export const loadBundle = (loader: Loader): Bundle => runBundle(bundleScript(loader));
