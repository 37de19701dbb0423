/** What holds for every record, whatever the text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordSchema, type TifaRecord } from '../../src/record/schema.js';
import { analyzePage, spansOf } from '../helpers/analyze.js';

/** Sentences full of facts, in both scripts, and what breaks them: noise, marks, halves of surrogate pairs. */
const PIECES = [
	...[
		'市委书记陈立强调，',
		'市委副書記、市長顧長河主持會議。',
		'（记者 李明远 通讯员 何天）',
		'法国总统约翰·哈里森',
		'村民何有田说：“',
	],
	...[
		'要坚持“一河一策”，',
		'力争到2026年GDP增长5%左右。',
		'確保糧食產量達到30萬噸以上；',
		'总量倍增、企业倍增、投资倍增',
		'省發展改革委、市财政局',
	],
	...[
		'他指出',
		'會議強調',
		'副县长（挂职）白雪（女，回族）',
		'国务院',
		'关于',
		'裡',
		'李 魯',
		'臺灣',
		'著力',
		'鄧國華',
		'𠮷田一郎',
	],
	...[
		'，',
		'。',
		'、',
		'：',
		'“',
		'”',
		'「',
		'」',
		'《',
		'》',
		'（',
		'）',
		'·',
		'等',
		'和',
		'为',
		'兼',
		'|',
		'<b>',
		'&nbsp;',
	],
	...['\n', '\r\n', '\r', ' ', '\u3000', '\u0000', '\uD842', '\uDFB7', '\uFEFF', '\u200B', '😀', '１２', '５％', 'é'],
	...['日期：2024-05-06', '来源：临江日报', '责任编辑：王小雨', '新华社临江5月6日电'],
];

const pages = fc.oneof(
	fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((parts) => parts.join('')),
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc.string({ maxLength: 100 }),
);

function check(page: string, record: TifaRecord): void {
	for (const { text, start, end } of spansOf(record)) expect(text).toBe(page.slice(start, end));
	for (const { start, end, contentStart, contentEnd } of record.speeches) {
		expect(0 <= start && start <= contentStart && contentStart <= contentEnd && contentEnd <= end).toBe(true);
		expect(end).toBeLessThanOrEqual(page.length);
	}
}

describe('for any page', () => {
	test('every span slices back to its text, and the record fits its schema', () => {
		fc.assert(
			fc.property(pages, (page) => {
				const record = analyzePage(page);
				check(page, record);
				recordSchema.parse(record);
			}),
			{ numRuns: 300 },
		);
	});

	test('names, offices and bodies are not empty, and nobody is listed twice', () => {
		fc.assert(
			fc.property(pages, (page) => {
				const { people, organizations } = analyzePage(page);
				const names = people.map((person) => person.normalized);
				expect(new Set(names).size).toBe(names.length);
				for (const person of people) {
					expect(person.normalized.length).toBeGreaterThan(1);
					expect(person.mentions.length).toBeGreaterThan(0);
					for (const role of person.roles) expect(role.text).not.toBe('');
				}
				expect(new Set(organizations.map((body) => body.normalized)).size).toBe(organizations.length);
				for (const body of organizations) expect(body.mentions.length).toBeGreaterThan(0);
			}),
			{ numRuns: 200 },
		);
	});

	test('the same page gives the same record', () => {
		fc.assert(
			fc.property(pages, (page) => {
				expect(analyzePage(page)).toEqual(analyzePage(page));
			}),
			{ numRuns: 50 },
		);
	});
});

describe('traditional script', () => {
	const page =
		'臨江市召開會議\n\n5月6日，臨江市委書記鄧國華強調，要發展產業，確保糧食產量達到30萬噸以上。\r\n市長葉劍鋒主持會議。（記者 陳曉彤）\n';
	const record = analyzePage(page);

	test('text is as written, normalized is simplified', () => {
		expect(record.document.script).toBe('traditional');
		expect(record.people.map((person) => [person.name, person.normalized, person.mentions[0]?.text])).toEqual([
			['鄧國華', '邓国华', '鄧國華'],
			['葉劍鋒', '叶剑锋', '葉劍鋒'],
			['陳曉彤', '陈晓彤', '陳曉彤'],
		]);
		expect(record.people[0]?.roles.map((role) => [role.text, role.normalized])).toEqual([
			['臨江市委書記', '临江市委书记'],
		]);
		check(page, record);
	});

	test('a name in two scripts is one person', () => {
		const { people } = analyzePage('臨江市召開會議\n\n市委書記鄧國華主持會議。邓国华強調，要發展產業，實現轉型。\n');
		expect(people.map((person) => person.mentions.map((mention) => mention.text))).toEqual([['鄧國華', '邓国华']]);
	});
});

describe('layout blanks', () => {
	test('a name written apart keeps its blanks in the text only', () => {
		const page = '临江市召开会议\n\n市委书记李 鲁主持会议并讲话，李 鲁强调，要抓好落实。\n';
		const record = analyzePage(page);
		expect(record.people.map((person) => [person.normalized, person.mentions.map((mention) => mention.text)])).toEqual([
			['李鲁', ['李 鲁', '李 鲁']],
		]);
		check(page, record);
	});
});
