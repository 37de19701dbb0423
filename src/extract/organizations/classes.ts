import { Memo } from '../memo.js';
import { marksOf, unitAt } from '../numbers/marks.js';

/** 市检察院第一次联席会议: a session, no body. */
const SESSION_NAME = /第[一二三四五六七八九十\d]{1,3}次.*会议$/;

/** Whether text[start, end) names a session and no body. */
export const isSession = (text: string, start: number, end: number): boolean =>
	SESSION_NAME.test(text.slice(start, end));

/** A number and a measure, or a grade, before what is no name for that. */
const COUNTED_LAST = marksOf('家所个座支级');
const COUNTED = /(?:\d[多余万]?[家所个座支]|(?:国家|[省市县区乡镇村])级)$/;
const GRADED_FIRST = marksOf('0123456789国省市县区乡镇村');
const GRADED = /^(?:\d+[多余万]?[家所个座支]|(?:国家|[省市县区乡镇村])级)/;

/** Buildings, sites and parts of a town that are called centres. */
const VENUE =
	/(?:行政|会议|会展|市民|文体|活动|演艺|展览|体育|奥体|(?<!融)媒体|购物|集散|集结|物流|游客|广场|军事|辐射|[市城])中心$|^国家中心$/;

/** What a town is or has many of: 国际金融中心, 国家企业技术中心, 居家养老服务中心, 跨国公司. */
const CLASS =
	/(?:国际|全国|世界|区域)(?:金融|文化|政治|科技创新|航运|消费|交往|经贸)中心$|^国家(?:企业技术|制造业创新|产业创新|技术创新|医学|工程研究|工程技术研究|临床医学研究)中心$|^(?:居家|养老|城市社区|农村|便民|党群)[^省市县区镇乡村]{0,8}服务中心$|^全国(?:互联网)?(?:医院|学校)$|跨国公司$|上市公司$|法治政府$|级医院$|(?:研究型|应用型|一流)[^大]{0,4}大学$|一煤矿$|协商会$|^(?:职业技术|综合性|理工|师范)大学$|^(?:国家|全国|省)?(?:重点|创新|工程)?实验室$|^国家(?:儿童|区域|中医区域)?医[学疗]中心$|^(?:智慧|县域|城市)(?:医院|农场)$|(?:副|航运|贸易|港)中心$|(?:双方|[两各多]国)代表团$|(?:[省市县区旗州]|部分|附近|周边|沿线|各类?|某|(?<!八)一|[多两几\d]所)学校$|[两三四五各]地.{2,6}局$|(?:诈骗|犯罪|贩毒|走私)集团$|^(?:国有|大型|中小|股份制)?商业银行$|^(?:全[国省市县球]|世界|国内|亚洲)?最[大小早好美]|^[民刑]庭$/;

/** What names of the kinds above end in. */
const LAST = marksOf('心院校司府学矿会室场议团行局庭');

const kinds = new Memo((name: string) => VENUE.test(name) || CLASS.test(name) || SESSION_NAME.test(name));

/** Whether text[start, end) is no body's name but a kind of body, a building or a session. */
export function isKind(text: string, start: number, end: number, opensWithPlace: boolean): boolean {
	if (LAST[unitAt(text, end - 1)] === 1 && kinds.at(text, start, end, null)) return true;
	// 省级智慧农场, 3500所村卫生室: one of many
	return (
		(!opensWithPlace &&
			COUNTED_LAST[unitAt(text, start - 1)] === 1 &&
			COUNTED.test(text.slice(Math.max(0, start - 4), start))) ||
		(GRADED_FIRST[unitAt(text, start)] === 1 && GRADED.test(text.slice(start, end)))
	);
}

/** What national channels are called by alone: 综合频道, 4K超高清频道. */
const CHANNEL =
	/^(?:综合|财经|综艺|中文国际|体育|电影|国防军事|电视剧|纪录|科教|戏曲|社会与法|新闻|少儿|音乐|农业农村|奥林匹克|英语新闻|[48]K超高清)$/;

/** Whether a broadcasting channel is named by what stands before 频道. */
export const isChannel = (field: string): boolean => CHANNEL.test(field);

const LEVELS = marksOf('省市县区州旗盟镇');
const OF_LEVELS = marksOf('委政纪人');

/** Whether text[start, end) are the bodies of two levels at once, whatever their places: 省市委, 市县政府. */
export const isAnyLevel = (text: string, start: number, end: number): boolean =>
	end - start >= 3 &&
	LEVELS[unitAt(text, start)] === 1 &&
	LEVELS[unitAt(text, start + 1)] === 1 &&
	OF_LEVELS[unitAt(text, start + 2)] === 1;

const CHAMBER = /^(?:参议院|众议院|国民议会)$/;
const WHOSE = marksOf('国该各两');

/** Whether an ending is what a parliament or a chamber of one is called by. */
export const mayBeChamber = (suffix: string): boolean => suffix === '议会' || CHAMBER.test(suffix);

/** Whether a chamber at `start` is meant that news calls so alone: 众议院通过法案, but no 该国众议院 and no bare 议会. */
export const isChamber = (text: string, start: number, suffix: string): boolean =>
	CHAMBER.test(suffix) && WHOSE[unitAt(text, start - 1)] === 0;
