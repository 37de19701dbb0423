import type { Reading, Sentence } from '../types.js';
import { isForeign } from './abroad.js';
import type { ContextWords } from './context-words.js';
import { type Governed, governedNoun } from './governed.js';
import { LONGEST_FORMULA } from './quoted.js';

/** What the whole article says of its quotations, read once and when it is asked for. */
export class Article {
	readonly #reading: Reading;
	readonly #context: ContextWords;
	// The last two asked for: a quotation asks for its own and for that of its series.
	#noun: Governed | undefined;
	#end = -1;
	#otherNoun: Governed | undefined;
	#otherEnd = -1;
	#counts: ReadonlyMap<string, number> | undefined;
	#heading: string | undefined;
	#asked: Sentence | undefined;
	#foreign = false;

	constructor(reading: Reading, context: ContextWords) {
		this.#reading = reading;
		this.#context = context;
	}

	/** The noun phrase that a quotation ending there governs; those of a series share theirs. */
	governed(end: number): Governed {
		if (end === this.#end) return this.#noun!;
		const noun = end === this.#otherEnd ? this.#otherNoun! : governedNoun(this.#reading, this.#context, end);
		this.#otherEnd = this.#end;
		this.#otherNoun = this.#noun;
		this.#end = end;
		this.#noun = noun;
		return noun;
	}

	/** How often a quotation stands in the article. */
	count(inner: string): number {
		if (this.#reading.quotes.length <= FEW) return countQuote(this.#reading, inner);
		this.#counts ??= countQuotes(this.#reading);
		return this.#counts.get(inner) ?? 0;
	}

	/** Whether the title repeats it. */
	inTitle(inner: string): boolean {
		this.#heading ??= headingOf(this.#reading);
		return this.#heading.includes(inner);
	}

	/** Whether a sentence names another country and nothing of China. */
	isForeign(sentence: Sentence): boolean {
		if (sentence !== this.#asked) this.#foreign = isForeign(this.#reading, sentence, this.#context);
		this.#asked = sentence;
		return this.#foreign;
	}
}

/** So few quotations are looked through for each that is asked for. */
const FEW = 24;

function countQuote({ text, quotes }: Reading, inner: string): number {
	let count = 0;
	for (let k = 0; k < quotes.length; k++) {
		const { innerStart, innerEnd } = quotes[k]!;
		if (innerEnd - innerStart === inner.length && text.startsWith(inner, innerStart)) count++;
	}
	return count;
}

function countQuotes({ text, quotes }: Reading): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const quote of quotes) {
		if (quote.innerEnd - quote.innerStart > LONGEST_FORMULA) continue;
		const inner = text.slice(quote.innerStart, quote.innerEnd);
		counts.set(inner, (counts.get(inner) ?? 0) + 1);
	}
	return counts;
}

function headingOf({ text, paragraphs }: Reading): string {
	const title = paragraphs.find((paragraph) => paragraph.part === 'title');
	return title ? text.slice(title.start, Math.min(title.end, title.start + 300)) : '';
}
