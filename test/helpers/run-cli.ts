import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TIFA = fileURLToPath(new URL('../../bin/tifa.js', import.meta.url));

export interface RunOptions {
	/** files to make in the fresh folder first: path → contents */
	readonly files?: Readonly<Record<string, string | Uint8Array>>;
	/** what is piped in; nothing by default */
	readonly stdin?: string | Uint8Array;
	readonly env?: Readonly<Record<string, string>>;
	/** the folder to run in; a fresh one by default */
	readonly cwd?: string;
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

/** Runs `tifa` as users do: a process of its own, in a fresh folder, without the colour settings of the test runner. */
export async function runCli(args: readonly string[], options: RunOptions = {}): Promise<RunResult> {
	const cwd = options.cwd ?? freshFolder(options.files);
	try {
		return await start(args, cwd, options);
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

function start(args: readonly string[], cwd: string, options: RunOptions): Promise<RunResult> {
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
