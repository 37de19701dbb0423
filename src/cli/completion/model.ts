import type { Command, Option } from 'commander';

/** An option as a shell completes it. */
export interface CompletedOption {
	/** `-f` and `--format`, as far as it has them */
	readonly names: readonly string[];
	readonly about: string;
	/** what follows it: nothing, one of these words, a folder, a file or some text */
	readonly value: 'none' | 'folder' | 'file' | 'text' | readonly string[];
}

export interface CompletedCommand {
	readonly name: string;
	readonly about: string;
	/** used when no command is named */
	readonly isDefault: boolean;
	/** words that may stand as its argument; files where there are none */
	readonly words: readonly string[];
	readonly options: readonly CompletedOption[];
}

/** Everything a shell may complete, read from the program itself, so that no option can be forgotten. */
export function completions(program: Command): readonly CompletedCommand[] {
	const names = program.commands.map((command) => command.name());
	const commands = program.commands.map((command, i) => ({
		name: command.name(),
		about: command.summary() || command.description(),
		isDefault: i === 0,
		words: command.registeredArguments.flatMap((argument) => argument.argChoices ?? []),
		options: [...command.options.filter((option) => !option.hidden).map(completed), HELP],
	}));
	return [
		...commands,
		{ name: 'help', about: 'print help for a command', isDefault: false, words: names, options: [] },
	];
}

const HELP: CompletedOption = { names: ['-h', '--help'], about: 'print help', value: 'none' };

function completed(option: Option): CompletedOption {
	const names = [option.short, option.long].filter((name) => name !== undefined);
	return { names, about: option.description, value: takes(option) };
}

function takes(option: Option): CompletedOption['value'] {
	if (!option.required && !option.optional) return 'none';
	if (option.argChoices !== undefined) return option.argChoices;
	const placeholder = /<([^>]*)>|\[([^\]]*)\]/.exec(option.flags)?.slice(1).find(Boolean) ?? '';
	if (/dir|folder/.test(placeholder)) return 'folder';
	return /file/.test(placeholder) ? 'file' : 'text';
}

/** A string that the shells read as it stands: single quotes, those inside it closed, escaped and opened again. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
