import { execFile } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a line at the prompt has printed, and how it ended. */
export interface Outcome {
	readonly code: number;
	readonly stdout: string;
	readonly stderr: string;
}

/** An installation as `npm install -g` makes it. */
export interface Installation {
	/** what comes first on the path */
	readonly bin: string;
	/** where the package lies */
	readonly home: string;
}

/**
 * Packs the project as it is published and installs the package globally in an empty prefix.
 * @param root the project, built
 * @param scratch an empty folder for the package and the prefix
 */
export async function installPacked(root: string, scratch: string): Promise<Installation> {
	// What is built is packed: building again would leave the other tests without it for a while.
	const packed = await run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch], {
		cwd: root,
	});
	const tarball = join(scratch, packed.stdout.trim().split('\n').at(-1)!);
	const prefix = join(scratch, 'prefix');
	mkdirSync(prefix);
	// From within an empty folder, without the settings that `npm run` hands down.
	const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
	const quiet = ['--no-audit', '--no-fund', '--prefer-offline'];
	await run('npm', ['install', '-g', '--prefix', prefix, ...quiet, tarball], { cwd: prefix, env });
	return { bin: join(prefix, 'bin'), home: join(prefix, 'lib', 'node_modules', 'tifa') };
}

/** Runs a line in a folder as a reader would who has copied it from a page. */
export async function atPrompt(line: string, cwd: string, { bin }: Installation): Promise<Outcome> {
	const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
	const env = { ...inherited, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
	const child = run('bash', ['-o', 'pipefail', '-c', line], { cwd, env, maxBuffer: 1 << 28 });
	child.child.stdin?.end();
	try {
		return { code: 0, ...(await child) };
	} catch (error) {
		const { code, stdout, stderr } = error as Partial<Outcome>;
		return { code: typeof code === 'number' ? code : -1, stdout: stdout ?? '', stderr: stderr ?? String(error) };
	}
}

/** Lets programs in a folder import the package by its name. */
export function makeImportable(folder: string, { home }: Installation): void {
	mkdirSync(join(folder, 'node_modules'), { recursive: true });
	symlinkSync(home, join(folder, 'node_modules', 'tifa'), 'dir');
}
