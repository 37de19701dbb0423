import type { Head } from '../head.js';
import { type Format, lazily } from './format.js';

/** JSON: an array of objects, objects one after the other, or one object with an array of them (`{"articles": […]}`). */
export const json: Format = {
	name: 'json',
	extensions: ['json'],
	claims: (head) => head.extension === 'json' || isJson(head),
	read: lazily(async () => (await import('../rows/json-file.js')).jsonFile),
};

function isJson({ extension, text }: Head): boolean {
	if (['md', 'markdown', 'csv', 'tsv', 'html', 'htm'].includes(extension)) return false;
	return /^[\s\uFEFF]*(?:\[\s*\{\s*"[^"\n]{1,60}"\s*:|\{\s*"[^"\n]{1,60}"\s*:)/.test(text.slice(0, 400));
}
