import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { INSPECTION, MEETING } from '../helpers/articles.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';

let cwd: string;
beforeAll(() => {
	cwd = freshFolder({ 'in/meeting.txt': MEETING, 'in/inspection.txt': INSPECTION, 'empty.txt': '' });
});
afterAll(() => removeFolder(cwd));

const page = (name: string): string => readFileSync(join(cwd, name), 'utf8');

test('texts and the results made of them give the same page', async () => {
	await runCli(['in', '-o', 'results', '-q'], { cwd });
	expect((await runCli(['report', 'in', '--title', 'T', '-o', 'texts.html', '-q'], { cwd })).code).toBe(0);
	expect((await runCli(['report', 'results', '--title', 'T', '-o', 'results.html', '-q'], { cwd })).code).toBe(0);
	expect(page('results.html')).toBe(page('texts.html'));
});

test('says where the page is and how large', async () => {
	const { stderr } = await runCli(['report', 'in', '-o', 'r.html'], { cwd });
	expect(stderr).toMatch(/^2 articles; report in r\.html \(\d\.\d MB\)\n$/);
});

test('goes to a pipe, in Chinese if asked', async () => {
	const { code, stdout } = await runCli(['report', 'in', '--lang', 'zh'], { cwd });
	expect(code).toBe(0);
	expect(stdout).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/);
	expect(stdout).toContain('>提法<');
});

test('a sample is said to be one', async () => {
	await runCli(['report', 'in', '--articles', '1', '-o', 'one.html', '-q'], { cwd });
	expect(page('one.html')).toMatch(/Figures cover all 2 articles\. The page carries 1 of them/);
	await runCli(['report', 'in', '--articles', '0', '-o', 'none.html', '-q'], { cwd });
	expect(page('none.html')).toMatch(/none of them is carried/);
});

test.each([
	['a failed input is named, the page is made', ['in', 'empty.txt', '-o', 'x.html'], 1, /empty\.txt is empty/],
	['nothing to report on', ['empty.txt', '-o', 'y.html'], 1, /no article to report on/],
	['an odd number', ['in', '--articles', 'many', '-o', 'y.html'], 2, /--articles.*whole number/],
	['a folder that is not there', ['in', '-o', 'nowhere/y.html'], 2, /nowhere\/y\.html cannot be written/],
] as const)('%s', async (_, args, code, message) => {
	const result = await runCli(['report', ...args], { cwd });
	expect(result.code).toBe(code);
	expect(result.stderr).toMatch(message);
	expect(result.stderr).not.toMatch(/^\s+at /m);
});
