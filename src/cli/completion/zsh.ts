import { type CompletedCommand, type CompletedOption, quoted } from './model.js';

/** Text inside a specification of `_arguments`, where colons and brackets part its fields. */
const inside = (text: string): string => text.replace(/[\\:[\]()`$"]/gu, '\\$&').replace(/\s+/gu, ' ');

function specification({ names, about, value }: CompletedOption): string {
	const action =
		value === 'none'
			? ''
			: typeof value === 'object'
				? `:value:(${value.map(inside).join(' ')})`
				: `:${value}:${value === 'folder' ? '_files -/' : value === 'file' ? '_files' : ' '}`;
	const both = names.length > 1 ? `${quoted(`(${names.join(' ')})`)}{${names.join(',')}}` : (names[0] ?? '');
	return `${both}${quoted(`[${inside(about)}]${action}`)}`;
}

/** The completion of zsh. */
export function zsh(commands: readonly CompletedCommand[]): string {
	const first = commands.find(({ isDefault }) => isDefault)?.name ?? '';
	const lines = [
		'#compdef tifa',
		'# zsh completion of tifa. To load it: source <(tifa completion zsh)',
		'_tifa() {',
		`\tlocal command=${quoted(first)} i`,
		'\tlocal -a commands',
		`\tcommands=(${commands.map(({ name, about }) => quoted(`${name}:${inside(about)}`)).join(' ')})`,
		'\tfor ((i = 2; i < CURRENT; i++)); do',
		`\t\tcase "\${words[i]}" in`,
		`\t\t${commands.map(({ name }) => quoted(name)).join(' | ')}) command="\${words[i]}"; break ;;`,
		'\t\tesac',
		'\tdone',
		`\tif ((CURRENT == 2)) && [[ "\${words[2]}" != -* ]]; then _describe 'command' commands; _files; return; fi`,
		'\tcase "$command" in',
		...commands.map(({ name, options, words }) => {
			const rest = words.length > 0 ? `'*:word:(${words.map(inside).join(' ')})'` : "'*:file:_files'";
			return `\t${quoted(name)}) _arguments ${[...options.map(specification), rest].join(' ')} ;;`;
		}),
		'\tesac',
		'}',
		'if [ "$funcstack[1]" = "_tifa" ]; then _tifa "$@"; else compdef _tifa tifa; fi',
	];
	return `${lines.join('\n')}\n`;
}
