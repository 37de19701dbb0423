import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** When the youngest (or oldest) file in a folder of the project was written; −∞ or ∞ where there is none. */
function written(folder: string, pick: (...times: number[]) => number): number {
	try {
		const files = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }).filter((file) =>
			file.isFile(),
		);
		return pick(...files.map((file) => statSync(join(file.parentPath, file.name)).mtimeMs));
	} catch {
		return pick();
	}
}

/** The command line is tested as it is shipped, so it is built first when a source or a dictionary is younger. */
export default function setup(): void {
	const built = Math.min(written('dist/cli', Math.min), written('dist/data', Math.min));
	if (Math.max(written('src', Math.max), written('dict', Math.max)) < built && Number.isFinite(built)) return;
	execFileSync('npm', ['run', 'build'], { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
}
