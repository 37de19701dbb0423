import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tables } from '../../src/record/columns.js';
import { csvRows, makeCsv } from '../../src/render/csv.js';
import { defuse } from '../../src/render/defuse.js';
import { analysed, event, organization, person, role, slogan, target } from '../helpers/records.js';

describe('formulas are defused', () => {
	test.each([
		['=1+2', "'=1+2"],
		['+86', '+86'],
		['+cmd', "'+cmd"],
		['-3.5', '-3.5'],
		['-2+3', "'-2+3"],
		['@SUM(A1)', "'@SUM(A1)"],
		['\tx', "'\tx"],
		['\rx', "'\rx"],
		['＝1', "'＝1"],
		['6+3', '6+3'],
		['', ''],
		[-3.5, -3.5],
		[null, null],
	])('%j becomes %j', (cell, want) => {
		expect(defuse(cell)).toBe(want);
	});

	test('unless that is switched off', () => {
		const item = analysed({ slogans: [slogan('=1+2')] });
		const options = { table: 'slogans', bom: false } as const;
		expect(makeCsv({ ...options, defuse: true }).item(item)).toContain(",'=1+2,");
		expect(makeCsv({ ...options, defuse: false }).item(item)).toContain(',=1+2,');
	});
});

describe('quoting', () => {
	test.each([['a,b'], ['say "x"'], ['two\nlines'], ['two\r\nlines'], ['bare\rreturn'], [' space '], ['“四进”'], ['"']])(
		'%j comes back from a reader',
		(cell) => {
			const csv = csvRows([['x', cell, 'y']], { defuse: true });
			expect(parse(csv, { record_delimiter: '\n' })).toEqual([['x', cell, 'y']]);
		},
	);

	test('a byte-order mark only when asked for', () => {
		const options = { table: 'people', defuse: true } as const;
		expect(
			makeCsv({ ...options, bom: true })
				.head()
				.startsWith('\ufeffdoc_id,'),
		).toBe(true);
		expect(
			makeCsv({ ...options, bom: false })
				.head()
				.startsWith('doc_id,'),
		).toBe(true);
	});
});

describe('tables', () => {
	const secretary = person('周岩', {
		roles: [
			role('县委书记', { organization: '县委', organizationResolved: '云溪县委', level: 'county', system: 'party' }),
			role('市委常委', { organization: '市委', level: 'prefectural', system: 'party' }),
		],
	});
	const item = analysed(
		{
			event: event('会议', { presided: ['周岩'], attended: ['周岩', '吴桐'] }),
			people: [secretary, person('吴桐'), person('李明', { kind: 'byline' })],
			organizations: [organization('县委', { resolved: '云溪县委' })],
			slogans: [slogan('修路、引水、通电', { kind: 'parallel', members: ['修路', '引|水', '通电'] })],
			targets: [
				target('产值', '-3.5%', {
					value: { text: '-3.5%', number: -3.5, unit: '%', upper: null, amount: null, amountUnit: null },
				}),
			],
			speeches: [
				{
					speaker: { name: '周岩', normalized: '周岩' },
					verb: '强调',
					start: 0,
					end: 8,
					contentStart: 4,
					contentEnd: 8,
					paragraph: 0,
				},
			],
			keywords: [{ term: '公路', count: 3, weight: 0.5 }],
		},
		'周岩强调要修好路',
	);
	const rows = (table: keyof typeof tables): Record<string, string>[] => {
		const csv = makeCsv({ table, defuse: true, bom: false });
		return parse(csv.head() + csv.item(item), { columns: true });
	};

	test.each(Object.keys(tables) as (keyof typeof tables)[])(
		'%s: doc_id first, snake_case, every row complete',
		(name) => {
			const keys = tables[name].columns.map((column) => column.key);
			expect(keys[0]).toBe('doc_id');
			expect(new Set(keys).size).toBe(keys.length);
			for (const key of keys) expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
			expect(rows(name).length).toBeGreaterThan(0);
			for (const row of rows(name)) expect(row.doc_id).toBe('a');
		},
	);

	test('people: all kinds, roles joined, highest level', () => {
		expect(rows('people').map((row) => row.person)).toEqual(['周岩', '吴桐', '李明']);
		expect(rows('people')[0]).toMatchObject({
			roles: '县委书记|市委常委',
			organizations: '云溪县委|市委',
			systems: 'party',
			level: 'prefectural',
		});
	});

	test('officials: office holders only, with the columns of people', () => {
		expect(rows('officials').map((row) => row.person)).toEqual(['周岩', '吴桐']);
		expect(tables.officials.columns).toEqual(tables.people.columns);
	});

	test('roles: one row a person and role', () => {
		expect(rows('roles').map((row) => [row.person, row.role, row.organization_resolved])).toEqual([
			['周岩', '县委书记', '云溪县委'],
			['周岩', '市委常委', ''],
		]);
	});

	test('slogans: a separator inside a member does not part it', () => {
		expect(rows('slogans')[0]).toMatchObject({ members: '修路|引｜水|通电', kind: 'parallel' });
	});

	test('targets: negative numbers stay numbers, negative texts are defused', () => {
		expect(rows('targets')[0]).toMatchObject({ number: '-3.5', value: "'-3.5%" });
	});

	test('speeches: what is said, cut from the text', () => {
		expect(rows('speeches')[0]).toMatchObject({ speaker: '周岩', text: '要修好路' });
	});

	test('events: one row a person and part', () => {
		expect(rows('events').map((row) => [row.part, row.person])).toEqual([
			['presided', '周岩'],
			['attended', '周岩'],
			['attended', '吴桐'],
		]);
	});
});

test('rows are those of the library, cell by cell defused', () => {
	const text = fc.string({
		unit: fc.constantFrom('市', 'a', ' ', ',', '"', '\r', '\n', '=', '-', '1', '\ufeff', '\t', '＠'),
	});
	const cell = fc.oneof(text, fc.double({ noNaN: true }), fc.constant(null));
	fc.assert(
		fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 }), (rows) => {
			const options = { record_delimiter: '\n', quoted_match: /\r/ };
			expect(csvRows(rows, { defuse: false })).toBe(stringify(rows, options));
			expect(csvRows(rows, { defuse: true })).toBe(
				stringify(
					rows.map((row) => row.map((one) => defuse(one))),
					options,
				),
			);
		}),
	);
});
