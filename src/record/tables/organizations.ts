import type { TifaRecord } from '../schema.js';
import { DATE, DOC_ID, placed, table } from './table.js';

/** Organizations. */
export const organizations = table(
	'one organization of a document',
	({ record }) => record.organizations,
	DOC_ID,
	DATE,
	['organization', 'name in simplified script', (o) => o.normalized],
	['organization_resolved', 'name in full, as far as the article settles it', (o) => o.resolved],
	[
		'kind',
		'party, government, congress, cppcc, discipline, judiciary, military, mass, enterprise, school, hospital, media, research, international, foreign or other',
		(o) => o.kind,
	],
	['mentions', 'number of mentions', (o) => o.mentions.length, 'integer'],
	...placed<TifaRecord['organizations'][number]>((o) => o.mentions[0], 'the first mention'),
);
