import { setTimeout } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openAnalysis } from '../../src/analyze.js';
import { analyzed, type Engine } from '../../src/batch/engine.js';
import { inOrder } from '../../src/batch/ordered.js';
import { packGroup } from '../../src/batch/packet.js';
import type { Item, Outcome } from '../../src/batch/types.js';
import { documentFromText } from '../../src/read/index.js';

async function* numbers(count: number, taken: number[]): AsyncGenerator<number> {
	for (let i = 0; i < count; i++) {
		taken.push(i);
		yield i;
	}
}

describe('tasks side by side', () => {
	test('results come in the order of the tasks, whichever is done first', async () => {
		const results: number[] = [];
		const run = async (i: number): Promise<number> => {
			await setTimeout(i % 3 === 0 ? 15 : 1);
			return i;
		};
		for await (const i of inOrder(numbers(12, []), run, () => 1, { count: 4, weight: 100, least: 1 })) results.push(i);
		expect(results).toEqual(Array.from({ length: 12 }, (_, i) => i));
	});

	test.each([
		['by number', { count: 3, weight: 1000, least: 1 }, 3],
		['by weight', { count: 100, weight: 50, least: 1 }, 5],
		['but never below the least', { count: 100, weight: 5, least: 2 }, 2],
	])('a consumer that stops holds back the tasks: %s', async (_, limits, most) => {
		const taken: number[] = [];
		const results = inOrder(
			numbers(1000, taken),
			async (i) => i,
			() => 10,
			limits,
		);
		await results.next();
		await setTimeout(20);
		expect(taken).toHaveLength(most);
	});

	test('a failure comes in its turn', async () => {
		const results = inOrder(
			numbers(3, []),
			async (i) => {
				if (i === 1) throw new Error('second');
				return i;
			},
			() => 1,
			{ count: 3, weight: 10, least: 1 },
		);
		expect((await results.next()).value).toBe(0);
		await expect(results.next()).rejects.toThrow('second');
	});
});

describe('where the work is done', () => {
	const LONG = '会'.repeat(50_000);
	const analysis = openAnalysis().then((analyze) => analyze(documentFromText('市长陆远山出席会议。')));
	type Documents = Parameters<typeof packGroup>[0];
	const openRun = async () => {
		const done = await analysis;
		return (documents: Documents) =>
			packGroup(
				documents,
				documents.map(() => done),
				1,
				(_, { id }) => ({ texts: [id], rows: [1], signature: new Uint32Array(8) }),
			);
	};

	async function outcomes(texts: readonly string[], jobs: number | undefined) {
		const opened: string[] = [];
		const engine: Engine = {
			jobs,
			breathe: async () => {},
			openHere: async () => {
				opened.push('here');
				return openRun();
			},
			openPool: async (count) => {
				opened.push(`${count} workers`);
				const run = await openRun();
				return { run: async (documents) => [run(documents)], close: async () => void opened.push('closed') };
			},
		};
		const items = (async function* (): AsyncGenerator<Item> {
			for (const [i, text] of texts.entries()) {
				if (text === '') yield { kind: 'kept', place: i };
				else yield { kind: 'document', raw: documentFromText(text, { id: `${i}` }), print: '' };
			}
		})();
		const results: Outcome[] = [];
		for await (const outcome of analyzed(items, engine)) results.push(outcome);
		return {
			opened,
			order: results.map((each) => (each.kind === 'result' ? each.source.id : each.kind)).join(' '),
		};
	}

	test.each([
		['one article', ['a'], 4, 'here'],
		['two articles and threads asked for', ['a', 'b'], 4, '4 workers, closed'],
		['one thread asked for', ['a', 'b'], 1, 'here'],
		['nothing to analyse', ['', ''], 4, ''],
		['one article among those that are done', ['', 'a', ''], 4, 'here'],
	])('%s', async (_, texts, jobs, want) => {
		const { opened, order } = await outcomes(texts, jobs);
		expect(opened.join(', ')).toBe(want);
		expect(order).toBe(texts.map((text, i) => (text === '' ? 'kept' : i)).join(' '));
	});

	test('a few short articles start no workers, many do where there are cores', async () => {
		expect(
			(
				await outcomes(
					Array.from({ length: 9 }, () => 'a'),
					undefined,
				)
			).opened,
		).toEqual(['here']);
		const { availableParallelism } = await import('node:os');
		const many = await outcomes(
			Array.from({ length: 9 }, () => LONG),
			undefined,
		);
		const cores = availableParallelism();
		expect(many.opened).toEqual(cores === 1 ? ['here'] : [`${cores} workers`, 'closed']);
	});
});
