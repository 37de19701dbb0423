/** The walls of the house: which part may know which. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { describe, expect, test } from 'vitest';

/** In the order in which a text passes them; the single files of `src/` count as parts too. */
const PARTS = [
	'types',
	'errors',
	'read',
	'clean',
	'normalize',
	'lexicon',
	'segment',
	'extract',
	'record',
	'analyze',
	'corpus',
	'evaluate',
	'batch',
	'render',
	'index',
	'cli',
	'build',
] as const;
type Part = (typeof PARTS)[number];

/** What a part may import beside itself and the vocabulary below. A new edge is a decision: make it here. */
const ALLOWED: Readonly<Record<Part, readonly Part[]>> = {
	types: [],
	errors: [],
	read: [],
	clean: [],
	normalize: ['clean'],
	lexicon: [],
	segment: ['lexicon'],
	extract: ['lexicon'],
	record: ['normalize', 'extract'],
	analyze: ['clean', 'normalize', 'lexicon', 'extract', 'record'],
	corpus: ['normalize', 'lexicon', 'extract', 'record'],
	evaluate: ['record'],
	batch: ['read', 'record', 'analyze'],
	render: ['normalize', 'record', 'corpus'],
	index: ['read', 'record', 'analyze', 'corpus', 'batch'],
	cli: [
		'read',
		'clean',
		'normalize',
		'lexicon',
		'segment',
		'extract',
		'record',
		'analyze',
		'corpus',
		'evaluate',
		'batch',
		'render',
	],
	// The build makes the data of the lexicon and compiles the command line ahead; its benchmark and fuzzer run every stage.
	build: [
		'read',
		'clean',
		'normalize',
		'lexicon',
		'segment',
		'extract',
		'record',
		'analyze',
		'evaluate',
		'batch',
		'render',
		'cli',
	],
};

/** Words that every part speaks: they import nothing of the project. */
const VOCABULARY: readonly string[] = ['types', 'errors', 'record/schema'];

/** Packages and globals that only these parts may touch. */
const KEPT: readonly { readonly what: string; readonly pattern: RegExp; readonly by: readonly Part[] }[] = [
	// The build reads the dictionaries of nodejieba as plain files, and measures it.
	{ what: 'nodejieba', pattern: /['"]nodejieba\b/, by: ['segment', 'build'] },
	{ what: 'opencc-js', pattern: /['"]opencc-js\b/, by: ['normalize'] },
	{ what: 'chalk', pattern: /['"]chalk['"]/, by: ['render', 'cli'] },
	{ what: 'commander', pattern: /['"]commander['"]/, by: ['cli'] },
	{ what: 'process.exit', pattern: /\bprocess\.exit/, by: ['cli', 'build'] },
	{ what: 'console', pattern: /\bconsole\./, by: ['build'] },
];

const MAX_LINES = 250;

interface SourceFile {
	/** path in `src/`, without its extension, with slashes */
	readonly path: string;
	readonly part: Part;
	readonly text: string;
	/** text without comments */
	readonly code: string;
	/** paths in `src/` that it imports */
	readonly imports: readonly string[];
}

const partOf = (path: string): Part => path.split('/')[0] as Part;

function readSource(path: string): SourceFile {
	const text = readFileSync(join('src', `${path}.ts`), 'utf8');
	const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
	const imports = [...code.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)\.js'/g)].map(([, target]) =>
		normalize(join(dirname(path), target!)).replaceAll(sep, '/'),
	);
	return { path, part: partOf(path), text, code, imports };
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.filter((name) => name.endsWith('.ts'))
	.map((name) => readSource(name.slice(0, -'.ts'.length).replaceAll(sep, '/')));

test('the parts of src are known', () => {
	expect(files.filter((file) => !PARTS.includes(file.part)).map((file) => file.path)).toEqual([]);
});

test('the table allows only what comes before', () => {
	for (const part of PARTS) {
		for (const other of ALLOWED[part])
			expect(PARTS.indexOf(other), `${part} → ${other}`).toBeLessThan(PARTS.indexOf(part));
	}
});

test('a stage imports only stages before it', () => {
	const wrong = files.flatMap((file) =>
		file.imports
			.filter(
				(path) =>
					!VOCABULARY.includes(path) && partOf(path) !== file.part && !ALLOWED[file.part].includes(partOf(path)),
			)
			.map((path) => `${file.path} → ${path}`),
	);
	expect(wrong).toEqual([]);
});

test('the vocabulary imports nothing of the project', () => {
	const wrong = files.filter((file) => VOCABULARY.includes(file.path) && file.imports.length > 0);
	expect(wrong.map((file) => file.path)).toEqual([]);
});

describe('kept in one place', () => {
	test.each(KEPT)('$what: only in $by', ({ pattern, by }) => {
		const wrong = files.filter((file) => pattern.test(file.code) && !by.includes(file.part));
		expect(wrong.map((file) => file.path)).toEqual([]);
	});
});

test(`no file is longer than ${MAX_LINES} lines`, () => {
	const lines = (text: string): number => text.split('\n').length - 1;
	const wrong = files.filter((file) => lines(file.text) > MAX_LINES);
	expect(wrong.map((file) => `${file.path}: ${lines(file.text)}`)).toEqual([]);
});
