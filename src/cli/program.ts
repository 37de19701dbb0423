import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { safeText } from '../render/text/safe.js';
import { addCommands } from './commands/index.js';
import { usageSentence } from './usage.js';

/** Takes the exit code of a command that ran to its end. */
export type Finish = (exitCode: number) => void;

/**
 * Builds the command line. Nothing heavy is loaded here: each command loads its work when it is run.
 * @param first first word of the line, for which alone the program is built; without it, it has all commands
 */
export async function createProgram(finish: Finish, first?: string): Promise<Command> {
	const program = new Command('tifa')
		.description(
			'Reads Chinese government news and tells who said what, in which office, with which slogans, and what they promised.',
		)
		.version(toolVersion(), '-V, --version', 'print the version')
		.helpOption('-h, --help', 'print help')
		.exitOverride()
		.configureOutput({
			outputError: (message, write) =>
				write(safeText(message.startsWith('error: ') ? `tifa: ${usageSentence(message)}\n` : message)),
		})
		.showHelpAfterError('Run "tifa --help" or "tifa help COMMAND" for what is possible.')
		.configureHelp({ helpWidth: helpWidth() });
	await addCommands(program, finish, first);
	return program;
}

/** Version of the package. */
export function toolVersion(): string {
	const file = new URL('../../package.json', import.meta.url);
	const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
	return version;
}

const helpWidth = (): number => Math.min(process.stdout.columns ?? 80, 100);
