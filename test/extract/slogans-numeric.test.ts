import { describe, expect, it } from 'vitest';
import { numericForm } from '../../src/extract/slogans/numeric-form.js';
import { formulasOf, slogansOf } from './slogans-helpers.js';

const NUMERIC: readonly (readonly [sentence: string, formula: string])[] = [
	['加快构建“4+2”现代产业体系。', '4+2'],
	['完善“1+N”政策体系。', '1+N'],
	['加快构建3+5+X产业体系。', '3+5+X'],
	['落实“六个到位”，守牢安全底线。', '六个到位'],
	['实施“五大提升”行动。', '五大提升'],
	['构建“一心三带”空间布局。', '一心三带'],
	['优化一廊两翼发展格局。', '一廊两翼'],
	['开展“两查一改”专项整治。', '两查一改'],
	['着力抓好“三农”工作。', '三农'],
	['出台民营经济“28条”，支持企业发展。', '28条'],
	['推行“1336”工作机制。', '1336'],
	['深入实施“百千万”工程。', '百千万'],
	['做到“四个一线”，问题在一线解决。', '四个一线'],
	['持续开展“五个一”活动。', '五个一'],
	['实施“千企升级、万企上云”行动。', '千企升级、万企上云'],
	['推进“双千兆”网络建设。', '双千兆'],
	['坚持“三不交接”原则。', '三不交接'],
	['深刻领悟“两个确立”的决定性意义。', '两个确立'],
	['高质量共建一带一路。', '一带一路'],
	['加强农村“三资”管理。', '三资'],
	['对超期用地开展五项清零行动，逐宗销号。', '五项清零'],
	['实施三大提升工程，补齐短板。', '三大提升'],
	['四个倍增：五年再造一个开发区', '四个倍增'],
	['组建“三个归零”工作专班。', '三个归零'],
];

const NOT_NUMERIC: readonly string[] = [
	'线路经过城南五个中心区，全长44公里。',
	'他到南北两山绿化养护工程现场察看。',
	'代表们学习全国两会精神。',
	'“十五五”规划正在编制。',
	'主队3+1锁定胜局。',
	'会议审议了三个方面的议题。',
	'五大任务全面完成。',
	'他在家中排行老三。',
	'比赛打成2:2平。',
	'他一心一意为群众办事，走遍千家万户。',
	'代表团获得三金两银。',
	'一批重大项目开工，一系列政策落地。',
	'事故造成一死两伤。',
	'第三届运动会于9月10日开幕。',
	'“双十一”期间快递量大增。',
	'全程三天两夜。',
];

const FORMS: readonly (readonly [formula: string, form: string | null])[] = [
	['6+3', 'sum'],
	['1+10+N', 'sum'],
	['四个坚持', 'count'],
	['十项工程', 'count'],
	['五个一', 'count'],
	['一核两翼', 'pairs'],
	['三基地一屏障', 'pairs'],
	['一枢纽、四中心', 'pairs'],
	['双碳', 'short'],
	['四好农村路', 'short'],
	['33条', 'short'],
	['百千万工程', 'short'],
	['万紫千红总是春', null],
	['一张蓝图管到底', null],
	['三年', null],
	['五点', null],
	['十四五', null],
	['七一', null],
	['5·12', null],
	['90后', null],
	['双十一', null],
	['共同富裕', null],
];

describe('labels on figures', () => {
	it.each(NUMERIC)('%s', (sentence, formula) => {
		expect(formulasOf(sentence, 'numeric')).toContain(formula);
	});

	it.each(NOT_NUMERIC)('%s has none', (sentence) => {
		expect(formulasOf(sentence, 'numeric', 'quoted')).toEqual([]);
	});

	it.each(FORMS)('the form of %s is %s', (formula, form) => {
		expect(numericForm(formula)).toBe(form);
	});

	it.each([
		['开展“三进”（进村组、进企业、进学校）宣讲。', ['进村组', '进企业', '进学校']],
		['做好科技信贷、绿色信贷、养老信贷“三篇文章”。', ['科技信贷', '绿色信贷', '养老信贷']],
		['落实“四个严格”，即严格准入、严格监管、严格考核、严格问责。', ['严格准入', '严格监管', '严格考核', '严格问责']],
		['落实“三个严格”，即严格准入、严格监管。', []],
	] as const)('%s spells out %j', (sentence, members) => {
		expect(slogansOf(sentence).find((slogan) => slogan.kind === 'numeric')?.members).toEqual(members);
	});

	it('takes gloss, English and members from the dictionary', () => {
		const found = slogansOf('增强“四个意识”。')[0]!;
		expect(found).toMatchObject({ text: '四个意识', kind: 'numeric', entry: 'si-ge-yi-shi' });
		expect(found.members).toHaveLength(4);
	});

	it('a number and its head are a label of their own', () => {
		const [found] = slogansOf('持续推进“三个清零”，逐一销号。');
		expect(found).toMatchObject({ text: '三个清零', label: '三个清零', labelEn: 'three clearances' });
	});

	it('a number that counts the parts of a formula is no formula', () => {
		expect(formulasOf('实施“育苗、壮干、成林”三大工程。', 'numeric', 'quoted')).toEqual(['育苗、壮干、成林']);
	});

	it('reports no part of a longer count', () => {
		expect(formulasOf('推动一二三产融合发展。', 'numeric', 'canonical')).not.toContain('三产融合');
	});
});
