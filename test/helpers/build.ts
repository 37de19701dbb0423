import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The command line is tested as it is shipped, so it must be built; builds it when it is not. */
export default function setup(): void {
	const root = fileURLToPath(new URL('../..', import.meta.url));
	if (existsSync(`${root}/dist/cli/main.js`) && existsSync(`${root}/dist/data`)) return;
	execFileSync('npm', ['run', 'build'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
