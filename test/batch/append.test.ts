import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { appendTo } from '../../src/batch/append.js';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';

test('the journal is there before any other file, so that a folder left half made is known again', async () => {
	const dir = freshFolder({});
	// a file that cannot be made stands for a kill at that moment
	mkdirSync(join(dir, 'people.csv'));
	const files = appendTo(dir, ['results.jsonl', 'people.csv'], [0, 0], { name: 'journal.jsonl', length: 0 });
	await expect(files).rejects.toThrow('people.csv cannot be written');
	expect(existsSync(join(dir, 'journal.jsonl'))).toBe(true);
	removeFolder(dir);
});
