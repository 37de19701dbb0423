import { type CompletedCommand, type CompletedOption, quoted } from './model.js';

/** Words for `compgen -W`, which expands them once more: everything that could mean something to it is escaped. */
const list = (words: readonly string[]): string =>
	quoted(words.map((word) => word.replace(/[^\w.:=@%+/-]/gu, '\\$&')).join(' '));

const reply = (words: readonly string[]): string => `COMPREPLY=($(compgen -W ${list(words)} -- "$cur"))`;

function value({ name }: CompletedCommand, option: CompletedOption): readonly string[] {
	if (option.value === 'none') return [];
	const pattern = option.names.map((word) => quoted(`${name} ${word}`)).join(' | ');
	const folders = 'compopt -o nospace 2>/dev/null; COMPREPLY=($(compgen -d -S / -- "$cur"))';
	const body =
		typeof option.value === 'object' ? reply(option.value) : option.value === 'folder' ? folders : 'COMPREPLY=()';
	return [`\t\t${pattern}) ${body}; return ;;`];
}

/** The completion of bash 3.2 and newer; where it offers nothing, bash completes files. */
export function bash(commands: readonly CompletedCommand[]): string {
	const names = commands.map(({ name }) => name);
	const first = commands.find(({ isDefault }) => isDefault)?.name ?? '';
	const lines = [
		'# bash completion of tifa. To load it: source <(tifa completion bash)',
		'_tifa() {',
		'\tlocal cur prev command i',
		`\tcur="\${COMP_WORDS[COMP_CWORD]}"`,
		`\tprev="\${COMP_WORDS[COMP_CWORD-1]}"`,
		`\tcommand=${quoted(first)}`,
		'\tfor ((i = 1; i < COMP_CWORD; i++)); do',
		`\t\tcase "\${COMP_WORDS[i]}" in`,
		`\t\t${names.map(quoted).join(' | ')}) command="\${COMP_WORDS[i]}"; break ;;`,
		'\t\tesac',
		'\tdone',
		'\tcase "$command $prev" in',
		...commands.flatMap((command) => command.options.flatMap((option) => value(command, option))),
		'\tesac',
		'\tcase "$cur" in -*)',
		'\t\tcase "$command" in',
		...commands.map(({ name, options }) => `\t\t${quoted(name)}) ${reply(options.flatMap(({ names }) => names))} ;;`),
		'\t\tesac',
		'\t\treturn ;;',
		'\tesac',
		'\tcase "$command" in',
		...commands
			.filter(({ words }) => words.length > 0)
			.map(({ name, words }) => `\t${quoted(name)}) ${reply(words)}; return ;;`),
		'\tesac',
		`\tif ((COMP_CWORD == 1)); then ${reply(names)}; fi`,
		'}',
		'complete -o default -o bashdefault -F _tifa tifa',
	];
	return `${lines.join('\n')}\n`;
}
