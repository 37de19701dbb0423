/** Units, branches and offices of larger bodies, and bodies known by a place and a short word. */
import { describe, expect, test } from 'vitest';
import { bodiesIn } from '../helpers/analyze.js';

type Row = readonly [text: string, bodies: readonly string[]];

const BODIES: Readonly<Record<string, readonly Row[]>> = {
	'units behind bureaus and departments': [
		['青石县公安局反诈中心民警走进校园。', ['青石县公安局反诈中心']],
		['临江公安分局秘书科联合社区宣传。', ['临江公安分局秘书科']],
		['云南省委宣传部新闻二处副处长周平参加。', ['云南省委宣传部新闻二处']],
		['由中宣部对外新闻局组织的采访开始了。', ['中宣部对外新闻局']],
		['省委宣传部着眼大局、服务发展。', ['省委宣传部']],
		['请下载国家反诈中心APP。', ['国家反诈中心']],
		['省疫情防控办加强值守，做好疫情防控办法的宣传。', ['省疫情防控办']],
	],
	'branches and offices elsewhere': [
		['县人民医院中和分院揭牌。', ['县人民医院中和分院']],
		['临江市人民医院和城南分院、各分院负责人参加。', ['临江市人民医院']],
		['中国青年报黑龙江记者站、黑龙江记者站周平到场。', ['中国青年报黑龙江记者站', '黑龙江记者站']],
		['记者站在门口。', []],
	],
	'courts and teams by the name of a place': [
		['从昨天起，西山法院设立巡回法庭。', ['西山法院']],
		['周平扎根法院二十年，信任法院。', []],
		['，西固交警大队组织兰州石化消防支队参加。', ['兰州石化消防支队', '西固交警大队']],
		['市委组织部、青石县组织部参加。', ['市委组织部', '青石县组织部']],
	],
	'schools of two fields': [
		['昨日，化学与材料学院一行七人到场。', ['化学与材料学院']],
		['昨日，领导与学院教师座谈。', []],
	],
	'outlets and credits': [
		[
			'齐鲁晚报、人民日报海外版、今日中国杂志社、香港中评社参加。',
			['人民日报海外版', '今日中国杂志社', '香港中评社', '齐鲁晚报'],
		],
		['（本组图片由本报记者周平摄）', []],
		['临江晚报网1月12日讯（记者周平）昨晚下雨。', ['临江晚报网']],
	],
	'kinds and superlatives': [
		['民庭法官听取意见。', []],
		['这是全国最大分局，也是最美学校。', []],
	],
};

for (const [what, rows] of Object.entries(BODIES))
	describe(what, () => {
		test.each(rows)('%s', (text, bodies) => {
			expect(bodiesIn(text)).toEqual(bodies);
		});
	});
