import { csvRows } from '../../render/csv.js';
import { toJson } from '../../render/json.js';
import type { OutputKind } from './outputs.js';

const KEY = Buffer.from('"duplicateOf":');

/**
 * Puts into a rendered text of which document it is a duplicate: workers cannot know. In JSON the value stands in the
 * second key of `document`, in the table of documents it is the last cell; other texts do not say it.
 * @param from what the text says now; `null` as it comes from a worker
 */
export function marked(
	text: Uint8Array,
	{ format, table }: OutputKind,
	from: string | null,
	to: string | null,
	defuse: boolean,
): Uint8Array {
	if (from === to || text.length === 0) return text;
	if (format === 'json' || format === 'jsonl') {
		const bytes = Buffer.from(text.buffer, text.byteOffset, text.byteLength);
		const colon = bytes.indexOf(KEY) + KEY.length;
		const start = format === 'json' ? colon + 1 : colon;
		return spliced(bytes, start, Buffer.byteLength(toJson(from)), toJson(to));
	}
	if (format !== 'csv' || table !== 'documents') return text;
	const [before, after] = [cell(from, defuse), cell(to, defuse)];
	const length = Buffer.byteLength(before);
	return spliced(text, text.length - 1 - length, length, after);
}

function cell(id: string | null, defuse: boolean): string {
	return id === null ? '' : csvRows([[id]], { defuse }).slice(0, -1);
}

function spliced(bytes: Uint8Array, start: number, length: number, put: string): Uint8Array {
	return Buffer.concat([bytes.subarray(0, start), Buffer.from(put), bytes.subarray(start + length)]);
}
