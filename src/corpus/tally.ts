/** How often a term occurs, in how many documents, and where in the corpus. */
export interface TermCount {
	frequency: number;
	documents: number;
	/** occurrences by part */
	parts: number[];
	/** textRank summed over the documents */
	rank: number;
	lastDocument: number;
}

/** Most parts kept; when they are full, neighbours are joined, so that memory does not grow with the corpus. */
const MOST_PARTS = 64;
/** Terms kept before those seen once, long ago, are dropped. */
const MOST_TERMS = 600_000;

/**
 * Counts terms over a stream of documents. For dispersion the corpus is cut into consecutive parts of an equal number of
 * documents, in the order read: each document is a part until there are 64; from then on neighbours are joined and
 * parts grow, so that there are always 32 to 64.
 */
export class Tally {
	readonly terms = new Map<string, TermCount>();
	readonly sizes: number[] = [];
	documents = 0;
	size = 0;
	#perPart = 1;
	#part = 0;
	#mostTerms = MOST_TERMS;
	#latest: string[] = [];

	/** Begins the next document. */
	begin(): void {
		if (this.documents > 0 && this.documents % this.#perPart === 0) this.#part++;
		if (this.#part === MOST_PARTS) this.#join();
		this.sizes[this.#part] ??= 0;
		this.documents++;
		this.#latest = [];
		if (this.terms.size > this.#mostTerms) this.#forget();
	}

	/** Adds tokens that rates are taken of to the document begun. */
	grow(tokens: number): void {
		this.size += tokens;
		this.sizes[this.#part]! += tokens;
	}

	/** Counts occurrences of a term in the document begun. */
	add(term: string, count = 1): void {
		let entry = this.terms.get(term);
		if (entry === undefined) {
			entry = { frequency: 0, documents: 0, parts: [], rank: 0, lastDocument: 0 };
			this.terms.set(term, entry);
		}
		entry.frequency += count;
		if (entry.lastDocument !== this.documents) {
			entry.lastDocument = this.documents;
			entry.documents++;
			this.#latest.push(term);
		}
		while (entry.parts.length <= this.#part) entry.parts.push(0);
		entry.parts[this.#part]! += count;
	}

	/** Terms of the document begun last. */
	latest(): readonly string[] {
		return this.#latest;
	}

	#join(): void {
		for (const entry of this.terms.values()) entry.parts = halved(entry.parts);
		const joined = halved(this.sizes);
		this.sizes.splice(0, this.sizes.length, ...joined);
		this.#perPart *= 2;
		this.#part = joined.length;
	}

	/** Lossy counting (Manku & Motwani 2002): what was seen once, not lately, goes. */
	#forget(): void {
		const recent = this.documents - Math.max(1, Math.floor(this.documents / 10));
		for (const [term, { frequency, lastDocument }] of this.terms)
			if (frequency === 1 && lastDocument < recent) this.terms.delete(term);
		// Where little could be dropped the next look comes later, so that looking stays cheap.
		this.#mostTerms = Math.max(MOST_TERMS, this.terms.size * 1.25);
	}
}

function halved(counts: readonly number[]): number[] {
	const out: number[] = [];
	for (let i = 0; i < counts.length; i += 2) out.push(counts[i]! + (counts[i + 1] ?? 0));
	return out;
}
