/** Measures of agreement against the worked examples of the papers that define them. */
import { describe, expect, test } from 'vitest';
import { krippendorffAlpha, type LevelOfMeasurement } from '../../src/evaluate/agreement/alpha.js';
import { agreement } from '../../src/evaluate/agreement/index.js';
import { cohenKappa } from '../../src/evaluate/agreement/kappa.js';
import { type Gold, type GoldSet, goldSchema } from '../../src/evaluate/gold.js';
import { SCORED } from '../../src/evaluate/kinds.js';

/** One string a coder, one character a unit, `.` for none: units of numbers, or of letters. */
const units = (...coders: readonly string[]) =>
	[...coders[0]!].map((_, i) =>
		coders.map((values) => {
			const value = values[i]!;
			return value === '.' ? null : /\d/.test(value) ? Number(value) : value;
		}),
	);

describe("Krippendorff's alpha, the examples of Krippendorff (2011)", () => {
	test('A: two observers, binary', () => {
		expect(krippendorffAlpha(units('0100000010', '1110010000'), 'nominal')).toBeCloseTo(0.095, 3);
	});
	test('B: two observers, nominal', () => {
		expect(krippendorffAlpha(units('aabbdcccedda', 'babbbccceddd'), 'nominal')).toBeCloseTo(0.692, 3);
	});
	test.each<[LevelOfMeasurement, number]>([
		['nominal', 0.743],
		['ordinal', 0.815],
		['interval', 0.849],
		['ratio', 0.797],
	])('C and D: four observers, values missing, %s', (level, alpha) => {
		const reliability = units('123321412...', '1233224125.3', '.3332342251.', '12332441251.');
		expect(krippendorffAlpha(reliability, level)).toBeCloseTo(alpha, 3);
	});
	test.each([
		['no unit has two values', units('12..', '..12')],
		['all values are the same', units('111', '111')],
		['nothing', []],
	])('not defined when %s', (_, reliability) => expect(krippendorffAlpha(reliability, 'nominal')).toBeNull());
	test('1 when all agree', () => expect(krippendorffAlpha(units('1232', '1232'), 'ordinal')).toBe(1));
});

/** Pairs of a table of frequencies: rows are the first coder, columns the second. */
const pairs = (table: readonly (readonly number[])[]) =>
	table.flatMap((row, i) =>
		row.flatMap((count, j) => Array.from({ length: count }, () => [String(i), String(j)] as const)),
	);

describe("Cohen's kappa", () => {
	test.each([
		[
			'Cohen (1960), table of 200 cases',
			[
				[88, 14, 18],
				[10, 40, 10],
				[2, 6, 12],
			],
			0.492,
		],
		[
			'two by two',
			[
				[20, 5],
				[10, 15],
			],
			0.4,
		],
		[
			'agreement as by chance',
			[
				[25, 25],
				[25, 25],
			],
			0,
		],
		[
			'full agreement',
			[
				[7, 0],
				[0, 3],
			],
			1,
		],
		[
			'worse than chance',
			[
				[0, 5],
				[5, 0],
			],
			-1,
		],
	])('%s', (_, table, kappa) => expect(cohenKappa(pairs(table))).toBeCloseTo(kappa, 3));
	test.each([
		['no units', []],
		['one category', pairs([[4]])],
	])('not defined with %s', (_, none) => expect(cohenKappa(none)).toBeNull());
});

const set = (...articles: readonly (Partial<Gold> & { readonly id: string })[]): GoldSet => ({
	articles: articles.map((article) => goldSchema.parse(article)),
	kinds: SCORED,
	text: () => null,
	notes: [],
});
const people = (...list: readonly string[]) =>
	list.map((entry) => {
		const [name, kind] = entry.split(' ') as [string, 'official' | 'other'];
		return { name, kind, roles: [], optionalRoles: [], optional: false };
	});

test('two coders: what both found, each alone, and the categories of what both found', () => {
	const first = set(
		{ id: 'a', title: '云溪县开会', people: people('周景岩 official', '何有田 other', '吴桐生 official') },
		{ id: 'b', title: '修路', people: people('陈远 other') },
		{ id: 'only-first', people: people('高川 official') },
	);
	const second = set(
		{ id: 'a', title: '云溪县 开会', people: people('周景岩 official', '何有田 official', '罗青 other') },
		{ id: 'b', title: '修桥', people: people('陈远 other') },
	);
	const { documents, lines } = agreement(first, second);
	expect(documents).toBe(2);
	const line = lines.find(({ kind }) => kind === 'people');
	expect(line).toMatchObject({ both: 3, first: 1, second: 1, f1: 0.75 });
	// official/official, other/official, other/other: pₒ = 2/3, pₑ = 1/3·2/3 + 2/3·1/3 = 4/9
	expect(line?.kappa).toBeCloseTo((2 / 3 - 4 / 9) / (5 / 9), 10);
	expect(lines.find(({ kind }) => kind === 'title')).toMatchObject({ both: 1, first: 1, second: 1, f1: 0.5 });
});
