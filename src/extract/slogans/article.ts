import type { Reading, Sentence } from '../types.js';
import { type Governed, governedNoun } from './governed.js';
import { type Article, isForeign, LONGEST_FORMULA } from './quoted.js';
import type { SloganResources } from './resources.js';

/** Reads what the whole article says of its quotations, once. */
export function articleOf(reading: Reading, resources: SloganResources): Article {
	let counts: ReadonlyMap<string, number> | undefined;
	let heading: string | undefined;
	const nouns = new Map<number, Governed>();
	let asked: Sentence | undefined;
	let foreign = false;
	return {
		governed: (end) => {
			const known = nouns.get(end);
			if (known !== undefined) return known;
			const noun = governedNoun(reading, resources.context, end);
			nouns.set(end, noun);
			return noun;
		},
		count: (inner) => {
			counts ??= countQuotes(reading);
			return counts.get(inner) ?? 0;
		},
		inTitle: (inner) => {
			heading ??= headingOf(reading);
			return heading.includes(inner);
		},
		isForeign: (sentence) => {
			if (sentence !== asked) foreign = isForeign(reading, sentence, resources.context);
			asked = sentence;
			return foreign;
		},
	};
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
