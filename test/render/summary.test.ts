import { describe, expect, test } from 'vitest';
import { makeSummary } from '../../src/render/summary/index.js';
import { noColor, type Palette } from '../../src/render/summary/palette.js';
import { displayWidth } from '../../src/render/text/width.js';
import { analysed, event, organization, person, role, slogan, target } from '../helpers/records.js';

const options = {
	lang: 'en',
	script: 'simplified',
	width: 80,
	palette: noColor,
	table: 'people',
	defuse: true,
	bom: false,
	array: false,
} as const;
const render = (item: ReturnType<typeof analysed>, more: Partial<Parameters<typeof makeSummary>[0]> = {}): string =>
	makeSummary({ ...options, ...more }).item(item);

const meeting = analysed(
	{
		document: { place: '临川市' },
		event: event(
			'动员会',
			{ presided: ['吴桐'], spoke: ['周岩'] },
			{ name: '全市治水动员会', date: '2024-05-06', place: '临川市会议中心' },
		),
		people: [
			person('周岩', {
				pinyin: 'Zhou Yan',
				roles: [role('市委书记', { organization: '市委', organizationResolved: '临川市委' })],
			}),
			person('欧阳文青', { pinyin: 'Ouyang Wenqing', attributes: ['女'], roles: [role('市委副书记'), role('市长')] }),
			person('吴桐'),
			person('安娜', { kind: 'foreign', pinyin: 'An Na', roles: [role('某国总理')] }),
			person('李明', { kind: 'byline' }),
		],
		organizations: [organization('市委', { resolved: '临川市委' }), organization('临川日报', { kind: 'media' })],
		slogans: [
			slogan('河畅、水清', { speaker: '周岩', label: '“河畅、水清”目标' }),
			slogan('总量翻番、质量翻番、效益翻番', {
				kind: 'parallel',
				label: '三个翻番',
				labelEn: 'three doublings',
				members: ['总量翻番', '质量翻番', '效益翻番'],
				speaker: '周岩',
			}),
		],
		targets: [
			target('优良水体比例', '90%以上', {
				modifier: 'at-least',
				constraint: 'hard',
				deadline: { text: '三年内', year: 2027, date: null },
				speaker: '周岩',
				paragraph: 12,
			}),
			target('去年产值', '12亿元', { status: 'achievement', baseline: '比上年' }),
		],
		speeches: [
			{
				speaker: { name: '周岩', normalized: '周岩' },
				verb: '强调',
				start: 0,
				end: 16,
				contentStart: 4,
				contentEnd: 16,
				paragraph: 2,
			},
		],
		warnings: [{ code: 'encoding-guessed', message: 'The encoding was guessed.' }],
	},
	'周岩强调，治水要先治污，治污要治本。',
);

test('what a researcher keeps of a meeting', () => {
	expect(render(meeting)).toBe(`临川市召开动员会
2024-05-06 · 临川日报 · 临川市 · simplified, utf-8 · 1,200 characters

Event
  全市治水动员会 · 2024-05-06 · 临川市会议中心
  presided  吴桐
  spoke     周岩

Officials (3)
  name            pinyin          offices
  周岩            Zhou Yan        市委书记 (临川市委)
  欧阳文青（女）  Ouyang Wenqing  市委副书记、市长
  no office given: 吴桐

Foreign office holders (1)
  name  offices
  安娜  某国总理

Reporters
  李明

Who said what
  周岩
    强调     ¶2 治水要先治污，治污要治
    slogans  “河畅、水清”目标；三个翻番
    targets  优良水体比例 90%以上 (2027)

Slogans (2)
  quoted    “河畅、水清”目标
  parallel  三个翻番 · three doublings
              总量翻番、质量翻番、效益翻番

Targets (1)
  metric        value      deadline       kind  speaker  ¶
  优良水体比例  ≥ 90%以上  三年内 → 2027  hard  周岩     12

Achievements and forecasts (1)
  metric    value            kind
  去年产值  12亿元 (比上年)  achievement

Organizations (2)
  市委 (临川市委)、临川日报

Warnings
  The encoding was guessed. (encoding-guessed)
`);
});

test('headings in Chinese, without English names', () => {
	const text = render(meeting, { lang: 'zh' });
	expect(text.match(/^\S+/gm)).toEqual([
		'临川市召开动员会',
		'2024-05-06',
		'活动',
		'官员',
		'外国政要',
		'记者',
		'谁说了什么',
		'提法',
		'目标',
		'成绩与预测',
		'机构',
		'提示',
	]);
	expect(text).not.toContain('three doublings');
});

test('empty sections are left out', () => {
	expect(render(analysed())).toBe('临川市召开动员会\n2024-05-06 · 临川日报 · simplified, utf-8 · 1,200 characters\n');
});

test.each([40, 60, 80, 100])('no line is wider than %i columns', (width) => {
	for (const line of render(meeting, { width }).split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
});

describe('alignment counts columns, not characters', () => {
	test('offices start in one column', () => {
		const starts = render(meeting)
			.split('\n')
			.filter((line) => /市委/.test(line) && /Zhou|Ouyang/.test(line))
			.map((line) => displayWidth(line.slice(0, line.indexOf('市委'))));
		expect(new Set(starts)).toEqual(new Set([34]));
	});
});

test('documents are parted by a rule', () => {
	const summary = makeSummary(options);
	expect((summary.joint(1) + summary.item(meeting)).startsWith(`\n${'─'.repeat(80)}\n\n临川市`)).toBe(true);
});

test('script original shows names and formulas as written', () => {
	const item = analysed({
		people: [person('張偉', { normalized: '张伟', roles: [role('縣委書記', { normalized: '县委书记' })] })],
		slogans: [slogan('強工興農', { normalized: '强工兴农', label: '“强工兴农”战略' })],
	});
	expect(render(item)).toMatch(/张伟 +县委书记[\s\S]*“强工兴农”战略/);
	expect(render(item, { script: 'original' })).toMatch(/張偉 +縣委書記[\s\S]*“強工興農”战略/);
});

test('text of articles has no power over the terminal', () => {
	const evil = 'x\u001b[31m\u202e\u009by\ny';
	const text = render(
		analysed({ document: { title: evil, titleNormalized: evil }, people: [person(evil, { roles: [role(evil)] })] }),
	);
	expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	expect(text.split('\n')[0]).toBe('x␛[31m\ufffdy y');
});

test('emphasis is painted after measuring', () => {
	const palette: Palette = {
		heading: (t) => `<h>${t}</h>`,
		strong: (t) => `<b>${t}</b>`,
		faint: (t) => `<i>${t}</i>`,
		warn: (t) => `<w>${t}</w>`,
	};
	const painted = render(meeting, { palette });
	expect(painted).toContain('<h>Event</h>');
	expect(painted.replace(/<\/?[hbiw]>/g, '').replace(/ +$/gm, '')).toBe(render(meeting));
});

test('shows any number of facts', () => {
	const names = Array.from({ length: 20_000 }, (_, i) => `甲${i}`);
	const item = analysed(
		{
			organizations: names.map((name) => organization(name, { resolved: `乙${name}` })),
			slogans: names.map((name) => slogan(name, { speaker: name })),
			speeches: names.map((name) => ({
				speaker: { name, normalized: name },
				verb: '说',
				start: 0,
				end: 2,
				contentStart: 1,
				contentEnd: 2,
				paragraph: 1,
			})),
		},
		'说好',
	);
	expect(render(item).length).toBeGreaterThan(0);
});

test('a set that a label spells out is shown once, under the label', () => {
	const members = ['聚力项目', '聚力产业', '聚力民生'];
	const text = render(
		analysed({
			slogans: [
				slogan('三个聚力', { kind: 'numeric', members, speaker: '周岩' }),
				slogan('聚力项目、聚力产业、聚力民生', { kind: 'parallel', members, speaker: '周岩' }),
				slogan('引得进、留得住、用得好', { kind: 'parallel', members: ['引得进', '留得住', '用得好'] }),
			],
		}),
	);
	expect(text.match(/聚力项目/g)).toHaveLength(1);
	expect(text).toContain('Slogans (2)');
	expect(text).toContain('引得进、留得住、用得好');
});
