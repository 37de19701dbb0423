import type { Renderer, RenderOptions } from './renderer.js';

/**
 * Characters that JSON allows as they are but that act on a terminal or confuse programs that read lines: DEL, the C1
 * controls, bidi controls and the separators of Unicode. Written as escapes they lose nothing.
 */
const ACTING = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Where they lie in Unicode: two ranges are tried in half the time that all of them take, and most texts have neither. */
const NEAR_ACTING = /[\u007f-\u200f\u2028-\u2069]/;

/** JSON on one line, or indented by two spaces. */
export function toJson(value: unknown, indent = 0): string {
	const json = JSON.stringify(value, null, indent);
	if (!NEAR_ACTING.test(json)) return json;
	return json.replace(ACTING, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** One record a line. */
export const makeJsonl = (): Renderer => ({
	head: () => '',
	joint: () => '',
	item: ({ record }) => `${toJson(record)}\n`,
	foot: () => '',
});

/** One object, or an array of them, written as they come. */
export function makeJson({ array }: RenderOptions): Renderer {
	if (!array)
		return { head: () => '', joint: () => '', item: ({ record }) => `${toJson(record, 2)}\n`, foot: () => '' };
	return {
		head: () => '[',
		joint: (index) => (index === 0 ? '\n' : ',\n'),
		item: ({ record }) => toJson(record, 2),
		foot: (count) => (count === 0 ? ']\n' : '\n]\n'),
	};
}
