import type { Reading, Sentence } from '../types.js';
import { type Article, isForeign, LONGEST_FORMULA } from './quoted.js';
import type { SloganResources } from './resources.js';

/** Reads what the whole article says of its quotations, once. */
export function articleOf(reading: Reading, resources: SloganResources): Article {
	const { text } = reading;
	const counts = new Map<string, number>();
	for (const quote of reading.quotes) {
		if (quote.innerEnd - quote.innerStart > LONGEST_FORMULA) continue;
		const inner = text.slice(quote.innerStart, quote.innerEnd);
		counts.set(inner, (counts.get(inner) ?? 0) + 1);
	}
	const title = reading.paragraphs.find((paragraph) => paragraph.part === 'title');
	const heading = title ? text.slice(title.start, Math.min(title.end, title.start + 300)) : '';
	let asked: Sentence | undefined;
	let foreign = false;
	return {
		count: (inner) => counts.get(inner) ?? 0,
		inTitle: (inner) => heading.includes(inner),
		isForeign: (sentence) => {
			if (sentence !== asked) foreign = isForeign(text, sentence, resources.context);
			asked = sentence;
			return foreign;
		},
	};
}
