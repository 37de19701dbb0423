import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type AppendedFiles, appendTo } from '../../../batch/append.js';
import { Duplicates } from '../../../batch/duplicates.js';
import { type Entry, type Header, JOURNAL } from '../../../batch/journal.js';
import { printOf } from '../../../batch/prints.js';
import type { Item, Outcome } from '../../../batch/types.js';
import { TifaError } from '../../../errors.js';
import type { Position, ShardReading } from '../../../read/index.js';
import { STORED_TABLES } from '../../../record/columns.js';
import { itemOf } from '../items.js';
import type { Sink } from '../sink.js';
import { type Counts, closing } from './closing.js';
import { branchOff, type Forward, type Reached, walkForward } from './forward.js';
import { type KeptResults, keptResults } from './kept.js';
import type { Opening } from './opening.js';
import { MANIFEST, moveNext, nextOf } from './prepare.js';
import { FILES, type RowOptions, type RowWriter, rowWriter } from './rows.js';

export interface ResultsOptions extends RowOptions {
	readonly dir: string;
	readonly opening: Opening;
	readonly quiet: boolean;
	/** whether the tables are wanted as Parquet, too */
	readonly parquet: boolean;
	readonly failFast: boolean;
	/** whether the user wants the run to end; inputs that end then have not come to their end */
	readonly stopped: () => boolean;
	/** number of threads that did the work, known at the end */
	readonly jobs: () => number;
	/** the share of the inputs that is analysed; `null` for all */
	readonly shard: ShardReading | null;
	/** told of each input that an earlier run has done */
	readonly passed: (entry: Entry) => void;
}

/**
 * A folder of results: every table as CSV, all records as JSON Lines, the inputs without result, a manifest by which the
 * tables can be made again, and the journal by which an unfinished run goes on.
 *
 * An earlier run is followed as long as its inputs are the same; from there on files are appended to. Where an input was
 * changed, added or taken away in between, the results are put together anew in a folder beside, with the rows of
 * inputs that are still the same, and take the place of the old ones at the end.
 */
export class Results implements Sink {
	readonly #options: ResultsOptions;
	readonly #duplicates: Pick<Duplicates, 'take'>;
	/** places of the inputs that are under way, in their order */
	readonly #places: Position[] = [];
	readonly #counts: Counts = { analysed: 0, kept: 0, failed: 0, duplicates: 0 };
	/** where the files are that grow */
	#target: string;
	#files: AppendedFiles | null = null;
	#kept: KeptResults | null = null;
	#write: RowWriter | null = null;

	constructor(options: ResultsOptions) {
		this.#options = options;
		// A shard cannot know what came before in other shards; joining them finds it.
		this.#duplicates = options.shard === null ? new Duplicates() : { take: () => null };
		this.#target = options.opening.target;
	}

	async *select(inputs: Parameters<Sink['select']>[0]): AsyncGenerator<Item> {
		const { opening, passed, shard } = this.#options;
		let forward: Forward | null =
			opening.reached === null ? null : await walkForward(this.#target, opening.reached, this.#duplicates);
		if (forward === null) await this.#begin(opening.header);
		for await (const { input, at } of inputs) {
			const item = itemOf(input, printOf);
			if (forward !== null) {
				await forward.ready();
				const entry = item.kind === 'kept' ? null : forward.pass(item.print, shard === null ? null : at);
				if (entry !== null) {
					this.#count(entry, true);
					passed(entry);
					continue;
				}
				await this.#goOn(forward, true);
				forward = null;
			}
			const place = item.kind === 'document' ? (this.#kept?.find(item.print) ?? null) : null;
			if (shard !== null) this.#places.push(at);
			yield place === null ? item : { kind: 'kept', place };
		}
		if (forward === null || this.#options.stopped()) return;
		await forward.ready();
		await this.#goOn(forward, false);
	}

	async take(outcome: Outcome): Promise<void> {
		if (this.#write === null) throw new Error('results were taken before they were begun');
		// The next run meets the failure again, which is where this one stops.
		if (outcome.kind === 'failure' && this.#options.failFast) return;
		this.#count(await this.#write(outcome, this.#places.shift()), outcome.kind === 'kept');
	}

	async close(ending: Parameters<Sink['close']>[0]): Promise<void> {
		await this.#files?.close();
		await this.#kept?.close();
		const { dir, quiet, jobs, parquet, shard } = this.#options;
		if (ending === 'done') {
			const { writeManifest } = await import('./manifest.js');
			await writeManifest(this.#target, jobs(), shard?.listing.seen());
			if (this.#target !== dir) await moveNext(dir);
			const { removeParquet, writeParquet } = await import('../../../render/parquet/index.js');
			await (parquet ? writeParquet : removeParquet)(dir, STORED_TABLES);
		}
		closing(dir, ending, this.#counts, quiet);
	}

	/** Goes on behind what the earlier run has done. `more` says whether inputs are left. */
	async #goOn(forward: Forward, more: boolean): Promise<void> {
		const { dir, opening } = this.#options;
		const rest = forward.rest();
		const first = more ? await rest.next() : null;
		const second = first === null || first.done === true ? null : await rest.next();
		// What is left of the old results is worth a folder beside when there is more of it than the input that changed.
		if (this.#target === dir && first?.done === false && second?.done === false) {
			this.#target = nextOf(dir);
			await branchOff(dir, this.#target, forward.reached);
			const [one, two] = [first.value, second.value];
			const all = (async function* () {
				yield* [one, two];
				yield* rest;
			})();
			this.#kept = await this.#earlier(all, forward.reached);
		} else if (this.#target !== dir && opening.source !== null) {
			const old = await walkForward(dir, opening.source, new Duplicates());
			await old.ready();
			this.#kept = await this.#earlier(old.rest(), opening.source);
		} else {
			await rm(join(dir, MANIFEST), { force: true });
		}
		await this.#append(forward.reached);
	}

	#earlier(entries: ReturnType<Forward['rest']>, { lengths }: Reached): Promise<KeptResults> {
		const { dir, dedupe } = this.#options;
		// The rows of a duplicate were left out and are not there to be taken over.
		return keptResults(dir, FILES, entries, lengths, (entry) => !dedupe || entry.duplicateOf === null);
	}

	async #begin(header: Header): Promise<void> {
		await this.#append({ lengths: FILES.map(() => 0), journal: 0 });
		await this.#files?.add(this.#options.opening.heads, `${JSON.stringify(header)}\n`);
	}

	async #append({ lengths, journal }: Reached): Promise<void> {
		this.#files = await appendTo(this.#target, FILES, lengths, { name: JOURNAL, length: journal });
		this.#write = rowWriter(this.#files, this.#duplicates, this.#kept, this.#options);
	}

	#count({ failure, duplicateOf }: Entry, kept: boolean): void {
		if (failure !== null) this.#counts.failed++;
		else if (kept) this.#counts.kept++;
		else this.#counts.analysed++;
		if (duplicateOf !== null) this.#counts.duplicates++;
	}
}

/** Guards against a journal whose list of files is another one. */
export function requireFiles(dir: string, { files }: Header): void {
	if (files.join() === FILES.join()) return;
	throw new TifaError('OUTPUT', `The results in ${dir} hold other tables; leave out --resume to make them anew.`);
}
