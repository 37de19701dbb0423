/**
 * A list of words, asked for those that begin or end a text. Indexed by their first and last character:
 * compiling a regular expression of a thousand alternatives would cost more than reading an article.
 */
export class Words {
	readonly #byFirst = new Map<number, string[]>();
	readonly #byLast = new Map<number, string[]>();
	/** by UTF-16 unit: 1 for what a word begins with */
	readonly #opens = new Uint8Array(65536);

	constructor(words: Iterable<string>) {
		// Longest first, so that the first word found is the longest.
		for (const word of [...new Set(words)].sort((a, b) => b.length - a.length)) {
			push(this.#byFirst, word.charCodeAt(0), word);
			this.#opens[word.charCodeAt(0)] = 1;
			push(this.#byLast, word.charCodeAt(word.length - 1), word);
		}
	}

	/** Whether a word begins with the unit. */
	opensWith(unit: number): boolean {
		return this.#opens[unit] === 1;
	}

	/** The longest word that text begins with at `at`; empty when there is none. */
	startOf(text: string, at = 0): string {
		if (at >= text.length) return '';
		const unit = text.charCodeAt(at);
		if (this.#opens[unit] !== 1) return '';
		const list = this.#byFirst.get(unit);
		if (list !== undefined) for (const word of list) if (text.startsWith(word, at)) return word;
		return '';
	}

	/** Whether the text ends with one of the words. */
	ends(text: string): boolean {
		const list = this.#byLast.get(text.charCodeAt(text.length - 1));
		if (list !== undefined) for (const word of list) if (text.endsWith(word)) return true;
		return false;
	}

	/** Whether one of the words stands anywhere in the text. */
	within(text: string): boolean {
		const opens = this.#opens;
		for (let at = 0; at < text.length; at++)
			if (opens[text.charCodeAt(at)] === 1 && this.startOf(text, at) !== '') return true;
		return false;
	}
}

function push(map: Map<number, string[]>, key: number, word: string): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [word]);
	else list.push(word);
}
