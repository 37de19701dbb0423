import type { Head } from '../../head.js';
import type { Format } from '../format.js';
import { readText } from '../text.js';
import { declaredEncoding } from './charset.js';
import { looksLikeHtml } from './sniff.js';

const EXTENSIONS = ['html', 'htm', 'xhtml', 'shtml'] as const;

/** Saved web pages: the article is taken out, and what the page states about it. */
export const html: Format = {
	name: 'html',
	extensions: EXTENSIONS,
	claims: isPage,
	read: (input, context) =>
		readText(
			input,
			context,
			async (markup) => {
				const { articleOf } = await import('./article.js');
				return articleOf(markup);
			},
			declaredEncoding,
		),
};

/** By content: a page named .txt is a page, and a text named .html that has no tag is none. */
function isPage({ extension, text }: Head): boolean {
	if ((EXTENSIONS as readonly string[]).includes(extension)) return /<[a-z!/?]/i.test(text);
	return ['', 'txt', 'text', 'php', 'asp', 'aspx', 'jsp', 'jhtml', 'do'].includes(extension) && looksLikeHtml(text);
}
