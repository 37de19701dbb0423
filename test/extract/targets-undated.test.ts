import { describe, expect, test } from 'vitest';
import { facts } from './targets-helpers.js';

/** Status, metric, value and deadline of each figure. */
const found = (text: string, date: string | null) =>
	facts(text, date).map(({ status, metric, value, deadline }) =>
		[status, metric, value.text, ...(deadline ? [deadline.text] : [])].join(' '),
	);

const PLAN = '关于推进云泽市养老服务的实施意见';

describe('texts without a date', () => {
	test.each([
		['到2015年，每千人病床数达到5张。', 'target 每千人病床数 5张 到2015年'],
		[
			'到2015年底，城镇登记失业率控制在4%以内；参保率达到95%。',
			'target 城镇登记失业率 4%以内 到2015年底',
			'target 参保率 95% 到2015年底',
		],
		['市里提出到2030年，森林覆盖率达到40%。', 'target 森林覆盖率 40% 到2030年'],
		['今年云泽将发展畜牧业；严守红线，青稞播种面积稳定在24万亩以上。', 'target 青稞播种面积 24万亩以上 今年'],
		['2014年云泽将发展畜牧业；去年，青稞播种面积达到24万亩。', 'achievement 青稞播种面积 24万亩'],
		['2014年末，肉类总产量达到35.9万吨。', 'achievement 肉类总产量 35.9万吨'],
		['截至2014年底，全市公路里程达到9000公里。', 'achievement 全市公路里程 9000公里'],
		['全市产值从2012年的3亿元增长到2022年的9亿元，年均增长12%。', 'achievement 全市产值年均增长 12%'],
	])('%s', (text, ...want) => {
		const told = found(`云泽市卫生事业\n${text}`, null);
		expect(told).toEqual(want);
	});
});

describe('documents that are plans', () => {
	test.each([
		[PLAN, '全市养老床位达到5.6万张，护理型床位占比达到55%。', 'target'],
		['云泽市养老服务发展规划（2026—2030年）', '全市养老床位达到5.6万张。', 'target'],
		[PLAN, '目前，全市养老床位已达到5.6万张。', 'achievement'],
		[PLAN, '截至2020年底，全市养老床位达到5.6万张。', 'achievement'],
		['云泽市印发养老服务发展规划', '全市养老床位达到5.6万张。', 'achievement'],
		[PLAN, '云泽日报讯（记者江一舟）全市养老床位达到5.6万张。', 'achievement'],
	])('%s: %s', (title, text, want) => {
		expect([...new Set(facts(`${title}\n${text}`, null).map(({ status }) => status))]).toEqual([want]);
	});
});

describe('periods of five years', () => {
	test.each([
		['2026-02-08', '“十五五”期间，累计引进资金1000亿元。', 'target'],
		['2027-02-08', '“十五五”期间，累计引进资金1000亿元。', 'target'],
		['2030-11-08', '“十五五”期间，累计引进资金1000亿元。', 'achievement'],
		['2026-02-08', '“十四五”期间，累计引进资金1000亿元。', 'achievement'],
	])('%s: %s', (date, text, want) => {
		expect(facts(text, date).map(({ status }) => status)).toEqual([want]);
	});
});
