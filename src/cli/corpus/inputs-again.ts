import { isReadFailure, type ReadFailure, readInputs } from '../../read/index.js';
import type { RawDocument } from '../../types.js';

/**
 * Reads the inputs of an earlier run again, one after the other as its records come. A file of many documents is walked
 * once, in step with the records.
 */
export class InputsAgain {
	readonly #encoding: string | undefined;
	#path: string | null = null;
	#documents: AsyncGenerator<RawDocument | ReadFailure> | null = null;

	constructor(encoding: string | undefined) {
		this.#encoding = encoding;
	}

	/** The document of a file that still has the hash; `null` when it is gone or has changed. */
	async find(path: string, sha256: string): Promise<RawDocument | null> {
		if (this.#path !== path) {
			await this.close();
			this.#path = path;
			this.#documents = readInputs([path], { encoding: this.#encoding });
		}
		for (;;) {
			const next = await this.#documents?.next();
			if (next === undefined || next.done === true) return null;
			if (!isReadFailure(next.value) && next.value.sha256 === sha256) return next.value;
		}
	}

	async close(): Promise<void> {
		await this.#documents?.return(undefined);
		this.#documents = null;
		this.#path = null;
	}
}
