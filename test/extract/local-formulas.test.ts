import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../helpers/analyze.js';

/**
 * Passages of local news about invented places and people with what they hold by the codebook. In local-formulas.txt a
 * blank line parts them: the passage, its parallels (套), quoted and numeric formulas (引, 数), acts of speech (说), what
 * may be found or not (可), and what is coded and not found yet (缺), so that whoever mends it sees which row to move.
 */
const passages = readFileSync(new URL('local-formulas.txt', import.meta.url), 'utf8')
	.trimEnd()
	.split('\n\n')
	.map((block) => {
		const [text, ...lines] = block.split('\n');
		const rows = (...heads: readonly string[]): readonly string[] =>
			lines.flatMap((line) => (heads.includes(line.charAt(0)) ? line.slice(2).split('；') : []));
		return {
			text: text!,
			sets: rows('套'),
			formulas: rows('引', '数'),
			speeches: rows('说'),
			optional: rows('可'),
			missed: rows('缺'),
		};
	});

const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\p{P}\p{S}]/gu, '');

/** As results are scored: marks do not count, and a set may have a word more or less at its ends. */
const near = (one: string, other: string): boolean => {
	const [short, long] = [bare(one), bare(other)].sort((a, b) => a.length - b.length);
	return short !== '' && long!.includes(short!) && short!.length / long!.length >= 0.6;
};

/** What of the wanted is not found, and what is found and neither wanted nor excused. */
function differences(
	wanted: readonly string[],
	optional: readonly string[],
	found: readonly string[],
	same: (one: string, other: string) => boolean,
): { readonly missed: readonly string[]; readonly spurious: readonly string[] } {
	return {
		missed: wanted.filter((item) => !found.some((other) => same(item, other))),
		spurious: found.filter((item) => ![...wanted, ...optional].some((other) => same(item, other))),
	};
}

const NOTHING = { missed: [], spurious: [] };

describe('formulas and speeches of local news', () => {
	test.each(passages)('$text', ({ text, sets, formulas, speeches, optional, missed }) => {
		const record = analyzeText(text);
		const found = record.slogans.filter(({ kind }) => kind !== 'canonical');
		const parallel = found.filter(
			({ kind, normalized }) => kind === 'parallel' && !formulas.some((x) => near(x, normalized)),
		);
		const texts = (list: typeof found): readonly string[] => list.map(({ normalized }) => normalized);
		expect(differences(sets, optional, texts(parallel), near)).toEqual(NOTHING);
		const others = found.filter((slogan) => !parallel.includes(slogan));
		expect(differences(formulas, [...optional, ...sets], texts(others), near)).toEqual(NOTHING);
		const acts = record.speeches.map(({ speaker, verb }) => `${speaker.normalized} ${verb}`);
		const equal = (one: string, other: string): boolean => one === other;
		expect(differences(speeches, optional, acts, equal)).toEqual(NOTHING);
		const all = [...texts(found), ...acts];
		expect(missed.filter((item) => all.some((other) => near(item, other)))).toEqual([]);
	});
});
