import { execFileSync } from 'node:child_process';
import { Command, Option } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { completions, scripts } from '../../src/cli/completion/index.js';
import { SHELLS } from '../../src/cli/completion/shells.js';
import { freshFolder, removeFolder, runCli } from '../helpers/run-cli.js';

const has = (shell: string): boolean => {
	try {
		execFileSync(shell, ['-c', 'true']);
		return true;
	} catch {
		console.warn(`skipped: there is no ${shell} here, so its completion script is not tried`);
		return false;
	}
};
const installed = new Set(SHELLS.filter(has));

let script: string;
beforeAll(async () => {
	script = (await runCli(['completion', 'bash'])).stdout;
});

/** What bash offers at the end of a line. */
function offered(words: readonly string[], source = script, cwd?: string): readonly string[] {
	const lines = [source, 'COMP_WORDS=("$@")', 'COMP_CWORD=$(($# - 1))', '_tifa', `printf '%s\\n' "\${COMPREPLY[@]}"`];
	const printed = execFileSync('bash', ['-c', lines.join('\n'), 'bash', 'tifa', ...words], {
		encoding: 'utf8',
		...(cwd ? { cwd } : {}),
	});
	return printed.split('\n').filter((word) => word !== '');
}

describe.skipIf(!installed.has('bash'))('bash', () => {
	test.each<[string, readonly string[], readonly string[]]>([
		['commands by their first letters', ['se'], ['segment']],
		['a command for help', ['help', 'ev'], ['evaluate']],
		['values of an option of the default command', ['-f', 'js'], ['json', 'jsonl']],
		['values of an option of a command', ['segment', '--format', ''], ['text', 'csv', 'jsonl']],
		['options of a command only', ['segment', '--po'], ['--pos']],
		['no option of another command', ['schema', '--po'], []],
		['arguments with a choice', ['completion', ''], [...SHELLS]],
		['tables', ['-t', 'spe'], ['speeches']],
	])('%s', (_, words, want) => expect(offered(words)).toEqual(want));

	test('folders after an option that wants one', () => {
		const cwd = freshFolder({ 'results/a.txt': '', 'rest.txt': '' });
		expect(offered(['-o', 're'], script, cwd)).toEqual(['results/']);
		removeFolder(cwd);
	});
});

/** A program whose words would run something if they were not escaped. */
const hostile = new Command('tifa').addCommand(
	new Command('analyze')
		.description("a'b `touch x` $(touch x) [c]: \\")
		.addOption(new Option('-x, --ex <value>', 'd "e"').choices(['$(touch>x)', "it's", 'a;b'])),
);

describe.each(SHELLS)('%s', (shell) => {
	test.skipIf(!installed.has(shell))('the scripts can be parsed, whatever the words', () => {
		execFileSync(shell, ['-n', '-c', scripts[shell](completions(hostile))]);
	});
	test('every command and every long option is named', async () => {
		const { code, stdout } = await runCli(['completion', shell]);
		expect(code).toBe(0);
		const help = (await runCli(['evaluate', '--help'])).stdout;
		const long = [...help.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map((match) => match[1]!);
		expect(long.length).toBeGreaterThan(5);
		for (const option of long) expect(stdout).toContain(shell === 'fish' ? `-l ${option.slice(2)}` : option);
		if (installed.has(shell)) execFileSync(shell, ['-n', '-c', stdout]);
	});
});

test.skipIf(!installed.has('bash'))('words are offered, never run', () => {
	const cwd = freshFolder();
	expect(offered(['-x', ''], scripts.bash(completions(hostile)), cwd)).toEqual(['$(touch>x)', "it's", 'a;b']);
	expect(execFileSync('ls', { cwd, encoding: 'utf8' })).toBe('');
	removeFolder(cwd);
});

test('a shell that is not known is wrong usage', async () => {
	const { code, stderr } = await runCli(['completion', 'tcsh']);
	expect(code).toBe(2);
	expect(stderr).toMatch(/tcsh.*bash, zsh, fish/);
});
