import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind, System } from '../../record/schema.js';
import { bitsIn, bitsOf } from '../numbers/marks.js';
import { traitsOfName } from '../organizations/names.js';

/** Bodies that settle the system whatever the office is called: the party secretary of a court is of the judiciary. */
const FIRST: readonly (readonly [RegExp, System])[] = [
	[/纪委|监委|纪检|监察|巡视|巡察/, 'discipline'],
	[/人大|人民代表大会|[县市区]议会$/, 'congress'],
	[/政协|政治协商/, 'cppcc'],
	[/法院|检察|[^总分]院?[中高]院(?=$|党)/, 'judiciary'],
	[
		/军区|战区|军分区|警备区|卫戍区|集团军|[陆海空]军|火箭军|部队|武警|武装部|人武部|预备役|舰|(?<![文商农])旅(?=$|[党政参保司])|(?<!兵团.*)某.?[旅团营连]|国防大学|中央军委|参谋部/,
		'military',
	],
	[
		/总工会|共青团|团[省市县区]委|(?<![集兵])团委|妇联|工商联|科协|文联|残联|侨联|作协|红十字|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|台联|供销(?:合作)?社$|同乡会|校友会|联谊会|宗亲会/,
		'mass',
	],
];

/** What a body has in its name whatever its parts are: the office of a group is the group's. */
const WITHIN: readonly (readonly [RegExp, System])[] = [
	// the central bank and those who watch over banks
	[/人民银行|^人行|[银证]监|金融监/, 'government'],
	[/公司|集团|银行|股份|厂$|企业/, 'enterprise'],
	[/大学|学院|学校|中学|小学|医院|研究院|研究所|科学院|工程院|中心$|博物馆|日报|电视|总台/, 'institution'],
];

/** One character of each word that the expressions of both tables look for: most names have none, and few of two. */
const MAY_HOLD = bitsOf([
	'纪监巡',
	'大议',
	'协',
	'院检',
	'军战警戍队武役舰旅某防谋',
	'总团联协红民农致九台供乡友宗',
	'行监',
	'司团行股厂企',
	'学院所心馆报视台',
]);

const PARTY = /委$|党委|党组|组织部|宣传部|统战部|政法委|党校|中央|政治局|宣讲团|工委|党支部|党总支|常委/;

const OF_KIND: Readonly<Partial<Record<OrganizationKind, System>>> = {
	party: 'party',
	government: 'government',
	congress: 'congress',
	cppcc: 'cppcc',
	discipline: 'discipline',
	judiciary: 'judiciary',
	military: 'military',
	mass: 'mass',
	enterprise: 'enterprise',
	school: 'institution',
	hospital: 'institution',
	research: 'institution',
	media: 'institution',
	international: 'foreign',
};

/** The part of public life that an office belongs to; null where it does not say. */
export function systemOf(body: string, title: string, own: string | undefined, lexicon: Lexicon): System | null {
	const may = bitsIn(MAY_HOLD, body);
	for (let i = 0; i < FIRST.length; i++) if ((may & (1 << i)) !== 0 && FIRST[i]![0].test(body)) return FIRST[i]![1];
	if (own && own !== 'foreign') return own as System;
	if (body !== '') {
		for (let i = 0; i < WITHIN.length; i++)
			if ((may & (1 << (FIRST.length + i))) !== 0 && WITHIN[i]![0].test(body))
				// 亚洲基础设施投资银行: a bank of many states
				return traitsOfName(body, lexicon).kind === 'international' ? 'foreign' : WITHIN[i]![1];
		// the head of a section is a 科长, that of a ward a 主任
		if (/[^财]科$/.test(body) && /主任$/.test(title)) return 'institution';
		const kind = OF_KIND[traitsOfName(body, lexicon).kind];
		if (kind) return kind;
		return PARTY.test(body) || /书记|常委/.test(title) ? 'party' : 'government';
	}
	if (/书记|常委/.test(title)) return 'party';
	return /(?<![支大中])[省市县区州盟旗镇乡局厅部]长|主任/.test(title) ? 'government' : null;
}
