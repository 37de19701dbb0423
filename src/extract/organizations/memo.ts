import type { Lexicon } from '../../lexicon/lexicon.js';
import { copied } from '../copied.js';

/** So many strings are remembered; then all are forgotten, so that memory does not grow with the documents. */
const MOST = 10_000;

/** Remembers what a string of a text is by a lexicon: the same few thousand names recur. */
export class Memo<Value> {
	readonly #values = new Map<string, Value>();
	#lexicon: Lexicon | null = null;
	#count = 0;

	get(name: string, lexicon: Lexicon, find: (name: string, lexicon: Lexicon) => Value): Value {
		if (this.#lexicon !== lexicon || this.#count >= MOST) {
			this.#values.clear();
			this.#count = 0;
			this.#lexicon = lexicon;
		}
		let value = this.#values.get(name);
		if (value === undefined) {
			value = find(name, lexicon);
			this.#values.set(copied(name), value);
			this.#count++;
		}
		return value;
	}
}
