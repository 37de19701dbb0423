import { z } from 'zod';
import { recordSchema } from './schema.js';

/** The JSON Schema (draft 2020-12) of a record, from the definitions that the types are made from. */
export function recordJsonSchema(): Readonly<Record<string, unknown>> {
	const { $schema, ...schema } = z.toJSONSchema(recordSchema, { target: 'draft-2020-12' });
	return {
		$schema,
		title: 'tifa record',
		description:
			'One analysed document. Spans are UTF-16 units into document.text; text === document.text.slice(start, end).',
		...schema,
	};
}
