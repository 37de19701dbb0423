import { readPage } from './page.js';

/** The visible text of markup: a line a paragraph, cells separated by tabs. */
export async function visibleText(markup: string): Promise<string> {
	const page = await readPage(markup);
	return page.lines.map((line) => line.text).join('\n');
}
