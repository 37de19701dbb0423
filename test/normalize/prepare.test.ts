import { describe, expect, test } from 'vitest';
import { convertToSimplified, prepareText, toPrepared, toRaw } from '../../src/normalize/index.js';
import type { Article } from '../../src/types.js';
import { clean, repaired } from '../clean/prepared.js';

const PAGE =
	'雲澤市召開產業振興大會\n\n　　市委書記李 魯出席會議並作調(diào)研講話,強調要「強工興產」，力爭增長６．５％。\n';

describe('prepared text', () => {
	const article = clean(PAGE);
	const prepared = prepareText(article);
	const rawOf = (part: string): string => {
		const start = prepared.text.indexOf(part);
		const span = toRaw(prepared.map, { start, end: start + part.length });
		return PAGE.slice(span.start, span.end);
	};

	test('simplified, repaired, folded, blocks joined', () => {
		expect(prepared.text).toBe(
			'云泽市召开产业振兴大会\n市委书记李鲁出席会议并作调研讲话，强调要“强工兴产”，力争增长6.5%。',
		);
		expect(prepared.script).toBe('traditional');
		expect(prepared.paragraphs.map((paragraph) => paragraph.part)).toEqual(['title', 'body']);
	});

	test.each([
		['云泽市', '雲澤市'],
		['李鲁', '李 魯'],
		['调研', '調(diào)研'],
		['讲话，', '講話,'],
		['“强工兴产”', '「強工興產」'],
		['6.5%', '６．５％'],
		['大会\n市委', '大會\n\n　　市委'],
	])('%s stands for %s', (part, raw) => {
		expect(rawOf(part)).toBe(raw);
	});

	test('and back', () => {
		const start = PAGE.indexOf('調(diào)研');
		const span = toPrepared(prepared.map, { start, end: start + '調(diào)研'.length });
		expect(span && prepared.text.slice(span.start, span.end)).toBe('调研');
		expect(toPrepared(prepared.map, { start: PAGE.length - 1, end: PAGE.length })).toBeNull();
	});

	test('empty spans stay empty', () => {
		for (let at = 0; at <= prepared.text.length; at++) {
			const span = toRaw(prepared.map, { start: at, end: at });
			expect(span.start).toBe(span.end);
		}
		expect(toRaw({ from: new Int32Array(0), to: new Int32Array(0) }, { start: 0, end: 0 })).toEqual({
			start: 0,
			end: 0,
		});
	});
});

test('a short text known to be traditional is converted whatever it tells', () => {
	expect(convertToSimplified('李勣', 'traditional')).toBe('李𪟝');
});

describe('script', () => {
	test.each([
		['全市产业振兴大会召开，市委书记讲话。', 'simplified'],
		['全市產業振興大會召開，市委書記講話。', 'traditional'],
		['全市產業振興大會召開，市委書記講話，干部群眾志愿參加，關于發布。', 'traditional'],
		['市长王國鋒出席会议，听取了各部门关于产业发展的汇报，研究了下一步工作。', 'simplified'],
		['全市产业振兴大会召开，市委书记讲话。\n全市產業振興大會召開，市委書記講話。', 'mixed'],
		['abc 123', 'simplified'],
		['', 'simplified'],
	])('%s', (text, script) => {
		expect(prepareText(clean(text)).script).toBe(script);
	});

	test('a name in traditional characters in a simplified text stays', () => {
		expect(repaired('市长王國鋒出席会议，听取各部门关于产业发展的汇报，研究下一步工作。')).toContain('王國鋒');
	});

	test('in a mixed text the traditional paragraphs are converted', () => {
		const text =
			'全市产业振兴大会召开，市委书记讲话，各部门负责人参加。\n全市產業振興大會召開，市委書記講話，各部門負責人參加。';
		const [first, second] = prepareText(clean(text)).text.split('\n');
		expect(second).toBe(first);
	});

	test.each([
		['關於發佈', '关于发布'],
		['雲澤日報', '云泽日报'],
		['着力推進', '着力推进'],
		['隨著經濟發展', '随着经济发展'],
		['顯著提高', '显著提高'],
		['軟體產業', '软体产业'],
		['已是简体', '已是简体'],
		['李勣', '李勣'],
	])('%s → %s', (traditional, simplified) => {
		expect(convertToSimplified(traditional)).toBe(simplified);
	});
});

test('conversions that change the length keep every span in place', () => {
	// The simplified forms of 勣, 嗰 and 噁 (in 二噁英) lie outside the basic plane: two units for one.
	const text = '雲澤市委書記李勣講話，強調要發展產業，治理二噁英，嗰個會議結束。';
	const blocks = [{ start: 0, end: text.length, part: 'body' as const }];
	const article: Article = { ...clean(text), blocks, edits: [] };
	const prepared = prepareText(article);
	const pairs = {
		云泽市委书记: '雲澤市委書記',
		李𪟝: '李勣',
		强调要发展产业: '強調要發展產業',
		治理二𫫇英: '治理二噁英',
		'结束。': '結束。',
	};
	expect(prepared.text.length).toBeGreaterThan(text.length);
	for (const [part, raw] of Object.entries(pairs)) {
		const start = prepared.text.indexOf(part);
		const span = toRaw(prepared.map, { start, end: start + part.length });
		expect(text.slice(span.start, span.end)).toBe(raw);
	}
});
