import { type Command, CommanderError } from 'commander';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.js';
import { type Code, pages, readPage } from './markdown.js';
import { tifaCalls } from './shell.js';

/** Makes every command do nothing once its line is parsed. */
function disarm(command: Command): void {
	command.exitOverride().configureOutput({ writeOut: () => {}, writeErr: () => {} });
	for (const child of command.commands) disarm(child);
	if (command.commands.length === 0) command.action(() => {});
}

/** What the program says against a line, `null` when it takes it. Within a sentence, capitals stand for a value. */
async function refusal(args: readonly string[], inSentence = false): Promise<string | null> {
	const program = await createProgram(() => {});
	disarm(program);
	const [first = ''] = args;
	// Any first word would be taken for an input: a mistyped command must not pass as a file.
	const known = ['help', ...program.commands.map((command) => command.name())];
	if (/^[a-z]+$/.test(first) && !known.includes(first)) return `there is no command ${first}`;
	try {
		await program.parseAsync([...args], { from: 'user' });
		return null;
	} catch (error) {
		if (!(error instanceof CommanderError)) throw error;
		const harmless = error.exitCode === 0 || /^commander\.help/.test(error.code);
		const sketch =
			/^commander\.missing(Argument|MandatoryOptionValue)$/.test(error.code) ||
			/argument '[A-Z]+' is invalid/.test(error.message);
		return harmless || (inSentence && sketch) ? null : error.message;
	}
}

interface Call {
	readonly code: Code;
	readonly args: readonly string[];
}

const callsOf = (page: string): readonly Call[] =>
	readPage(page)
		.code.filter(({ language }) => language === null || language === 'sh')
		.flatMap((code) => tifaCalls(code.text).map((args) => ({ code, args })));

describe('command lines', () => {
	test.each(pages)('those of %s are ones that the program takes', async (page) => {
		const refused: string[] = [];
		for (const { code, args } of callsOf(page)) {
			const reason = await refusal(args, code.language === null);
			if (reason !== null) refused.push(`${page}:${code.line}: tifa ${args.join(' ')}: ${reason}`);
		}
		expect(refused).toEqual([]);
	});

	test.each([
		['a command that does not exist', ['keywrods', 'articles/']],
		['an option that does not exist', ['articles/', '--tables', 'targets']],
		['a value that does not exist', ['keywords', 'articles/', '--unit', 'slogan']],
		['an argument that is missing', ['dict', 'lookup']],
	])('%s is noticed', async (_, args) => {
		expect(await refusal(args)).not.toBeNull();
	});

	test('calls are found in pipes, after comments and over lines', () => {
		const script =
			"cat a | tifa -f csv # tifa no\ntifa 'a b' \\\n  -o x > y && node bin/tifa.js z\nsource <(tifa completion bash)";
		expect(tifaCalls(script)).toEqual([['-f', 'csv'], ['a b', '-o', 'x'], ['z'], ['completion', 'bash']]);
	});
});
