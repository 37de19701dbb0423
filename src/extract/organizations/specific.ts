import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { hasCountryMark } from '../country-mark.js';
import type { Reading } from '../types.js';

const { body: BODY, place: PLACE, foreignPlace: FOREIGN, levelWord: LEVEL, generic: GENERIC } = CATEGORY;

import type { Ending } from './endings.js';

/** Whether something before the ending makes this one body: a place, a proper name, a described domain. */
export function isSpecific(
	reading: Reading,
	lexicon: Lexicon,
	span: Span,
	endingStart: number,
	ending: Ending | undefined,
	department: boolean,
): boolean {
	const { text, lattice } = reading;
	if (span.end - span.start > 40) return false;
	const parts: { word: string; flags: number; tag: string }[] = [];
	for (let at = span.end; at > span.start; ) {
		const start = Math.max(span.start, lattice.previous[at]!);
		const entry = lattice.previousEntry[at]!;
		parts.unshift({
			word: text.slice(start, at),
			flags: entry >= 0 ? lexicon.flags[entry]! : 0,
			tag: entry >= 0 ? tagName(lexicon.tag[entry]!) : 'x',
		});
		at = start;
	}
	const before = parts.slice(0, -1);
	const first = parts[0]!;
	if ((first.flags & GENERIC) !== 0 && (first.flags & (PLACE | FOREIGN | LEVEL | BODY)) === 0) return false;
	const whole = tagOfWhole(text, span, lexicon);
	const placed = whole || before.some((part) => (part.flags & (PLACE | FOREIGN | BODY)) !== 0);
	// 一家公司, but 番江市: a measure word is one behind a number only.
	if (
		parts.some(
			(part, i) =>
				part.tag === 'q' &&
				part.word !== '批' &&
				(i === 0 ? !opensWithUnlistedPlace(before) : parts[i - 1]!.tag === 'm'),
		)
	)
		return false;
	const name = text.slice(span.start, span.end);
	if (VENUE.test(name) || CLASS.test(name) || SESSION_NAME.test(name)) return false;
	// 省级智慧农场, 3500所村卫生室: one of many
	const ownPlace = (first.flags & PLACE) !== 0;
	if ((!ownPlace && COUNTED.test(text.slice(Math.max(0, span.start - 4), span.start))) || GRADED.test(name))
		return false;
	// 志愿服务队 + 伍
	if (name.endsWith('队') && text.charAt(span.end) === '伍') return false;
	const levelled =
		(before.some((part) => (part.flags & LEVEL) !== 0) && /^[省市县区州盟旗镇乡村全国中央自治]/.test(first.word)) ||
		opensWithUnlistedPlace(before);
	if (department)
		return (
			// ，乌国家安全局
			(text.startsWith('国家', span.start + 1) && hasCountryMark(text, span.start + 1, lexicon)) ||
			placed ||
			levelled ||
			/^(?:发改委|国资委|政法委|组织部|宣传部|统战部)$/.test(text.slice(span.start, span.end))
		);
	if (!ending || ending.notBefore.some((follower) => text.startsWith(follower, span.end))) return false;
	const own = text.slice(span.start, endingStart);
	if (own === '') return false;
	// 府院联动工作机制: a way to work
	if (ending.suffix === '工作机制') return false;
	// 人民医院骨科, but no 三级眼科
	if (ending.kind === 'hospital' && ending.suffix.endsWith('科') && !/[医健生]院.{0,6}$/.test(own)) return false;
	// 云泽市拖拉机制造厂: a plant with its place and what it makes, at home.
	if (ending.suffix === '厂')
		return (
			(placed || levelled) &&
			own.length >= 5 &&
			!before.some((part) => (part.flags & FOREIGN) !== 0) &&
			!/军|[一某道].*[^一]$/.test(own) &&
			!/^(?:[房家商区长子矿内外新胡村路街]|等?项目)/.test(text.slice(span.end, span.end + 3))
		);
	if (ending.suffix.length === 1)
		return whole || oneLetterEnding(own, ending, placed || levelled, before, text.charAt(span.end));
	const proper =
		before.some(
			(part) =>
				part.tag === 'nz' ||
				part.tag === 'nt' ||
				part.tag === 'nr' ||
				part.tag === 'ns' ||
				part.tag === 'g' ||
				part.tag === 'eng' ||
				part.tag === 'x',
		) || /[“”]/.test(own);
	const sited = ending.suffix.length >= 3 && before.some((part) => part.tag === 'ns');
	if (ending.needs === 'place')
		return (placed || levelled || sited) && ((before[before.length - 1]?.flags ?? 0) & GENERIC) === 0;
	if (ending.needs === 'proper') return proper && own.length >= 2 && !levelled;
	if (placed || levelled || ending.suffix === '人民法庭') return true;
	if (
		/(?:公司|集团|银行|自然保护区管理局|大学|学院|研究院|研究所|出版社|报社|日报|晚报|电视台|交易所|协会|学会|联合会|基金会|委员会|领导小组|指挥部|总局|联盟|党|议会|国会)$/.test(
			ending.suffix,
		)
	)
		return (
			proper ||
			isRareName(lexicon, own, before.length) ||
			// 最大的…公司, 第三大…公司: one of a kind, not its name.
			(own.length >= 4 &&
				!/^(?:各|有关|相关|多家|一家|该|本)/.test(own) &&
				// 打击利用离岸公司
				(first.flags & (CATEGORY.leftFunction | CATEGORY.rightFunction)) === 0 &&
				!(TRADE.test(ending.suffix) && '的大家'.includes(text.charAt(span.start - 1))))
		);
	return proper && own.length >= 2;
}

const TRADE = /(?:公司|集团|银行)$/;

/** 清源水务集团: a rare word of two characters before a trade is the firm's name. */
function isRareName(lexicon: Lexicon, own: string, words: number): boolean {
	if (words !== 1 || own.length !== 2) return false;
	const entry = lexicon.trie.find(own);
	return entry < 0 || (lexicon.cost[entry]! > 11.5 && tagName(lexicon.tag[entry]!) === 'n');
}

/** 市检察院第一次联席会议: a session, no body. */
const SESSION_NAME = /第[一二三四五六七八九十\d]{1,3}次.*会议$/;

/** Whether text[start, end) names a session and no body. */
export const isSession = (text: string, start: number, end: number): boolean =>
	SESSION_NAME.test(text.slice(start, end));

/** A number and a measure, or a grade, before what is no name for that. */
const COUNTED = /(?:\d[多余万]?[家所个座支]|(?:国家|[省市县区乡镇村])级)$/;
const GRADED = /^(?:\d+[多余万]?[家所个座支]|(?:国家|[省市县区乡镇村])级)/;

/** Buildings, sites and parts of a town that are called centres. */
const VENUE =
	/(?:行政|会议|会展|市民|文体|活动|演艺|展览|体育|奥体|(?<!融)媒体|购物|集散|集结|物流|游客|广场|军事|辐射|[市城])中心$|^国家中心$/;

/** What a town is or has many of: 国际金融中心, 国家企业技术中心, 居家养老服务中心, 跨国公司. */
const CLASS =
	/(?:国际|全国|世界|区域)(?:金融|文化|政治|科技创新|航运|消费|交往|经贸)中心$|^国家(?:企业技术|制造业创新|产业创新|技术创新|医学|工程研究|工程技术研究|临床医学研究)中心$|^(?:居家|养老|城市社区|农村|便民|党群)[^省市县区镇乡村]{0,8}服务中心$|^全国(?:互联网)?(?:医院|学校)$|跨国公司$|上市公司$|法治政府$|级医院$|(?:研究型|应用型|一流)[^大]{0,4}大学$|一煤矿$|协商会$|^(?:职业技术|综合性|理工|师范)大学$|^(?:国家|全国|省)?(?:重点|创新|工程)?实验室$|^国家(?:儿童|区域|中医区域)?医[学疗]中心$|^(?:智慧|县域|城市)(?:医院|农场)$|(?:副|航运|贸易|港)中心$/;

/** 霞岭县, 石榴镇: two or three characters and a level word, a place that no table lists. */
function opensWithUnlistedPlace(
	before: readonly { readonly word: string; readonly flags: number; readonly tag: string }[],
): boolean {
	const level = before.findIndex((part) => (part.flags & LEVEL) !== 0 && /^[省市县区州盟旗镇乡村]$/.test(part.word));
	const stem = before
		.slice(0, Math.max(0, level))
		.map((part) => part.word)
		.join('');
	// 组建省实验室: a verb is no place.
	const verb = level === 1 && /^[vdp]/.test(before[0]!.tag);
	return !verb && stem.length >= 2 && stem.length <= 3 && !/^[全各本我该此这那每]/.test(stem);
}

/** A dictionary word for the whole that is itself a proper name of a body, or a place and an ending in one word (法国政府). */
function tagOfWhole(text: string, span: Span, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(text.slice(span.start, span.end));
	if (entry < 0) return false;
	if (tagName(lexicon.tag[entry]!) === 'nt') return true;
	for (let end = span.end - 1; end > span.start + 1; end--) {
		const prefix = lexicon.trie.find(text.slice(span.start, end));
		if (prefix >= 0 && (lexicon.flags[prefix]! & (PLACE | FOREIGN)) !== 0) return true;
	}
	return false;
}

/** 部, 局, 厅 … end bodies and a hundred ordinary words; only a place with a domain before them settles it. */
function oneLetterEnding(
	own: string,
	ending: Ending,
	placed: boolean,
	before: readonly { readonly flags: number }[],
	after: string,
): boolean {
	// 苗栗县政府农业处: of the government named before it.
	// 中国电建成都院: a branch by its place
	const site = before[before.length - 1];
	if (ending.suffix === '院' && before.length === 2 && site && (site.flags & PLACE) !== 0)
		return (before[0]!.flags & BODY) !== 0;
	if (
		!placed ||
		!(
			/[部厅局委办署]/.test(ending.suffix) ||
			(ending.suffix === '处' && /[政县市]府.{2,}$/.test(own)) ||
			// 市委组织部干部监督科
			(ending.suffix === '科' && /[部局厅委院].{2,6}$/.test(own))
		)
	)
		return false;
	const last = before[before.length - 1];
	return last !== undefined && (last.flags & CATEGORY.domain) !== 0 && own.length >= 3 && !/[门分位级下]/.test(after);
}
