import type { Paragraph } from '../types.js';

/**
 * Gives the number of the paragraph of the article's text that covers a position, counted from 1; 0 in the headline, in
 * the fields of the page and in the lines of makers, which nobody counts.
 */
export function paragraphFinder(paragraphs: readonly Paragraph[]): (position: number) => number {
	// Most articles ask for none.
	let numbers: readonly number[] | undefined;
	return (position) => {
		numbers ??= numbersOf(paragraphs);
		let low = 0;
		let high = paragraphs.length;
		while (low < high) {
			const middle = (low + high) >>> 1;
			if (paragraphs[middle]!.end <= position) low = middle + 1;
			else high = middle;
		}
		return numbers[low] ?? 0;
	};
}

function numbersOf(paragraphs: readonly Paragraph[]): readonly number[] {
	let number = 0;
	return paragraphs.map(({ part }) => (part === 'body' ? ++number : 0));
}
