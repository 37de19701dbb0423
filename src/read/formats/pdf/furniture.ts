import type { PdfLine } from './layout.js';
import { leadingOf } from './paragraphs.js';

/** How many lines at the top and at the bottom of a page can be its header and footer. */
const REACH = 2;
/** Share of the pages, and number of pages, on which such a line stands. */
const REPEATED = { share: 0.4, pages: 3 };

/** Page numbers: - 3 -, 第3页, 3/10, 第 3 页 共 10 页. */
const NUMBER =
	/^[-—–―·•\s]*(?:第\s*)?\d{1,4}\s*(?:页|頁)?\s*(?:[/／,，]?\s*(?:共\s*)?\d{1,4}\s*(?:页|頁)?)?[-—–―·•\s]*$/;

/** The lines of pages without page numbers, headers and footers. */
export function withoutFurniture(pages: readonly (readonly PdfLine[])[]): readonly (readonly PdfLine[])[] {
	const seen = new Map<string, number>();
	for (const page of pages) for (const key of new Set(edges(page).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
	const least = Math.max(REPEATED.pages, REPEATED.share * pages.length);
	return pages.map((page) => {
		const edge = new Set(edges(page));
		return page.filter((line) => !edge.has(line) || (seen.get(keyOf(line))! < least && !NUMBER.test(line.text)));
	});
}

/** The highest and lowest lines of a page that are set apart from its text, whatever their order in its content. */
function edges(page: readonly PdfLine[]): readonly PdfLine[] {
	const byHeight = [...page].sort((a, b) => b.y - a.y);
	const leading = leadingOf(byHeight);
	const apart = (a: PdfLine | undefined, b: PdfLine | undefined): boolean =>
		a !== undefined &&
		(b === undefined ||
			Math.abs(a.y - b.y) > 1.3 * leading * b.height ||
			Math.abs(a.height - b.height) > 0.1 * b.height);
	const count = (from: readonly PdfLine[]): number => {
		for (let i = Math.min(REACH, from.length); i > 0; i--) if (apart(from[i - 1], from[i])) return i;
		return 0;
	};
	const top = count(byHeight);
	const bottom = count([...byHeight].reverse());
	return [...byHeight.slice(0, top), ...byHeight.slice(byHeight.length - bottom)];
}

/** The same text, whatever its numbers, in the same place. */
const keyOf = (line: PdfLine): string =>
	`${Math.round(line.y / 4)} ${line.text.replace(/\s+/g, '').replace(/\d+/g, '#')}`;
