import type { Head } from '../head.js';
import { type Format, lazily } from './format.js';

/** JSON Lines: a corpus of one JSON object a line. A line that is none costs only itself. */
export const jsonl: Format = {
	name: 'jsonl',
	extensions: ['jsonl', 'ndjson'],
	claims: (head) => isLines(head),
	read: lazily(async () => (await import('../rows/json-lines.js')).jsonLines),
};

/**
 * Whether the first line is a JSON object, whole or, where it is very long, as far as one can see. A single object is
 * left to JSON, which also looks for a list inside it.
 */
function isLines({ extension, text, complete }: Head): boolean {
	if (extension === 'jsonl' || extension === 'ndjson') return true;
	const start = text.search(/[^\s\uFEFF]/);
	if (start < 0 || text[start] !== '{') return false;
	const end = text.indexOf('\n', start);
	const seen = complete && text.length < 8000;
	if (end < 0) return !seen && extension !== 'json' && /^\{\s*"/.test(text.slice(start, start + 100));
	if (seen && text.slice(end).trim() === '') return false;
	try {
		JSON.parse(text.slice(start, end));
		return true;
	} catch {
		return false;
	}
}
