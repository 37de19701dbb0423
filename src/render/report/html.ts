import { safeLine } from '../text/safe.js';

/** Markup made by this program; everything else is text. */
export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

type Part = Markup | string | number | null | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;',
};

/** Text of unknown origin as text of a page, also between quotes: no markup, no control or bidi characters. */
export const escapeHtml = (text: string): string =>
	safeLine(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/** Template of markup: what is put in is escaped unless it is `Markup` itself; `null` is nothing. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
	return new Markup(strings.map((string, index) => string + written(parts[index] ?? null)).join(''));
}

function written(part: Part): string {
	if (part === null) return '';
	if (part instanceof Markup) return part.text;
	if (typeof part === 'string') return escapeHtml(part);
	if (typeof part === 'number') return part.toLocaleString('en-US');
	return part.map(written).join('');
}
