/** What is scored, in the order of the report. `parallels` are slogans of kind parallel, `slogans` all others. */
export const SCORED = [
	'officials',
	'roles',
	'bylines',
	'organizations',
	'slogans',
	'parallels',
	'targets',
	'deadlines',
	'speeches',
	'title',
	'date',
	'source',
] as const;
export type Scored = (typeof SCORED)[number];

/**
 * How alike two items must be to count as one.
 * `strict`: the same words, and the same kind where the codebook has kinds.
 * `codebook`: names, offices and bodies by their words; a slogan may be cut a little shorter or longer; a target has the
 * same figures and a metric in other words.
 * `relaxed`: one holds the other, or half of the pairs of characters are common; the kind does not matter.
 */
export const MATCHINGS = ['strict', 'codebook', 'relaxed'] as const;
export type Matching = (typeof MATCHINGS)[number];
