import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.js';
import { convertToSimplified } from '../../src/normalize/index.js';
import { isReadFailure, readInputs } from '../../src/read/index.js';

const FOLDER = '../shared/gold/dev';
const bare = (text: string): string =>
	convertToSimplified(text)
		.normalize('NFKC')
		.replace(/[\s\p{P}\p{S}]/gu, '');

if (!existsSync(FOLDER))
	console.warn(`skipped: ${FOLDER} is not here, so title, date and source are not compared with hand-coded articles`);

test.skipIf(!existsSync(FOLDER))('title, date and source of the hand-coded articles', async () => {
	const wrong: string[] = [];
	for await (const item of readInputs(
		readdirSync(FOLDER)
			.filter((name) => name.endsWith('.txt'))
			.map((name) => `${FOLDER}/${name}`),
		{},
	)) {
		if (isReadFailure(item)) throw item.error;
		const gold: { title: string; date: string; source: string } = JSON.parse(
			readFileSync(`${FOLDER}/${item.id}.gold.json`, 'utf8'),
		);
		const article = cleanDocument(item, {});
		for (const field of ['title', 'date', 'source'] as const) {
			const found = article[field]?.value ?? '';
			if (bare(found) !== bare(gold[field])) wrong.push(`${item.id} ${field}: ${found} instead of ${gold[field]}`);
		}
	}
	expect(wrong).toEqual([]);
});
