import type { Article, PreparedText, Script } from '../types.js';
import { assemble } from './assemble.js';
import { convert } from './convert.js';
import { fold } from './fold.js';
import { toSimplified, variantOf } from './opencc.js';
import { evidence } from './script.js';
import { FOLDED, signsOf, TRADITIONAL } from './signs.js';

export { prepareForm } from './form.js';
export { toPrepared, toRaw } from './map.js';

/**
 * Prepares an article for the extractors: kept blocks joined, noise undone, widths folded, simplified script.
 * Every position leads back to the raw text through `map`.
 */
export function prepareText(article: Article): PreparedText {
	const assembled = assemble(article);
	const date = article.date?.value ?? null;
	const signs = signsOf(assembled.text);
	const folded = (signs & FOLDED) === 0 ? assembled.text : fold(assembled.text);
	if ((signs & TRADITIONAL) === 0) {
		const { map, paragraphs } = assembled;
		return { article, text: folded, map, paragraphs, script: 'simplified', date };
	}
	const converted = convert({ text: folded, map: assembled.map, paragraphs: assembled.paragraphs });
	const { text, map, paragraphs, script } = converted;
	return { article, text, map, paragraphs, script, date };
}

/**
 * A short text (title, outlet, name) in simplified script. One without traditional characters comes back as it is,
 * unless it is known to be from a traditional text: a name may have none that tell.
 */
export function convertToSimplified(text: string, script?: Script): string {
	const { traditional, simplified } = evidence(text, 0, text.length);
	return script === 'traditional' || traditional > simplified ? toSimplified(text, variantOf(text)) : text;
}
