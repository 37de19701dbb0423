import { cleanDocument } from '../../src/clean/index.js';
import { prepareText } from '../../src/normalize/index.js';
import { documentFromText } from '../../src/read/index.js';
import type { Article, Part } from '../../src/types.js';

/** A page cleaned, as the tests compare it. */
export function clean(
	text: string,
	options: Parameters<typeof documentFromText>[1] & { keepBoilerplate?: boolean } = {},
): Article {
	return cleanDocument(documentFromText(text, options), { keepBoilerplate: options.keepBoilerplate ?? false });
}

/** Prepared text of the paragraphs of one part. */
export function paragraphs(article: Article, part: Part): string[] {
	const prepared = prepareText(article);
	return prepared.paragraphs
		.filter((paragraph) => paragraph.part === part)
		.map(({ start, end }) => prepared.text.slice(start, end));
}

/** A body paragraph on a page of its own, as it comes out. */
export function repaired(paragraph: string): string {
	return prepareText(clean(`云泽市召开会议\n2024-05-06\n\n${paragraph}`))
		.text.split('\n')
		.slice(2)
		.join('\n');
}
