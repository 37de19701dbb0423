/**
 * A list of words, asked for those that begin or end a text. Indexed by their first and last character:
 * compiling a regular expression of a thousand alternatives would cost more than reading an article.
 */
export class Words {
	readonly #byFirst = new Map<string, string[]>();
	readonly #byLast = new Map<string, string[]>();
	readonly #all: readonly string[];

	constructor(words: Iterable<string>) {
		// Longest first, so that the first word found is the longest.
		this.#all = [...new Set(words)].sort((a, b) => b.length - a.length);
		for (const word of this.#all) {
			push(this.#byFirst, word[0]!, word);
			push(this.#byLast, word.at(-1)!, word);
		}
	}

	/** The longest word that text begins with at `at`; empty when there is none. */
	startOf(text: string, at = 0): string {
		return this.#byFirst.get(text[at] ?? '')?.find((word) => text.startsWith(word, at)) ?? '';
	}

	/** Whether the text ends with one of the words. */
	ends(text: string): boolean {
		return this.#byLast.get(text.at(-1) ?? '')?.some((word) => text.endsWith(word)) ?? false;
	}

	/** Whether one of the words stands anywhere in the text. */
	within(text: string): boolean {
		return this.#all.some((word) => text.includes(word));
	}
}

function push(map: Map<string, string[]>, key: string, word: string): void {
	const list = map.get(key);
	if (list === undefined) map.set(key, [word]);
	else list.push(word);
}
