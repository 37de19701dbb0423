/** Every sentence that a user can cause, word for word, as messages.txt tells them; each command line with its exit code. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';
import { FILES } from './messages-files.js';

/** Follows every message about the command line itself; `…` stands for it. */
const HINT = 'Run "tifa --help" or "tifa help COMMAND" for what is possible.\n';

const told = readFileSync(new URL('./messages.txt', import.meta.url), 'utf8')
	.split(/^\$ /m)
	.slice(1)
	.map((part) => {
		const [line = '', code = '', ...said] = part.trimEnd().split('\n');
		return { line, code: Number(code), said: `${said.join('\n')}\n`.replace(/^…\n/m, HINT) };
	});

/** The words of a command line; those in single quotes are one. */
const words = (line: string): readonly string[] =>
	[...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');

let cwd = '';
beforeAll(async () => {
	cwd = freshFolder(FILES);
	await runCli(['m.txt', '-o', 'res', '-q'], { cwd });
});
afterAll(() => removeFolder(cwd));

/** What Node adds from 22 on where JSON breaks off. */
const NEWER_JSON = / \(line \d+ column \d+\)/;

test('every command is among them', async () => {
	const { stdout } = await runCli(['--help']);
	const commands = [...stdout.slice(stdout.indexOf('Commands:')).matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
	expect(commands.length).toBeGreaterThan(10);
	const used = new Set(told.map(({ line }) => words(line)[0]));
	expect(commands.filter((name) => !used.has(name ?? '') && name !== 'analyze')).toEqual([]);
});

describe('what is said', () => {
	test.each(told)('tifa $line', async ({ line, code, said }) => {
		const result = await runCli(words(line), { cwd });
		expect(result.stderr.replace(NEWER_JSON, '')).toBe(said);
		expect(result.code).toBe(code);
		if (code === 2) expect(result.stdout).toBe('');
	});
});

test.each(told.filter(({ code }) => code !== 0))('tifa $line: whole sentences of one voice', ({ said }) => {
	for (const sentence of said.replace(HINT, '').trimEnd().split('\n')) {
		expect(sentence).not.toMatch(/^\s+at |\berror:|\bE[A-Z]{4,}\b|undefined|\[object|tifa: tifa/);
		// A file and its line may come first; then a capital letter, a name in quotation marks, an option or a file begins.
		expect(sentence).toMatch(/^(?:tifa: )?(?:[\w/.]+:(?:\d+:)? )?(?:["“A-Z\d-]|[\w/]+\.\w+ |dict\/|(?:full|cut) )/);
		expect(sentence).toMatch(/(?:[.…)?]|放管服|report\.html|\d (?:warnings?|documents?|edges))$/);
	}
});

test.each([
	['nothing to read and nobody to ask', [], /^Usage: tifa analyze/],
	['a search in nothing', ['concordance', '新质生产力'], /^tifa: Name what to search: texts/],
	['a page on the screen', ['report'], /^tifa: A page is too much for a terminal; name a file/],
])('on a terminal: %s', async (_, args, want) => {
	const { code, stdout, stderr } = await runCli(args, { terminal: true, keyboard: true });
	expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
	expect(stderr).toMatch(want);
});
