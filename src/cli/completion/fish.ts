import type { CompletedCommand, CompletedOption } from './model.js';

/** A string of fish: only the backslash and the single quote mean something inside single quotes. */
const quoted = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;

function flags({ names, about, value }: CompletedOption): string {
	const written = names.map((name) => (name.startsWith('--') ? `-l ${name.slice(2)}` : `-s ${name.slice(1)}`));
	const takes =
		value === 'none'
			? ''
			: typeof value === 'object'
				? ` -x -a ${quoted(value.join(' '))}`
				: value === 'folder'
					? " -x -a '(__fish_complete_directories)'"
					: value === 'file'
						? ' -r -F'
						: ' -x';
	return `${written.join(' ')}${takes} -d ${quoted(about)}`;
}

/** The completion of fish. */
export function fish(commands: readonly CompletedCommand[]): string {
	const names = commands.map(({ name }) => name).join(' ');
	const others = commands.filter(({ isDefault }) => !isDefault).map(({ name }) => name);
	const lines = commands.flatMap(({ name, about, isDefault, words, options }) => {
		const here = isDefault
			? `not __fish_seen_subcommand_from ${others.join(' ')}`
			: `__fish_seen_subcommand_from ${name}`;
		return [
			`complete -c tifa -n ${quoted(`not __fish_seen_subcommand_from ${names}`)} -a ${quoted(name)} -d ${quoted(about)}`,
			...options.map((option) => `complete -c tifa -n ${quoted(here)} ${flags(option)}`),
			...(words.length > 0 ? [`complete -c tifa -n ${quoted(here)} -f -a ${quoted(words.join(' '))}`] : []),
		];
	});
	return `# fish completion of tifa. To load it: tifa completion fish | source\n${lines.join('\n')}\n`;
}
