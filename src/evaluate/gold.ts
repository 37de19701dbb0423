/** Hand-coded articles: what the codebook (docs/codebook.md) finds in them. Strings are in simplified script. */
import { z } from 'zod';
import { ORGANIZATION_KINDS, PERSON_KINDS, SLOGAN_KINDS } from '../record/schema.js';
import type { Scored } from './kinds.js';

const optional = z.boolean().default(false).describe('borderline: finding or missing it costs nothing');
const text = z.string().trim().min(1, 'is empty');

export const goldPersonSchema = z.object({
	name: text,
	kind: z.enum(PERSON_KINDS).default('official'),
	roles: z.array(text).default([]),
	optionalRoles: z.array(text).default([]),
	optional,
});
export const goldOrganizationSchema = z.object({
	text,
	kind: z.enum(ORGANIZATION_KINDS).nullish(),
	optional,
});
export const goldSloganSchema = z.object({ text, kind: z.enum(SLOGAN_KINDS).default('quoted'), optional });
export const goldTargetSchema = z.object({ metric: text, value: text, deadline: z.string().nullish(), optional });
export const goldSpeechSchema = z.object({ speaker: text, verb: text, optional });

/** One article. Unknown fields (notes, labels) are left alone. */
export const goldSchema = z.object({
	id: text,
	/** further names by which results may call the article */
	aliases: z.array(z.string()).default([]),
	title: z.string().nullish(),
	date: z.string().nullish(),
	source: z.string().nullish(),
	people: z.array(goldPersonSchema).default([]),
	organizations: z.array(goldOrganizationSchema).default([]),
	slogans: z.array(goldSloganSchema).default([]),
	targets: z.array(goldTargetSchema).default([]),
	speeches: z.array(goldSpeechSchema).default([]),
});

export type Gold = z.infer<typeof goldSchema>;

/** Hand-coded articles as they were read, with their texts where these lie beside them. */
export interface GoldSet {
	readonly articles: readonly Gold[];
	/** what was coded; other kinds are not scored */
	readonly kinds: readonly Scored[];
	/** text of an article by its id, for the context of errors */
	text(id: string): string | null;
	/** what the user should know: documents not coded yet */
	readonly notes: readonly string[];
}
