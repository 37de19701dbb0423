import { createHash, type Hash } from 'node:crypto';

/** One of several equal shares of the inputs: the `index`th, counted from 1, of `of`. */
export interface Shard {
	readonly index: number;
	readonly of: number;
}

/**
 * The share that a document belongs to, from 1 to `of`, by the hash of its key alone: what is added to the inputs or
 * taken away moves no other document.
 */
export function shardOf(key: string, of: number): number {
	return (createHash('sha256').update(key).digest().readUIntBE(0, 6) % of) + 1;
}

/**
 * The key of a document that shares its file with others. Numbers that make an id unique are left out of it, so that
 * it does not matter what else was read.
 */
export const keyOfId = (id: string): string => {
	let end = id.length;
	for (;;) {
		let at = end;
		while (at > 0 && id.charCodeAt(at - 1) >= 0x30 && id.charCodeAt(at - 1) <= 0x39) at--;
		if (at === end || at < 2 || id[at - 1] !== '~') return id.slice(0, end);
		end = at - 1;
	}
};

/** What a share saw of the inputs as a whole, and what it took of them. */
export interface Seen {
	/** files that hold one document each, unread ones too */
	readonly files: number;
	/** documents and failures of corpus files, archives and the pipe, which every share reads through */
	readonly items: number;
	/** hash of the names of all inputs in their order, and of how much the corpus files hold */
	readonly sha256: string;
	readonly own: { readonly files: number; readonly items: number };
}

/** Counts while inputs are read. Shares of the same inputs see the same. */
export class Listing {
	readonly #hash: Hash = createHash('sha256');
	readonly #counts = { files: 0, items: 0, own: { files: 0, items: 0 } };

	/** A file with one document. */
	file(name: string, own: boolean): void {
		this.#hash.update(`${JSON.stringify(name)}\n`);
		this.#counts.files++;
		if (own) this.#counts.own.files++;
	}

	/** An input that every share reads through, when it is at its end. */
	through(name: string, items: number, own: number): void {
		this.#hash.update(`${JSON.stringify([name, items])}\n`);
		this.#counts.items += items;
		this.#counts.own.items += own;
	}

	/** What was seen. To be called when all was read. */
	seen(): Seen {
		const { files, items, own } = this.#counts;
		return { files, items, sha256: this.#hash.copy().digest('hex'), own: { ...own } };
	}
}
