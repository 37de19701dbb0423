import { expect, test } from 'vitest';
import { analyzePage } from '../helpers/analyze.js';

/** A saved page: navigation, headline, fields, then paragraphs parted by a blank line. */
const PAGE = `首页 > 新闻 > 要闻

青石县召开工业发展大会

2024-05-07 来源：青石日报

5月6日，青石县召开工业发展大会。县委书记林知远出席会议。

林知远强调，要抓好项目建设，确保今年固定资产投资增长8%以上。

会议要求，各乡镇要压实责任。力争到2026年规上工业企业达到200家。

责任编辑：王小雨`;

test('targets and speeches say in which paragraph of the text they stand', () => {
	const { targets, speeches } = analyzePage(PAGE);
	expect(targets.map(({ metric, paragraph }) => [metric, paragraph])).toEqual([
		['固定资产投资增长', 2],
		['规上工业企业', 3],
	]);
	expect(speeches.map(({ speaker, paragraph }) => [speaker.normalized, paragraph])).toEqual([
		['林知远', 2],
		['会议', 3],
	]);
});

test('what stands in the headline is in no paragraph', () => {
	const { targets } = analyzePage(
		'青石县今年将新建农村公路100公里\n2024-05-07 来源：青石日报\n5月6日，青石县召开交通工作会议，部署农村公路建设。会议由县长白雪主持。',
	);
	expect(targets.map(({ metric, paragraph }) => [metric, paragraph])).toEqual([['新建农村公路', 0]]);
});
