import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Sections of dict/README.md by the file they explain. */
const sections = new Map(
	readFileSync('dict/README.md', 'utf8')
		.split(/^#{2,3} /m)
		.map((section) => [section.slice(0, section.indexOf('\n')), section]),
);
const files = readdirSync('dict').filter((name) => name.endsWith('.csv'));
const columns = (file: string): readonly string[] =>
	readFileSync(`dict/${file}`, 'utf8').split('\n', 1)[0]!.trim().split(',');

describe('dict/README.md explains', () => {
	test.each(files)('every column of %s', (file) => {
		const section = sections.get(file);
		expect(section, `no section "### ${file}"`).toBeDefined();
		expect(columns(file).filter((column) => !section!.includes(`\`${column}\``))).toEqual([]);
	});

	test('every file in its first table', () => {
		const contents = sections.get('# Dictionaries')!;
		expect(files.filter((file) => !contents.includes(`[\`${file}\`]`))).toEqual([]);
	});
});
