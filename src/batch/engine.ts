import { availableParallelism } from 'node:os';
import type { RawDocument } from '../types.js';
import { type Group, grouped } from './group.js';
import { inOrder, type Limits } from './ordered.js';
import { type Packet, unpack } from './packet.js';
import type { Pool } from './pool.js';
import { compileLess, growSlowly } from './tune.js';
import type { Item, Outcome } from './types.js';

/** Characters of a group: enough for documents to go through the stages together, and little to wait for or to keep. */
const GROUP = 25_000;
/** Starting workers takes as long as analysing this many characters; with less to do they are not started. */
const WORTH_WORKERS = 200_000;
/** Items looked at before that is decided, at most. */
const MOST_PEEKED = 4096;
/** Groups after which a run in this thread is a long one. */
const MANY = 20;
/** For each worker: one group in its hands, two ready, and some that are done and wait for their turn. */
const limits = (jobs: number): Limits => ({ count: 6 * jobs, weight: 1_000_000 * jobs, least: jobs + 1 });

/** The two ways to analyse. Each is opened only when it is needed. */
export interface Engine {
	/** threads asked for; when absent as many as there are cores, and one for little work */
	readonly jobs: number | undefined;
	openHere(): Promise<(documents: readonly RawDocument[]) => Packet>;
	openPool(jobs: number): Promise<Pool>;
	/** called between groups when they are analysed in this thread, so that signals are noticed */
	breathe(): Promise<void>;
	/** told once how many threads do the work */
	started?(jobs: number): void;
}

/**
 * Analyses items and gives the outcomes in their order. Workers are started as soon as enough inputs were seen, while
 * others are still being listed and read. Memory does not grow with the number of inputs.
 */
export async function* analyzed(items: AsyncGenerator<Item>, engine: Engine): AsyncGenerator<Outcome> {
	const jobs = engine.jobs ?? availableParallelism();
	if (jobs === 1) {
		yield* here(items, engine);
		return;
	}
	const enough = engine.jobs === undefined ? atLeast(WORTH_WORKERS) : atLeastTwo();
	const { held, more } = await peek(items, enough);
	yield* more ? side(chained(held, items), jobs, engine) : here(chained(held, items), engine);
}

async function* here(items: AsyncIterable<Item>, engine: Engine): AsyncGenerator<Outcome> {
	engine.started?.(1);
	let run: ((documents: readonly RawDocument[]) => Packet) | null = null;
	let done = 0;
	for await (const group of grouped(items, GROUP)) {
		if (group.documents.length > 0) run ??= await engine.openHere();
		yield* outcomes(group, run === null ? [] : [run(group.documents)]);
		if (++done === MANY) {
			growSlowly();
			compileLess();
		}
		await engine.breathe();
	}
}

async function* side(items: AsyncIterable<Item>, jobs: number, engine: Engine): AsyncGenerator<Outcome> {
	engine.started?.(jobs);
	const pool = await engine.openPool(jobs);
	const run = async (group: Group): Promise<Generator<Outcome>> =>
		outcomes(group, group.documents.length === 0 ? [] : await pool.run(group.documents));
	try {
		const groups = grouped(items, GROUP);
		for await (const done of inOrder(groups, run, (group) => group.characters, limits(jobs))) yield* done;
	} finally {
		await pool.close();
	}
}

/** Puts what became of the documents of a group between its other items. */
function* outcomes({ items }: Group, packets: readonly Packet[]): Generator<Outcome> {
	const results = (function* () {
		for (const packet of packets) yield* unpack(packet);
	})();
	for (const item of items) {
		if (item.kind !== 'document') {
			yield item.kind === 'kept' ? item : { ...item, source: null };
			continue;
		}
		const { id, path, sha256, bytes, encoding } = item.raw;
		const about = { source: { id, path, sha256, bytes, encoding }, print: item.print };
		const result = results.next().value;
		if (typeof result === 'object') yield { kind: 'result', rendered: result, ...about };
		else {
			const message = result ?? '';
			yield { kind: 'failure', failure: { path: path ?? '-', stage: 'analyze', code: 'DEFECT', message }, ...about };
		}
	}
}

/** Takes items until there is enough work for workers; `more` says whether there may be further ones. */
async function peek(
	items: AsyncIterator<Item>,
	enough: (item: Item) => boolean,
): Promise<{ readonly held: readonly Item[]; readonly more: boolean }> {
	const held: Item[] = [];
	while (held.length < MOST_PEEKED) {
		const next = await items.next();
		if (next.done === true) return { held, more: false };
		held.push(next.value);
		if (enough(next.value)) break;
	}
	return { held, more: true };
}

function atLeast(characters: number): (item: Item) => boolean {
	let sum = 0;
	return (item) => {
		if (item.kind === 'document') sum += item.raw.text.length;
		return sum >= characters;
	};
}

function atLeastTwo(): (item: Item) => boolean {
	let documents = 0;
	return (item) => item.kind === 'document' && ++documents === 2;
}

async function* chained(held: readonly Item[], items: AsyncIterable<Item>): AsyncGenerator<Item> {
	yield* held;
	yield* items;
}
