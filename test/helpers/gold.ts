import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ORGANIZATION_KINDS, PERSON_KINDS, SLOGAN_KINDS } from '../../src/record/schema.js';

const optional = z.boolean().default(false);
const organization = z.object({ text: z.string(), kind: z.enum(ORGANIZATION_KINDS).optional(), optional });

/** A hand-coded article. Strings are in simplified script; finding or missing an `optional` item costs nothing. */
const goldSchema = z.object({
	id: z.string(),
	title: z.string().default(''),
	date: z.string().default(''),
	source: z.string().default(''),
	people: z.array(
		z.object({
			name: z.string(),
			kind: z.enum(PERSON_KINDS),
			roles: z.array(z.string()).default([]),
			optionalRoles: z.array(z.string()).default([]),
			optional,
		}),
	),
	organizations: z.array(organization),
	slogans: z.array(z.object({ text: z.string(), kind: z.enum(SLOGAN_KINDS), optional })),
	targets: z.array(
		z.object({ metric: z.string(), value: z.string(), deadline: z.string().nullable().default(null), optional }),
	),
	speeches: z.array(z.object({ speaker: z.string(), verb: z.string(), optional })),
});

export type Gold = z.infer<typeof goldSchema>;

const ENDING = '.gold.json';

/** Reads every `*.gold.json` of a folder, in order of their names. */
export function readGold(folder: string): readonly Gold[] {
	const files = readdirSync(folder).filter((name) => name.endsWith(ENDING));
	return files.sort().map((name) => goldSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}
