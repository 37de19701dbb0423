import { once } from 'node:events';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Piece } from './pieces.js';

/** Documents kept on disk between two passes, so that a corpus is read and analysed only once and fits any memory. */
export class Spool {
	readonly #dir = mkdtempSync(join(tmpdir(), 'tifa-suggest-'));
	readonly #file = join(this.#dir, 'pieces.jsonl');
	readonly #stream: WriteStream = createWriteStream(this.#file);

	async add(piece: Piece): Promise<void> {
		if (!this.#stream.write(`${JSON.stringify(piece)}\n`)) await once(this.#stream, 'drain');
	}

	/** Gives the documents back in their order. Nothing can be added afterwards. */
	async *pieces(): AsyncGenerator<Piece> {
		if (!this.#stream.writableEnded) {
			this.#stream.end();
			await once(this.#stream, 'finish');
		}
		for await (const line of createInterface({ input: createReadStream(this.#file) })) yield JSON.parse(line) as Piece;
	}

	/** Removes the file. */
	remove(): void {
		this.#stream.destroy();
		rmSync(this.#dir, { recursive: true, force: true });
	}
}
