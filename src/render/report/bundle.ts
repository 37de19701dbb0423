import { readFileSync } from 'node:fs';

/** Files of the page's script, each after those that it imports. */
const FILES = [
	'phrase',
	'segments',
	'dom',
	'load',
	'language',
	'theme',
	'tables',
	'links',
	'marked',
	'reader',
	'excerpts',
	'entry',
	'search',
	'router',
	'main',
] as const;

/**
 * The script of the page, of the compiled files in `client/`: a classic script, because a page opened from a disk cannot
 * load modules. Every file becomes a function that gives its exports. Only the forms that the compiler writes for
 * these files are known: named imports, and exports in front of declarations.
 */
export function clientScript(): string {
	const files = FILES.map((name) => {
		const code = readFileSync(new URL(`./client/${name}.js`, import.meta.url), 'utf8');
		return `const ${moduleName(name)} = (() => {\n${asFunction(code)}\n})();`;
	});
	return `'use strict';\n(() => {\n${files.join('\n')}\n${moduleName('main')}.start();\n})();`;
}

const moduleName = (name: string): string => `$${name.replace(/-/g, '_')}`;

function asFunction(code: string): string {
	const names = [...code.matchAll(/^export (?:async )?(?:function|const|class) (\w+)/gm)].map(([, name]) => name);
	const body = code
		.replace(/^import \{([^}]*)\} from '\.\/([\w-]+)\.js';$/gm, (_, what: string, from: string) => {
			return `const {${what.replace(/ as /g, ': ')}} = ${moduleName(from)};`;
		})
		.replace(/^export (?=async |function|const|class)/gm, '')
		.replace(/^\/\/\/ .*$/gm, '');
	return `${body}\nreturn { ${names.join(', ')} };`;
}
