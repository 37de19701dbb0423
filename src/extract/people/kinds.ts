import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { PersonKind } from '../../record/schema.js';
import type { Reading, RoleFact } from '../types.js';
import { flaggedBefore, isFlagged } from './context.js';
import type { NameMention } from './decide.js';
import { isDot } from './dotted.js';
import { isLeaderAbroad } from './leaders-abroad.js';
import type { NameModel } from './model.js';
import { isPublicFirm, PUBLIC_ENTERPRISE } from './public-firms.js';
import { standsAt, unitSet } from './units.js';

/** Rank words of people whose work is no office of state, party or public body: what they are, unless another role says more. */
const PROFESSION =
	/(?:教授|研究员|学部委员|特派员|总监|律师|医生|医师|(?<!总)工程师|设计师|教练|创始人|合伙人|分析师|经济学家|专家|学生会(?:副)?主席|导演|主持人|教师|讲师|博导|导师|技师|(?<!总)农艺师|班长|机长|船长|飞行员|店长|(?<!总)经理|演员|法师|车间主任|合作社理事长|成员|博士|院士|评论员|首席经济学家)$/;
/** Acts that only office holders are reported with. */
const OFFICIAL_ACT =
	/^(?:[^，。；：\n]{0,6})?(?:主持|会见|出席|调研|考察|视察|强调|指出|致辞|讲话|宣布(?![参退]选)|陪同|参加(?:会见|活动|会议|会谈|调研|有关|上述)|作(?:了)?(?:报告|说明)|列席)/;
const OFFICIAL_LIST = /(?:出席|参加|陪同|列席|就座|就坐|与会|当选)/;
const AFTER_LIST =
	/^等?党和国家领导(?:人|同志)|^等[^，。；\n]{0,24}领导(?:人|同志)?(?:出席|参加|陪同|列席|在|分别|，|。)|^等[省市县区州盟旗镇乡]领导|^等?(?:\d+|[一二两三四五六七八九十]+)[位名](?:副?[局处科厅司署市县区镇乡院校]长|[^，。；、\n]{0,6}(?:副?主[任席]|副?书记|[常委]委|委员))|^等(?:行政会议成员|[省市县区]?政协委员|[省市县区]?人大代表)|^(?:及|和|以及|等|，)[^，。；\n]{0,24}(?:负责同志|负责人)[^，。；\n]{0,12}(?:出席|参加|陪同|列席)|^等?[^，。；、\n]{0,4}参加(?:[。，]|欢迎|会晤)|^等?[^，。；、\n]{0,16}(?:主席台|就座|就坐)|^等?[^，。；、\n]{0,4}(?:出席|参加(?:了)?(?:会见|上述|会议|会谈|有关|调研|活动|座谈)|陪同|列席|在主席台|当选|作?(?:了)?(?:交流|研讨)发言)/;
/** What kind of person the article shows. */
export function kindOf(
	reading: Reading,
	lexicon: Lexicon,
	model: NameModel,
	mentions: readonly NameMention[],
	roles: readonly RoleFact[],
	byline: boolean,
	listed: boolean,
): PersonKind {
	if (byline) return 'byline';
	if (roles.length === 0) return kindWithoutOffice(reading, lexicon, mentions, listed);
	const abroad = roles.filter((role) => role.system === 'foreign');
	// 伊拉克副总理兼外交部长: what is joined to an office abroad is one too.
	const joined = (role: RoleFact): boolean =>
		abroad.some((other) => role.start - other.end === 1 && '兼、'.includes(reading.text.charAt(other.end)));
	const official = roles.some((role) => role.system !== 'foreign' && isOffice(reading, role, lexicon) && !joined(role));
	// 日本某大学教授: who holds no office at home holds none abroad.
	const foreign = roles.some(
		(role) =>
			(role.system === 'foreign' || joined(role)) && (!PROFESSION.test(role.text) || role.text.endsWith('成员')),
	);
	if (abroad.length > 0 && abroad.length === roles.length && !foreign) return 'other';
	const shape = mentions[0]!.shape;
	if (foreign && (!official || shape !== 'han')) return 'foreign';
	// 萨仁高娃, 蒙曼: a name that could be a foreign one, in an office of a Chinese body or place.
	if (
		shape === 'translit' &&
		roles.length > 0 &&
		!(listed && !foreign && mentions[0]!.name.length === 2) &&
		!roles.some((role) => isChinese(reading.text, role, lexicon, mentions[0]!.name.length === 2 && !foreign)) &&
		(foreign || namesAbroad(reading, lexicon))
	)
		return 'foreign';
	// 亚洲羽毛球联合会裁判长 + a name with a dot that is of no people of this country.
	if (shape === 'dotted' && roles.length > 0 && !hasMinorityPart(mentions[0]!.name, model))
		if (
			roles.some((role) => INTERNATIONAL.test(role.text)) ||
			!roles.some((role) => isChinese(reading.text, role, lexicon, false))
		)
			return roles.every((role) => PROFESSION.test(role.text) || role.system === 'enterprise') ? 'other' : 'foreign';
	return official ? 'official' : 'other';
}

function kindWithoutOffice(
	{ text }: Reading,
	lexicon: Lexicon,
	mentions: readonly NameMention[],
	listed: boolean,
): PersonKind {
	if (mentions.some(({ start }) => isLeaderAbroad(text, start, lexicon))) return 'foreign';
	// Foreign-looking names without an office are of every kind; a list of officials vouches for its members.
	if (mentions[0]!.shape !== 'han' && !listed) return 'other';
	for (let i = 0; i < mentions.length; i++) if (isPrivate(text, lexicon, mentions[i]!)) return 'other';
	return listed ||
		mentions.some(
			(mention) =>
				actsOfficially(text, mention.end) ||
				attends(text, mention.start, mention.end) ||
				leads(text, mention.end) ||
				isCalledLeader(text, mention.start),
		)
		? 'official'
		: 'other';
}

/** 街道领导某某, 市领导某某: of which office is left open. */
const isCalledLeader = (text: string, start: number): boolean =>
	text.startsWith('领导', start - 2) && standsAt(LED, text, start - 3);
const LED = unitSet('省市县区州盟旗镇乡道局厅校院');

/**
 * Whether nothing but an act of attending is said of somebody, or of a list of names, in a paragraph (江天一参加开幕式。): so
 * news closes on officials.
 */
const attends = (text: string, start: number, end: number): boolean => {
	const act = text.charAt(end) === '等' ? end + 1 : end;
	return (
		text.startsWith('参加', act) &&
		(start === 0 || text.charAt(start - 1) === '\n') &&
		/^参加[^，。；、\n]{1,10}[会式谈动见研察宴]。(?:\n|$)/.test(text.slice(act, act + 16))
	);
};

/** Whether somebody is called one of the leaders of Party and state. */
export const leads = (text: string, end: number): boolean => text.startsWith('等党和国家领导', end);

/** What verbs of office holders begin with, and how far from the name they may. */
const ACTS_FIRST = unitSet('主会出调考视强指致讲宣陪参作列');
const ACTS_WITHIN = 6;

function actsOfficially(text: string, end: number): boolean {
	for (let at = end; at <= end + ACTS_WITHIN; at++)
		if (standsAt(ACTS_FIRST, text, at)) return OFFICIAL_ACT.test(text.slice(end, end + 14));
	return false;
}

const abroadOf = new WeakMap<Reading, boolean>();

/** Whether the article names anything of another country: where none is, 校长思恩仙 is at home. */
function namesAbroad(reading: Reading, lexicon: Lexicon): boolean {
	let known = abroadOf.get(reading);
	if (known === undefined) {
		const { entries } = reading.lattice;
		known = entries.some((entry) => entry >= 0 && (lexicon.flags[entry]! & ABROAD) !== 0);
		abroadOf.set(reading, known);
	}
	return known;
}

/** Bodies of many states. */
const INTERNATIONAL = /^(?:亚洲|欧洲|非洲|美洲|国际|世界|联合国)/;

/** Whether a name with a dot has a part that names of peoples of this country are made of. */
function hasMinorityPart(name: string, model: NameModel): boolean {
	for (let at = 0; at < name.length; at++)
		if ((at === 0 || isDot(name.charAt(at - 1))) && model.minority.endOfLongest(name, at) > at + 1) return true;
	return false;
}

const CHINESE = new Set<RoleFact['system']>(['party', 'congress', 'cppcc', 'discipline', 'mass']);
const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody | CATEGORY.foreignTitle;

/** 外交部长, 外交部部长: a ministry without a word for whose it is. */
const ofState = ({ organization, title }: RoleFact): boolean =>
	title.endsWith('部长') && organization !== null && /^.{2,6}部$/.test(organization.text);

const RELATIVE = /^(?:[省市县区州盟旗镇乡村]|自治[区州县旗]|街道|社区|地委|行署)(?!$)/;

/** An office of this country: its level or system says so, and no foreign place or body stands in it or before it. */
function isChinese(text: string, role: RoleFact, lexicon: Lexicon, short: boolean): boolean {
	// 民警马腾: two characters are a Chinese name wherever nothing foreign stands.
	const known = short && !/(?:主席|总统|总理|首相|议长|大臣|外长|部长|大使|国王)$/.test(role.title);
	if (!known && role.level === null && !CHINESE.has(role.system)) return false;
	if (role.organization === null && /^(?:副?总理|副?总统|副?首相|议长|外长|第一书记|国家主席)$/.test(role.title))
		return false;
	// 国防部长 and a name in transliteration: the ministry of the country that the sentences before are about
	if (!short && role.level === 'central' && role.organization && ofState(role)) return false;
	// 县法院, 市政府, 省社科院: a body of the place the article is about; other countries have 省长 and 市长 only.
	if (role.organization && RELATIVE.test(role.organization.text)) return true;
	for (let at = Math.max(0, role.start - 24); at < role.end - 1; at++) {
		if (at < role.start && '。；\n'.includes(text.charAt(at))) continue;
		const found = lexicon.trie.longest(text, at);
		if (found && (lexicon.flags[found[1]]! & ABROAD) !== 0 && found[0] <= role.end) return false;
	}
	return true;
}

function isOffice(reading: Reading, role: RoleFact, lexicon: Lexicon): boolean {
	// 分公司经理, 供电所经理 of a public enterprise: there the word is an office.
	if (/(?<!项目|客户|大堂)经理$/.test(role.text) && role.organization && PUBLIC_ENTERPRISE.test(role.organization.text))
		return true;
	// 卫生署环境卫生总监
	if (role.text.endsWith('总监') && role.organization && /[署局处厅委]|政府|警察队/.test(role.organization.text))
		return true;
	// 外交公署特派员: posted by a body; who works for farmers has a longer title.
	if (role.title === '特派员' && role.organization) return true;
	// The head of a trade union leads a mass organization, in a firm too.
	if (/工会(?:常务|专职)?副?主席$/.test(role.text)) return true;
	// The chief engineer of a firm is of its kind, that of a bureau holds an office.
	if (role.title === '总工程师' && role.organization && !/[局厅委处部署院会站所心校办府]$/.test(role.organization.text))
		return PUBLIC_ENTERPRISE.test(role.organization.text);
	if (PROFESSION.test(role.text) && role.system !== 'party')
		return /行政会议成员|宣讲团成员|党组成员|领导小组成员|班子成员|主席团成员|全国.{0,6}(?:委员|代表)$/.test(role.text);
	// An office of the Party is one in a firm too.
	if (role.system === 'enterprise' && /党(?:委|组|总支|支部)/.test(role.text)) return true;
	// 社会服务联会行政总裁
	if (
		role.system === 'enterprise' &&
		role.organization &&
		/(?:联会|协会|总会|学会|联合会)$/.test(role.organization.text)
	)
		return true;
	if (role.system === 'enterprise') return isPublicFirm(reading, role, lexicon);
	return true;
}

/** Work that is no office, before a name. */
const BY_TRADE = /(?:教师|老师|医生|村医|农民|律师|企业家|专家|学者|技术员)$/;

function isPrivate(text: string, lexicon: Lexicon, mention: NameMention): boolean {
	return (
		mention.evidence.afterPrivate ||
		mention.evidence.afterByline ||
		(mention.evidence.afterNonRole && BY_TRADE.test(text.slice(Math.max(0, mention.start - 3), mention.start))) ||
		flaggedBefore(text, mention.start, lexicon, CATEGORY.privatePerson, 6) >= 0 ||
		// 渔民代表某某
		(mention.start >= 2 &&
			text.startsWith('代表', mention.start - 2) &&
			flaggedBefore(text, mention.start - 2, lexicon, CATEGORY.privatePerson, 6) >= 0) ||
		isFlagged(lexicon, lexicon.trie.findIn(text, mention.end, mention.end + 2), CATEGORY.privatePerson)
	);
}

/** Whether a list of names is one of office holders: what stands before or after it says so. */
export function officialList(text: string, start: number, end: number): boolean {
	const before = text.slice(Math.max(0, start - 30), start);
	const clause = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
	return (
		/(?:名单|委员|成员|主席团|姓氏笔画)[^。]{0,24}[）：]?\s*$/.test(text.slice(Math.max(0, start - 40), start)) ||
		AFTER_LIST.test(text.slice(end, end + 20)) ||
		attends(text, start, end) ||
		OFFICIAL_LIST.test(clause) ||
		/领导|组成|名单|委员|主席台|老同志/.test(clause)
	);
}
