import { needsSpace, type PdfLine } from './layout.js';

/** How far from the margins a full line may end and the next one begin, in heights of the type. */
const SLACK = { right: 1.6, left: 0.7 };
/** Shortest line that shows where the margins are, in characters. */
const TELLING = 12;

/**
 * Joins lines that were broken at the margin, also over the end of a page: a line that reaches the right margin is
 * continued by the next one unless that is indented, of another size or set off by more space. Chinese is joined
 * without a space.
 */
export function paragraphsOf(pages: readonly (readonly PdfLine[])[]): readonly string[] {
	const paragraphs: string[] = [];
	let last: PdfLine | null = null;
	let margins = { left: 0, right: 0 };
	for (const page of pages) {
		const here = marginsOf(page);
		const leading = leadingOf(page);
		for (const line of page) {
			const full = last !== null && last.right >= margins.right - SLACK.right * last.height;
			const apart = last !== null && last.y > line.y && last.y - line.y > 1.4 * leading * line.height;
			const sameSize = last !== null && Math.abs(last.height - line.height) < 0.15 * line.height;
			const table = line.text.includes('\t') || last?.text.includes('\t') === true;
			if (full && sameSize && !apart && !table && line.left <= here.left + SLACK.left * line.height) {
				const before = paragraphs.at(-1)!;
				paragraphs[paragraphs.length - 1] = before + (needsSpace(before, line.text) ? ' ' : '') + line.text;
			} else {
				paragraphs.push(line.text);
			}
			last = line;
			margins = here;
		}
	}
	return paragraphs;
}

/** Where the text of a page begins and ends. */
function marginsOf(page: readonly PdfLine[]): { readonly left: number; readonly right: number } {
	const long = page.filter((line) => line.text.length >= TELLING);
	const lines = long.length > 0 ? long : page;
	return {
		left: lines.reduce((least, line) => Math.min(least, line.left), Infinity),
		right: lines.reduce((most, line) => Math.max(most, line.right), 0),
	};
}

/** The usual distance between lines, in heights of the type. */
export function leadingOf(page: readonly PdfLine[]): number {
	const steps = page
		.slice(1)
		.map((line, i) => (page[i]!.y - line.y) / line.height)
		.filter((step) => step > 0)
		.sort((a, b) => a - b);
	return steps[Math.floor(steps.length / 2)] ?? Infinity;
}
