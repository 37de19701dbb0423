import { describe, expect, it } from 'vitest';
import { formulasOf, slogansOf } from './slogans-helpers.js';

const SETS: readonly (readonly [sentence: string, set: string])[] = [
	['力争利用三年左右时间实现产量倍增、产值倍增、税收倍增。', '产量倍增、产值倍增、税收倍增'],
	['推动人员向一线下沉、资源向一线集中、政策向一线倾斜，形成合力。', '人员向一线下沉、资源向一线集中、政策向一线倾斜'],
	['鼓励社会资本投新、投绿、投未来产业。', '投新、投绿、投未来产业'],
	['在全县形成尊重人才、爱护人才、成就人才的良好氛围。', '尊重人才、爱护人才、成就人才'],
	['要借力而行、聚力而为、合力而进，再创佳绩。', '借力而行、聚力而为、合力而进'],
	[
		'坚持民生优先是大目标、项目落地是硬任务、企业满意是好标准。',
		'民生优先是大目标、项目落地是硬任务、企业满意是好标准',
	],
	[
		'围绕突出产业转型首要任务、突出生态保护底线要求、突出改善民生根本目的等三项部署开展工作。',
		'突出产业转型首要任务、突出生态保护底线要求、突出改善民生根本目的',
	],
	['坚决整治乱收费、乱摊派、乱检查。', '乱收费、乱摊派、乱检查'],
	['对能源、烟草、金融等权力集中、资金集聚、资源汇集领域开展巡察。', '权力集中、资金集聚、资源汇集'],
	['做到情况明于心、责任记于心、任务践于心。', '情况明于心、责任记于心、任务践于心'],
	['全力稳岗位、稳企业、稳预期，守住民生底线。', '稳岗位、稳企业、稳预期'],
	['让群众办事更省心、更省时、更省力。', '更省心、更省时、更省力'],
	['切实做到不推诿、不拖延、不敷衍。', '不推诿、不拖延、不敷衍'],
	['要守好耕地保护红线、粮食安全底线、生态环境上线。', '耕地保护红线、粮食安全底线、生态环境上线'],
	['促进产业增效、村集体增收、农民增富。', '产业增效、村集体增收、农民增富'],
	[
		'要始终把群众放在心上，始终把责任扛在肩上，始终把工作抓在手上。',
		'始终把群众放在心上，始终把责任扛在肩上，始终把工作抓在手上',
	],
	['坚持以水定城、以水定地、以水定产，推进节水。', '以水定城、以水定地、以水定产'],
	['带来思想之变、作风之变、面貌之变。', '思想之变、作风之变、面貌之变'],
];

const NO_SETS: readonly string[] = [
	'苹果、葡萄、核桃等特产销往各地。',
	'县委书记、县长、县人大常委会主任出席会议。',
	'市发展改革局、市财政局、市住建局负责同志参加。',
	'青石镇、白马镇、红旗镇先后召开会议。',
	'财政收入增长8.1%，进出口增长9.2%，用电量增长6.3%。',
	'新建学校3所、医院2所、图书馆1座。',
	'装备制造产业、生物医药产业、电子信息产业加快集聚。',
	'气象站、水文站、监测站全部联网。',
	'会议听取了关于预算草案、决算草案、审计报告的汇报。',
	'来自河北、河南、湖北的客商参会。',
	'他先后到车间、仓库、码头查看。',
	'一是加强领导，二是压实责任，三是强化督查。',
	'《大河报》《晨报》《晚报》都作了报道。',
];

describe('parallels', () => {
	it.each(SETS)('%s', (sentence, set) => {
		expect(formulasOf(sentence, 'parallel')).toEqual([set]);
	});

	it.each(NO_SETS)('%s has none', (sentence) => {
		expect(formulasOf(sentence, 'parallel')).toEqual([]);
	});

	it.each([
		['实现产值倍增、税收倍增、利润倍增。', '三个倍增', 'three doublings: of output value, tax revenue and profit'],
		['实现产值倍增、税收倍增、苗木倍增、利润倍增。', '四个倍增', 'four doublings'],
		['要重视人才、尊重人才、用好人才。', null, null],
	] as const)('%s is called %s', (sentence, label, labelEn) => {
		const found = slogansOf(sentence).find((slogan) => slogan.kind === 'parallel')!;
		expect([found.label, found.labelEn]).toEqual([label, labelEn]);
	});

	it('lists the members of a set', () => {
		expect(slogansOf('带来思想之变、作风之变、面貌之变。')[0]!.members).toEqual(['思想之变', '作风之变', '面貌之变']);
	});

	it('leaves a set inside quotation marks to the quotation', () => {
		expect(slogansOf('坚持“稳岗位、稳企业、稳预期”思路。').map((slogan) => slogan.kind)).toEqual(['quoted']);
	});

	it('finds a set inside a long speech', () => {
		const speech = '他说：“我们就是要在这片土地上一年接着一年干，真正做到不推诿、不拖延、不敷衍，把群众的事情办好。”';
		expect(formulasOf(speech, 'parallel')).toEqual(['不推诿、不拖延、不敷衍']);
	});
});
