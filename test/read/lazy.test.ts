import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('start-up', () => {
	// Whatever the reader imports at its top is paid for by every run; these are for some inputs only.
	test.each(['iconv-lite', 'chardet', 'tinyglobby', 'opencc-js'])('%s is imported only where it is needed', (name) => {
		const stages = ['src/read', 'src/clean', 'src/normalize'];
		const sources = stages.flatMap((stage) =>
			readdirSync(stage, { recursive: true, encoding: 'utf8' }).map((file) => `${stage}/${file}`),
		);
		for (const file of sources.filter((name) => name.endsWith('.ts'))) {
			expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`^import [^;]*from '${name}`, 'm'));
		}
	});
});
