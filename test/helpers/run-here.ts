import { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import type { run as Run } from '../../src/cli/run.js';

/** What a run in this process is given. */
export interface HereOptions {
	readonly stdin?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** whether standard output is a terminal */
	readonly terminal?: boolean;
	/** whether there is no pipe to read from */
	readonly keyboard?: boolean;
}

const BUILT = new URL('../../dist/cli/run.js', import.meta.url);
/** Runs wait for each other: there is one folder to be in and one standard output. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs the built command line in this process, which saves the second that a new one takes to start: `tifa` with
 * everything but the process around it. Signals, crashes and pipes need a process of their own.
 */
export function runHere(
	args: readonly string[],
	cwd: string,
	options: HereOptions,
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
	const result = last.then(() => runNow(args, cwd, options));
	last = result.catch(() => {});
	return result;
}

async function runNow(args: readonly string[], cwd: string, options: HereOptions) {
	const { run } = (await import(/* @vite-ignore */ pathToFileURL(BUILT.pathname).href)) as { run: typeof Run };
	const [stdout, stderr] = [capture(process.stdout), capture(process.stderr)];
	const undo = [
		stdout.restore,
		stderr.restore,
		replaced(process, 'stdin', Readable.from(options.keyboard ? [] : chunks(options.stdin))),
		replaced(process.stdin, 'isTTY', options.keyboard ?? false),
		replaced(process.stdout, 'isTTY', options.terminal ?? false),
		replaced(process.stdout, 'columns', 80),
		replaced(process, 'env', environment(options.env)),
		inFolder(cwd),
		listeners(process),
		listeners(process.stdout),
		listeners(process.stderr),
	];
	try {
		const code = await run(args);
		return { code, stdout: stdout.text(), stderr: stderr.text() };
	} finally {
		for (const put of undo.reverse()) put();
	}
}

const chunks = (stdin: string | Uint8Array = ''): readonly Buffer[] =>
	stdin.length === 0 ? [] : [Buffer.from(stdin as Uint8Array)];

function environment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
	const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
	return { ...inherited, ...more };
}

function inFolder(cwd: string): () => void {
	const before = process.cwd();
	process.chdir(cwd);
	return () => process.chdir(before);
}

/** Puts something in the place of a property; gives what puts it back. */
function replaced<Key extends string>(object: Partial<Record<Key, unknown>>, key: Key, value: unknown): () => void {
	const before = Object.getOwnPropertyDescriptor(object, key);
	Object.defineProperty(object, key, { value, configurable: true, writable: true, enumerable: true });
	return () => {
		if (before === undefined) delete object[key];
		else Object.defineProperty(object, key, before);
	};
}

/** Takes away what listens for anything since. */
function listeners(emitter: NodeJS.EventEmitter): () => void {
	const kept = new Map(emitter.eventNames().map((name) => [name, emitter.listeners(name)]));
	return () => {
		for (const name of ['SIGINT', 'error'])
			for (const listener of emitter.listeners(name))
				if (kept.get(name)?.includes(listener) !== true) emitter.removeListener(name, listener as () => void);
	};
}

/** Keeps what is written to a stream instead of writing it. */
function capture(stream: NodeJS.WriteStream): { text(): string; restore(): void } {
	const parts: Buffer[] = [];
	const write = (part: string | Uint8Array, ...more: unknown[]): boolean => {
		parts.push(Buffer.from(part as Uint8Array));
		const done = more.find((argument) => typeof argument === 'function');
		if (done !== undefined) process.nextTick(done as () => void);
		return true;
	};
	return { text: () => Buffer.concat(parts).toString('utf8'), restore: replaced(stream, 'write', write) };
}
