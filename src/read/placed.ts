import type { RawDocument } from '../types.js';
import type { ReadOptions } from './context.js';
import { contextOf, itemsOf } from './documents.js';
import { expand } from './expand.js';
import { isReadFailure, type ReadFailure } from './failures.js';
import { isCollection, isReadable, readableKinds } from './formats/index.js';
import { extensionOf, Ids, stem } from './ids.js';
import { keyOfId, type Listing, type Shard, shardOf } from './shard.js';

/** Where an item stands among all inputs: number of the file, and of the item in it, both counted from 0. */
export type Position = readonly [file: number, item: number];

/** A document or failure and where it stands. */
export interface Placed {
	readonly input: RawDocument | ReadFailure;
	readonly at: Position;
}

/** A share of the inputs to read, and what is noted of them. */
export interface ShardReading extends Shard {
	readonly listing: Listing;
}

type Items = AsyncIterable<RawDocument | ReadFailure>;

/**
 * Reads inputs as `readInputs` does, and says where each stands. Of a shard only its share comes, with the ids and
 * positions that it has among all inputs: files with one document that belong to another share are not opened; corpus
 * files, archives and the pipe are read through.
 * @throws TifaError `USAGE` when the encoding named does not exist
 */
export async function* readPlaced(
	inputs: Iterable<string> | AsyncIterable<string>,
	options: ReadOptions,
	shard: ShardReading | null = null,
): AsyncGenerator<Placed> {
	const context = await contextOf(options);
	let piped = false;
	let file = 0;
	for await (const found of expand(inputs, isReadable, readableKinds())) {
		let items: Items;
		let mine: (input: RawDocument | ReadFailure) => boolean = () => true;
		let done: (items: number, own: number) => void = () => {};
		if (isReadFailure(found) || found.kind === 'stdin' || isCollection(found.name, context.format)) {
			const name = isReadFailure(found) ? found.path : found.kind === 'stdin' ? '-' : found.name;
			if (shard !== null) {
				mine = (input) => shardOf(keyOf(input), shard.of) === shard.index;
				done = (count, own) => shard.listing.through(name, count, own);
			}
			items = isReadFailure(found) ? only(found) : itemsOf(found, context, options, piped);
			if (!isReadFailure(found) && found.kind === 'stdin') piped = true;
		} else {
			// The id is taken whether the file can be read or not, and by whom: it must not depend on the share.
			const ids = new ReservedId(context.ids, wantedId(found.name));
			const key = found.inFolder === true ? found.name : found.path;
			const own = shard === null || shardOf(key, shard.of) === shard.index;
			shard?.listing.file(found.name, own);
			items = own ? itemsOf(found, { ...context, ids }, options, piped) : only();
		}
		let item = 0;
		let own = 0;
		for await (const input of items) {
			const at: Position = [file, item++];
			if (!mine(input)) continue;
			own++;
			yield { input, at };
		}
		done(item, own);
		file++;
	}
}

const keyOf = (input: RawDocument | ReadFailure): string => (isReadFailure(input) ? input.path : keyOfId(input.id));

/** The id that the document of a file wants. */
const wantedId = (name: string): string => stem(extensionOf(name) === 'gz' ? stem(name) : name);

/** Ids of which one was taken beforehand: whoever wants it first gets it. */
class ReservedId extends Ids {
	readonly #ids: Ids;
	readonly #wanted: string;
	#reserved: string | null;

	constructor(ids: Ids, wanted: string) {
		super();
		this.#ids = ids;
		this.#wanted = wanted;
		this.#reserved = ids.take(wanted);
	}

	override take(wanted: string): string {
		const reserved = this.#reserved;
		if (reserved === null || wanted !== this.#wanted) return this.#ids.take(wanted);
		this.#reserved = null;
		return reserved;
	}
}

async function* only(...items: readonly ReadFailure[]): AsyncGenerator<ReadFailure> {
	yield* items;
}
