import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runHere } from './run-here.js';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));

/** A slow machine is told how far a run has come; no test asks how fast a machine is. */
const PROGRESS = /^\d+(?: of \d+)? documents?(?: \(\d+ %\))?, [\d.]+\/s, .*\n/gm;

export interface RunOptions {
	/** files to make in the fresh folder first: path → contents */
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	/** what is piped in; nothing by default */
	readonly stdin?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** the folder to run in; a fresh one by default */
	readonly cwd?: string;
	/** whether standard output is a terminal (in this process only) */
	readonly terminal?: boolean;
	/** whether nothing is piped in (in this process only) */
	readonly keyboard?: boolean;
}

/** What only a process of its own can be given. */
export interface SpawnOptions extends RunOptions {
	/** close stdout after its first chunk, as `| head -1` does */
	readonly closeEarly?: boolean;
	/** send SIGINT when the first chunk comes */
	readonly interrupt?: boolean;
}

export interface RunResult {
	readonly code: number | null;
	readonly stdout: string;
	readonly stderr: string;
}

/** Runs `tifa` as it is built, in a fresh folder, without the colour settings of the test runner; in this process. */
export function runCli(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
	return inFolder(options, (cwd) => runHere(args, cwd, options));
}

/** The same as users do it, in a process of its own: for what has to do with processes. */
export function spawnCli(args: readonly string[], options: SpawnOptions = {}): Promise<RunResult> {
	return inFolder(options, (cwd) => start(args, cwd, options));
}

async function inFolder(options: RunOptions, work: (cwd: string) => Promise<RunResult>): Promise<RunResult> {
	const cwd = options.cwd ?? freshFolder(options.files);
	try {
		const result = await work(cwd);
		return { ...result, stderr: result.stderr.replace(PROGRESS, '') };
	} finally {
		if (options.cwd === undefined) removeFolder(cwd);
	}
}

/** Makes a folder with files; the caller removes it. */
export function freshFolder(files: RunOptions['files'] = {}): string {
	const folder = mkdtempSync(join(tmpdir(), 'tifa-test-'));
	for (const [name, contents] of Object.entries(files)) {
		const path = join(folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, contents);
	}
	return folder;
}

export function removeFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
}

function start(args: readonly string[], cwd: string, options: SpawnOptions): Promise<RunResult> {
	const { NO_COLOR, FORCE_COLOR, ...inherited } = process.env;
	const child = spawn(process.execPath, [TIFA, ...args], { cwd, env: { ...inherited, ...options.env } });
	const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
	child.stdout.on('data', (chunk: Buffer) => {
		chunks.stdout.push(chunk);
		if (options.closeEarly) child.stdout.destroy();
		if (options.interrupt) child.kill('SIGINT');
	});
	child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
	// The process may end before it has read all that is piped in.
	child.stdin.on('error', () => {});
	child.stdin.end(options.stdin ?? '');
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => {
			resolve({
				code,
				stdout: Buffer.concat(chunks.stdout).toString('utf8'),
				stderr: Buffer.concat(chunks.stderr).toString('utf8'),
			});
		});
	});
}
