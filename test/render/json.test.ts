import { expect, test } from 'vitest';
import { recordJsonSchema } from '../../src/record/json-schema.js';
import { makeJson, makeJsonl, toJson } from '../../src/render/json.js';
import { noColor } from '../../src/render/summary/palette.js';
import { analysed } from '../helpers/records.js';

const options = {
	lang: 'en',
	script: 'original',
	width: 80,
	palette: noColor,
	table: 'people',
	defuse: true,
	bom: false,
} as const;

test('one record is an object', () => {
	const json = makeJson({ ...options, array: false });
	expect(JSON.parse(json.head() + json.joint(0) + json.item(analysed()) + json.foot(1))).toEqual(analysed().record);
});

test.each([0, 1, 2])('%i records are an array of as many', (count) => {
	const json = makeJson({ ...options, array: true });
	const items = Array.from({ length: count }, (_, i) => json.joint(i) + json.item(analysed()));
	expect(JSON.parse(json.head() + items.join('') + json.foot(count))).toHaveLength(count);
});

test('JSON Lines: one line a record', () => {
	const line = makeJsonl().item(analysed({ document: { title: 'a\u2028b\nc' } }));
	expect(line.match(/\n/g)).toHaveLength(1);
	expect(line).not.toContain('\u2028');
});

test('nothing in JSON acts on a terminal, and nothing is lost', () => {
	const text = 'a\u009b31m\u202eb\u001b[2J';
	expect(toJson({ text })).toBe('{"text":"a\\u009b31m\\u202eb\\u001b[2J"}');
	expect(JSON.parse(toJson({ text }))).toEqual({ text });
});

test('the schema is of draft 2020-12 and names every part of a record', () => {
	const schema = recordJsonSchema();
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(schema.required).toEqual(
		Object.keys({
			document: 0,
			event: 0,
			events: 0,
			people: 0,
			organizations: 0,
			slogans: 0,
			targets: 0,
			speeches: 0,
			keywords: 0,
			warnings: 0,
		}),
	);
});
