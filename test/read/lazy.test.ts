import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('start-up', () => {
	// Whatever the reader imports at its top is paid for by every run; these are for some inputs only.
	test.each([
		...['iconv-lite', 'chardet', 'tinyglobby', 'opencc-js', 'csv-parse', 'yauzl', 'mammoth', 'unpdf', 'linkedom'],
		...['htmlparser2', '@mozilla/readability', 'hyparquet-writer'],
	])('%s is imported only where it is needed', (name) => {
		const stages = ['src/read', 'src/clean', 'src/normalize', 'src/render'];
		const sources = stages.flatMap((stage) =>
			readdirSync(stage, { recursive: true, encoding: 'utf8' }).map((file) => `${stage}/${file}`),
		);
		for (const file of sources.filter((name) => name.endsWith('.ts'))) {
			expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`^import (?!type )[^;]*from '${name}`, 'm'));
		}
	});
});
