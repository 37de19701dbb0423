import { gzipSync } from 'node:zlib';
import { html, Markup } from './html.js';

/** Larger data are packed: Chinese text and marks shrink to a third, base64 included. */
const PLAIN = 1_000_000;

const ESCAPES: Readonly<Record<string, string>> = {
	'<': '\\u003c',
	'>': '\\u003e',
	'&': '\\u0026',
	'\u2028': '\\u2028',
	'\u2029': '\\u2029',
};

/** JSON that may stand in a script element: nothing in it can end the element, open a comment or break a line. */
export const jsonForScript = (value: unknown): string =>
	JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (char) => ESCAPES[char] ?? char);

/** The element that carries the data of the page: JSON, packed by gzip when it is large. */
export function dataElement(value: unknown, plain = PLAIN): Markup {
	const json = jsonForScript(value);
	if (json.length <= plain) return html`<script type="application/json" id="data">${new Markup(json)}</script>`;
	const packed = gzipSync(JSON.stringify(value), { level: 9 }).toString('base64');
	return html`<script type="application/json" id="data" data-packed="gzip">${new Markup(JSON.stringify(packed))}</script>`;
}
