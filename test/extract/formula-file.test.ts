/** The package's formulas are read from a file that the build has made; a user's dictionary makes them anew. */
import { expect, test } from 'vitest';
import { CONTEXT_KINDS } from '../../src/extract/slogans/context-words.js';
import { buildSloganResources, loadSloganResources } from '../../src/extract/slogans/index.js';
import { cells } from '../../src/lexicon/csv.js';
import { loadLexicon } from '../../src/lexicon/lexicon.js';

const { details } = loadLexicon();
const loaded = loadSloganResources(details);
const built = buildSloganResources(details.sloganContext, details.tifa, details.countries);

test('every formula, variant and set of members leads to the same entry in both', () => {
	expect(details.tifa.length).toBeGreaterThan(1000);
	for (const row of details.tifa) {
		for (const form of [row.formula!, ...cells(row.variants)]) {
			expect(loaded.canonical(form)).toEqual(built.canonical(form));
			expect(loaded.canonical(form)).not.toBeNull();
			expect(loaded.canonicalMatches(`要${form}。`)).toEqual(built.canonicalMatches(`要${form}。`));
		}
		expect(loaded.withMembers(cells(row.members))).toEqual(built.withMembers(cells(row.members)));
	}
	expect(loaded.canonical('无此提法')).toBeNull();
});

test('every word around formulas stands in the same lists', () => {
	for (const { text } of details.sloganContext)
		for (const kind of CONTEXT_KINDS)
			expect([text, kind, loaded.context.has(kind, text!)]).toEqual([text, kind, built.context.has(kind, text!)]);
	expect(loaded.context.startsAt('foreign', '法国总统', 0)).toBe(2);
	expect(loaded.context.endsAt('foreign', '访问法国', 4)).toBe(2);
});
