import { TifaError } from '../errors.js';
import type { RawDocument } from '../types.js';
import { type Context, LARGEST, type ReadOptions } from './context.js';
import { encodingName } from './encodings.js';
import { type Candidate, expand } from './expand.js';
import { fileFailure, isReadFailure, type ReadFailure } from './failures.js';
import { isCollection, isReadable, readableKinds, readInput } from './formats/index.js';
import { extensionOf, Ids, stem } from './ids.js';
import { type Input, openFile, peeked } from './input.js';
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
	const context: Context = {
		encoding: options.encoding === undefined ? null : await encodingName(options.encoding),
		format: options.format ?? 'auto',
		columns: options.columns ?? {},
		maxSize: options.maxSize ?? LARGEST,
		ids: new Ids(),
		read: readInput,
		isReadable,
		depth: 0,
	};
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

async function* itemsOf(
	found: Candidate,
	context: Context,
	options: ReadOptions,
	piped: boolean,
): AsyncGenerator<RawDocument | ReadFailure> {
	if (found.kind === 'file') {
		const input = await openFile(found.path, found.name);
		if (isReadFailure(input)) yield input;
		else if (found.inFolder === true && extensionOf(found.name) === 'json') yield* corpusOnly(input, context);
		else yield* safely(input, context);
	} else if (piped) {
		yield { path: '-', error: new TifaError('EMPTY', 'The pipe can be read only once; name - a single time.') };
	} else {
		yield* safely(await peeked(null, 'stdin', options.stdin ?? process.stdin), context);
	}
}

/**
 * Reads a JSON file that nobody named. Programs that save articles put JSON of their own beside them; a file without a
 * column of texts is one of those and no input, as an image in the folder is none.
 */
async function* corpusOnly(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	for await (const document of safely(input, context)) {
		if (isReadFailure(document) && document.noTexts === true) return;
		yield document;
	}
}

/** What goes wrong while an input is read ends that input only. */
async function* safely(input: Input, context: Context): AsyncGenerator<RawDocument | ReadFailure> {
	try {
		yield* readInput(input, context);
	} catch (cause) {
		const path = input.path ?? '-';
		if (cause instanceof TifaError) yield { path, error: cause };
		else if (typeof cause === 'object' && cause !== null && 'syscall' in cause) yield fileFailure(path, cause);
		else throw cause;
	}
}
