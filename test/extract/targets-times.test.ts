import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** Deadline and year of each target of a text. */
const deadlines = (text: string, date?: string) =>
	facts(text, date)
		.filter(({ status }) => status === 'target')
		.map(({ metric, deadline }) => `${metric} · ${deadline?.text ?? ''} · ${deadline?.year ?? ''}`);

describe('years right before a doubling', () => {
	test.each([
		['力争全市经济总量五年翻一番，工业增加值四年翻一番。', '全市经济总量 · 五年 · 2031', '工业增加值 · 四年 · 2030'],
		['产值三年翻番，税收五年倍增。', '产值 · 三年 · 2029', '税收 · 五年 · 2031'],
		['确保产业规模3年突破千亿元。', '产业规模 · 3年 · 2029'],
		['全市产值十年翻了一番。'],
		['过去五年，产值翻一番。'],
		['产值连续五年突破百亿元。'],
		['产值第三年突破百亿元。'],
		['产业五年倍增计划启动。'],
	])('%s', (text, ...want) => {
		expect(deadlines(text)).toEqual(want);
	});
});

describe('times without a year are of the coming year named before them', () => {
	test.each([
		['2027年，全省将加快建设步伐，全年计划新增铁路300公里。', '新增铁路 · 全年 · 2027'],
		['2027年，全省将新建公路30公里，年底前改造桥梁30座。', '新建公路 · 2027年 · 2027', '改造桥梁 · 年底前 · 2027'],
		['明年，全省将新建公路30公里，年底前改造桥梁30座。', '新建公路 · 明年 · 2027', '改造桥梁 · 年底前 · 2027'],
		['到2030年，公路达到300公里，年底前改造桥梁30座。', '公路 · 到2030年 · 2030', '改造桥梁 · 年底前 · 2026'],
		[
			'2027年，全省将新建公路30公里；今年要新建20公里，年底前改造桥梁3座。',
			'新建公路 · 2027年 · 2027',
			'新建公路 · 今年 · 2026',
			'改造桥梁 · 年底前 · 2026',
		],
	])('%s', (text, ...want) => {
		expect(deadlines(text, '2026-03-10')).toEqual(want);
	});
	test('a day moves with its year', () => {
		expect(facts('2027年，全省将加快建设，年底前改造桥梁30座。', '2026-12-23')[0]?.deadline?.date).toBe('2027-12-31');
	});
});
