/** V8 keeps a piece of thirteen characters and more as a view of the text it was cut from, which then stays in memory. */
const VIEW = 13;

/** The same string with memory of its own, so that it does not keep an article alive. */
export const detached = (text: string): string =>
	text.length < VIEW ? text : Buffer.from(text, 'utf16le').toString('utf16le');

/**
 * Counts strings in bounded memory (Lossy Counting: Manku and Motwani 2002, Approximate Frequency Counts over Data
 * Streams). When the table is full, what is rarer than a rising threshold is dropped; a string that comes back gets
 * the threshold as the most it can have missed. Counts are too low by at most `missed`, so that nothing more frequent
 * than that is lost.
 */
export class LossyCounter {
	readonly #counts = new Map<string, number>();
	readonly #room: number;
	#missed = 0;

	/** @param room most strings held */
	constructor(room: number) {
		this.#room = room;
	}

	/** Most occurrences of a string that were forgotten. */
	get missed(): number {
		return this.#missed;
	}

	add(text: string): void {
		const before = this.#counts.get(text);
		// Counts hold what may have been missed, so that a string that came late is not dropped before its time.
		if (before === undefined) this.#counts.set(detached(text), this.#missed + 1);
		else this.#counts.set(text, before + 1);
		while (this.#counts.size > this.#room) this.#drop();
	}

	#drop(): void {
		this.#missed++;
		for (const [text, count] of this.#counts) if (count <= this.#missed) this.#counts.delete(text);
	}

	/** Strings counted at least so often, the most frequent first; equals in order of the alphabet. */
	atLeast(least: number): readonly (readonly [text: string, count: number])[] {
		return [...this.#counts]
			.filter(([, count]) => count >= least)
			.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
	}
}
