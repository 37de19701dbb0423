import type { Article, PreparedText, Script } from '../types.js';
import { assemble } from './assemble.js';
import { convert } from './convert.js';
import { fold } from './fold.js';
import { toSimplified, variantOf } from './opencc.js';
import { evidence } from './script.js';

export { prepareForm } from './form.js';
export { toPrepared, toRaw } from './map.js';

/**
 * Prepares an article for the extractors: kept blocks joined, noise undone, widths folded, simplified script.
 * Every position leads back to the raw text through `map`.
 */
export function prepareText(article: Article): PreparedText {
	const assembled = assemble(article);
	const { text, map, paragraphs, script } = convert({
		text: fold(assembled.text),
		map: assembled.map,
		paragraphs: assembled.paragraphs,
	});
	return { article, text, map, paragraphs, script, date: article.date?.value ?? null };
}

/**
 * A short text (title, outlet, name) in simplified script. One without traditional characters comes back as it is,
 * unless it is known to be from a traditional text: a name may have none that tell.
 */
export function convertToSimplified(text: string, script?: Script): string {
	const { traditional, simplified } = evidence(text, 0, text.length);
	return script === 'traditional' || traditional > simplified ? toSimplified(text, variantOf(text)) : text;
}
