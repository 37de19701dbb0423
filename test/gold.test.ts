/**
 * Quality as a regression check: F1 of the whole analysis on hand-coded articles must not fall below these floors.
 * The articles of test/gold were written for the project about invented places and people.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Analyzer, createAnalyzer } from '../src/analyze.js';
import { isReadFailure, readInputs } from '../src/read/index.js';
import type { TifaRecord } from '../src/record/schema.js';
import { readGold } from './helpers/gold.js';
import { addScore, emptyScore, f1, ROWS, type RowName, type Score } from './helpers/score.js';

/** Raise a floor when the analysis gets better; never lower one without a reason in the changelog. */
const FLOORS: Readonly<Record<RowName, number>> = {
	officials: 0.99,
	roles: 0.98,
	bylines: 0.98,
	organizations: 0.93,
	slogans: 0.91,
	targets: 0.97,
	deadlines: 0.96,
	speeches: 0.83,
	title: 1,
	date: 0.98,
	source: 0.95,
};

/** Floors on real articles, coded elsewhere and not part of the project; rows by the names of their own scorer. */
const OUTSIDE_FLOORS = {
	officials: 0.9,
	roles: 0.8,
	bylines: 1,
	organizations: 0.8,
	slogans: 0.85,
	targets: 0.8,
	speeches: 0.8,
	'document.title': 1,
	'document.date': 1,
	'document.source': 1,
} as const;
const OUTSIDE = '../shared/gold';

let analyze: Analyzer;
beforeAll(async () => {
	analyze = await createAnalyzer({ keywords: false });
});

/** Analyses every article of a folder; results by the name of the file without its extension. */
async function analyzeFolder(folder: string): Promise<Map<string, TifaRecord>> {
	const records = new Map<string, TifaRecord>();
	const articles = readdirSync(folder).filter((name) => /\.(txt|md)$/.test(name) && name !== 'README.md');
	for await (const item of readInputs(
		articles.map((name) => join(folder, name)),
		{},
	)) {
		if (isReadFailure(item)) throw item.error;
		records.set(item.id, analyze(item));
	}
	return records;
}

/** The figures as the README shows them. */
function table(score: Score): string {
	const lines = ROWS.map((row) => {
		const { right, spurious, missed } = score[row];
		const figures = [right / (right + spurious), right / (right + missed), f1(score[row])];
		return `| ${row} | ${figures.map((figure) => figure.toFixed(2)).join(' | ')} | ${right + missed} |`;
	});
	return ['| | precision | recall | F1 | coded |', '|---|---:|---:|---:|---:|', ...lines].join('\n');
}

// The analysis stands in the test itself, where mutation testing sees what it covers.
test('articles written for the project: F1 of every row is at least its floor', async () => {
	const score = emptyScore();
	for (const [texts, gold] of [
		['test/gold', 'test/gold'],
		['samples', 'test/gold/samples'],
	] as const) {
		const records = await analyzeFolder(texts);
		for (const article of readGold(gold)) addScore(score, article, records.get(article.id)!);
	}
	console.log(table(score));
	for (const row of ROWS) {
		expect.soft(f1(score[row]), `${row}\n${score[row].errors.join('\n')}`).toBeGreaterThanOrEqual(FLOORS[row]);
	}
});

interface OutsideScore {
	readonly missing: number;
	readonly rows: readonly { readonly name: string; readonly f1: number }[];
}

const outsideHere = existsSync(`${OUTSIDE}/dev`);
if (!outsideHere) console.warn(`skipped: ${OUTSIDE}/dev is not here, so the floors on real articles are not checked`);

describe.skipIf(!outsideHere)('real articles coded outside the project', () => {
	let score: OutsideScore;

	beforeAll(async () => {
		const folder = mkdtempSync(join(tmpdir(), 'tifa-gold-'));
		const results = join(folder, 'results.jsonl');
		const records = await analyzeFolder(`${OUTSIDE}/dev`);
		writeFileSync(results, [...records.values()].map((record) => JSON.stringify(record)).join('\n'));
		const args = [`${OUTSIDE}/score.mjs`, '--gold', `${OUTSIDE}/dev`, '--pred', results, '--json'];
		score = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as OutsideScore;
		rmSync(folder, { recursive: true });
	});

	test('every article has a result', () => expect(score.missing).toBe(0));

	test.each(Object.entries(OUTSIDE_FLOORS))('%s: F1 of at least %f', (row, floor) => {
		expect(score.rows.find(({ name }) => name === row)?.f1 ?? 0).toBeGreaterThanOrEqual(floor);
	});
});
