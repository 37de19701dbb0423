import type { ArticlePlace } from '../place.js';
import { bodyParts } from './body.js';

/** The kind of division that its head is called by. */
export const HEAD = /^(?:常务)?[副代]{0,2}([省市县区州盟旗])长$/;

/** The rank word without its rank: 主席 of 副主席, of 常务副主席. */
export const withoutRank = (title: string): string => title.replace(/^(?:常务|第一|专职|驻会)?[副代]{0,2}(?=.{2})/, '');

/** Names that leave open which of its kind is meant: 集团, 办事处, 我局. */
const NAMELESS =
	/^(?:[本我该]?(?:公司|集团|学校|学院|医院|银行|分行|支行|企业|乘组|办事处|管委会|机关|[局厅部院校行所站处台社馆队办会村])|[本我该]..)$/;

/** Whether a body's name says no more than what kind of body it is. */
export const isNameless = (body: string): boolean => NAMELESS.test(body);

const GROUP = /(?:(?:直属)?机关)?党(?:委|组|总支|支部)$/;
const OF_GROUP = /(?:书记|常委|委员|成员)$/;

/** The body whose party group a body is: 市公安局 of 市公安局党委. The committee of a division is a body of its own. */
export function hostOf(body: string, title: string): string {
	if (OF_GROUP.test(title)) return body;
	const host = body.replace(GROUP, '');
	return host.length < 2 || /[省市县区州盟旗镇乡村道]$/.test(host) ? body : host;
}

/** How the bodies end that a rank word is of. What is not listed may be of any. */
const BODIES: readonly (readonly [RegExp, RegExp])[] = [
	[/检察长$/, /检察院$/],
	[/院长$/, /院$/],
	[/校长$/, /[校学]$|党校|学院$/],
	[
		/^(?:职工|独立|外部|执行)?董事$|董事长$|监事长?$|(?:经理|总裁)(?:助理)?$|总会计师$/,
		/公司$|集团$|银行$|[分支]行$|厂$|[城交水产农旅建能文科国]投$/,
	],
	[/理事长$|^(?:常务|执行)?副?会长$/, /会$|联盟$|社$/],
	[/([局厅部行所站处科台馆署司队团组庭])长$/, /$^/],
	[/秘书长$/, /委$|会$|府$|政协$|联$|盟$/],
	[/主席$/, /政协$|会$|联$|盟$/],
	[/主任$/, /会$|办$|室$|中心$|(?<![省市县区州盟旗镇乡村团])委$|[处站所]$/],
	[/主委$/, /委$|会$/],
	[/书记$|常委$/, /委$|组$|支部$|总支$|人大|政协/],
	[/委员$|成员$/, /委$|组$|会$|政协$/],
];

/** Whether a rank word can be one of a body: 局长 of 市公安局, 主任 of 市人大常委会, no 局长 of 市委. */
export function agrees(title: string, body: string): boolean {
	for (const [word, ending] of BODIES) {
		const found = word.exec(title);
		if (!found) continue;
		return found[1] === undefined ? ending.test(body) : body.endsWith(found[1]);
	}
	return false;
}

/** Bodies that are a committee's of the division. */
const OF_COMMITTEE =
	/^(?:组织部|宣传部|统战部|统一战线工作部|政法委(?:员会)?|社会工作部|社工部|编办|网信办|巡察办|直属机关工委|办公?室|政研室|政策研究室)$/;
/** Bodies that every division has, called by what they do. */
const OF_DIVISION =
	/^(?:纪委|监委|纪委监委|纪检委|人大常委会|政协|总工会|武装部|人武部|工商联|妇联|科协|残联|红十字会|法院|检察院|(?!.*分局).{2,8}(?:局|厅)|(?:发改|经信|工信|住建|卫健|卫计|国资|农工|民宗|教育|经贸)委)$/;
const COMMITTEE = /^(.*(?:[省市县区州盟旗]|兵团))(党?委)$/;

const NATIONAL = /^全国(?:政协|人大)$/;

/** The office before: what it is the head of, or the body it is of. */
interface Before {
	readonly title: string;
	readonly body: string;
	readonly division: string | null;
}

/** 县委组织部 for 组织部 behind 县委常委, 市公安局 for 公安局 behind 副市长; empty where nothing is understood. */
export function departmentOf(body: string, { title, body: before, division }: Before, place: ArticlePlace): string {
	if (/^党(?:组|委|总支|支部)$/.test(body)) {
		// 清水镇党委书记某某、党委副书记某某: the same committee.
		if (before.endsWith(body) && division === null) return before;
		if (division !== null) return body === '党组' ? `${division}政府党组` : '';
		return before === '' || COMMITTEE.test(before) ? '' : hostOf(before, '') + body;
	}
	// 全国政协原常委、经济委员会原副主任
	if (NATIONAL.test(before) && /^[^国省市县区州]{2,12}委(?:员会)?$/.test(body)) return before + body;
	const [, of, committee] = division === null ? (COMMITTEE.exec(before) ?? []) : [before, division, ''];
	if (of === undefined || (division === null && !/(?:书记|常委|委员|秘书长)$/.test(title))) return '';
	if (bodyParts(body, place).units.length > 0) return '';
	if (OF_COMMITTEE.test(body)) return `${of}${committee || (/自治区$/.test(of) ? '党委' : '委')}${body}`;
	return OF_DIVISION.test(body) ? of + body : '';
}
