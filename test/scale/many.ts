import { spawn } from 'node:child_process';

const RUN = new URL('../../dist/cli/run.js', import.meta.url).href;

/** Runs tifa several times in one process, one after the other; gives the greatest exit code and all that was said. */
export function runMany(cwd: string, runs: readonly (readonly string[])[]): Promise<{ code: number; stderr: string }> {
	const script = `const { run } = await import(${JSON.stringify(RUN)});
let worst = 0;
for (const args of ${JSON.stringify(runs)}) worst = Math.max(worst, await run(args));
process.exitCode = worst;`;
	const child = spawn(process.execPath, ['--input-type=module', '-e', script], { cwd });
	let stderr = '';
	child.stderr.on('data', (chunk: Buffer) => {
		stderr += chunk.toString('utf8');
	});
	child.stdin.end();
	return new Promise((resolve, reject) => {
		child.on('error', reject);
		child.on('close', (code) => resolve({ code: code ?? 99, stderr }));
	});
}
