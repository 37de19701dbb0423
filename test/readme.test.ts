import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runCli } from './helpers/run-cli.js';

const readme = readFileSync('README.md', 'utf8');
const blocks = (language: string): string[] =>
	[...readme.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((match) => match[1]!);

/** `…` stands for anything within a line, and alone on a line for any lines. */
const asPattern = (line: string): RegExp =>
	new RegExp(
		`^${line
			.split('…')
			.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
			.join('.*')}$`,
	);

test('the tour shows what the program prints, in order', async () => {
	const { stdout } = await runCli(['samples/city-meeting.txt'], { cwd: '.' });
	const printed = stdout.split('\n');
	let at = 0;
	for (const line of blocks('text')[0]!.split('\n')) {
		if (line.trim() === '' || line.trim() === '…') continue;
		const found = printed.findIndex((candidate, index) => index >= at && asPattern(line).test(candidate));
		expect(found, `not printed, or not there: ${line}`).toBeGreaterThanOrEqual(0);
		at = found + 1;
	}
});

test('every script that it names exists', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	const named = [...readme.matchAll(/npm run (\w+)/g)].map((match) => match[1]!);
	expect(named.filter((name) => !(name in scripts))).toEqual([]);
});

test('it stays short enough to be read', () => {
	expect(readme.split('\n').length).toBeLessThanOrEqual(200);
});
