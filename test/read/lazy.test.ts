import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

describe('start-up', () => {
	// Whatever the reader imports at its top is paid for by every run; these are for some inputs only.
	test.each(['iconv-lite', 'chardet', 'tinyglobby', 'opencc-js'])('%s is imported only where it is needed', (name) => {
		const sources = execFileSync('find', ['src/read', 'src/clean', 'src/normalize', '-name', '*.ts'], { encoding: 'utf8' }).trim().split('\n');
		for (const file of sources) {
			expect(readFileSync(file, 'utf8')).not.toMatch(new RegExp(`^import [^;]*from '${name}`, 'm'));
		}
	});
});
