import { CATEGORY, type Tag, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { hasCountryMark } from '../country-mark.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { isChannel, isKind } from './classes.js';
import type { Ending } from './endings.js';
import { isParty, leadsParty } from './parties.js';
import { opensWithUnlistedPlace, type Part, partsOf } from './parts.js';

const { body: BODY, place: PLACE, foreignPlace: FOREIGN, levelWord: LEVEL, generic: GENERIC } = CATEGORY;

/** Characters of the longest name. */
const LONGEST = 40;

const COUNTED = marksOf('一二两三四五六七八九十多');
/** A number and a measure word, but no 八所镇. */
const SCHOOLS = /^.[家所](?![镇子港村])/;

const TEAM = '队'.charCodeAt(0);
const RANKS = '伍'.charCodeAt(0);
/** What divisions end in: 武城县 + 委 */
export const DIVISION = marksOf('省市县区州盟旗');
const OF_LEVEL = marksOf('省市县区州盟旗镇乡村全国中央自治');

const HOUSE_LAST = marksOf('馆院');
const HOUSE = /^(?:博物|图书|文化|纪念|美术|科技|艺术|群众艺术)馆$|^博物院$/;
const ACTS =
	/^(?:[、和与及][^，。；：\n]{2,30}?)?(?:共同|联合|具体|负责)?(?:主办|承办|协办|(?:党[委总支]{1,2}书记|副?馆长|副?院长))/;
const WHERE = marksOf('在于到入进观');

/** Whether a museum or the like arranges something, or its head is named. */
const acts = (text: string, start: number, end: number): boolean =>
	WHERE[unitAt(text, start - 1)] === 0 && ACTS.test(text.slice(end, end + 40));

/** State farms by their number. */
const NUMBERED = /^(?:[一二三四五六七八九〇零]{3}|\d{3})$/;

/** Whether something before the ending makes this one body: a place, a proper name, a described domain. */
export function isSpecific(
	reading: Reading,
	lexicon: Lexicon,
	start: number,
	end: number,
	endingStart: number,
	ending: Ending | undefined,
	department: boolean,
): boolean {
	const { text } = reading;
	if (end - start > LONGEST) return false;
	// an ending by itself is no name, and few candidates are more
	if (!department && (!ending || endingStart <= start)) return false;
	const whole = tagOfWhole(text, start, end, lexicon);
	if (!whole && !department && ending?.suffix.length === 1 && !wantsEnding(reading, lexicon, start, end, ending.suffix))
		return false;
	const { parts, before, flags, measured } = partsOf(reading, lexicon, start, end);
	const first = parts[0]!;
	if ((first.flags & GENERIC) !== 0 && (first.flags & (PLACE | FOREIGN | LEVEL | BODY)) === 0) return false;
	const unlisted = (flags & LEVEL) !== 0 && opensWithUnlistedPlace(text, before);
	// 一家公司, but 番江市: a measure word is one behind a number only.
	if (
		measured &&
		parts.some(
			(part, i) =>
				part.tag === 'q' &&
				text.slice(part.start, part.end) !== '批' &&
				(i === 0 ? !unlisted : parts[i - 1]!.tag === 'm'),
		)
	)
		return false;
	// 四所新建学校
	if (COUNTED[unitAt(text, start)] === 1 && SCHOOLS.test(text.slice(start, start + 3))) return false;
	if (isKind(text, start, end, (first.flags & PLACE) !== 0)) return false;
	// 志愿服务队 + 伍
	if (unitAt(text, end) === RANKS && text.charCodeAt(end - 1) === TEAM) return false;
	const placed = whole || (flags & (PLACE | FOREIGN | BODY)) !== 0;
	const levelled = unlisted || ((flags & LEVEL) !== 0 && OF_LEVEL[unitAt(text, start)] === 1);
	if (department)
		return (
			// ，乌国家安全局
			(text.startsWith('国家', start + 1) && hasCountryMark(text, start + 1, lexicon)) ||
			placed ||
			levelled ||
			isSited(before) ||
			/^(?:发改委|国资委|政法委|组织部|宣传部|统战部)$/.test(text.slice(start, end))
		);
	if (!ending || ending.notBefore.some((follower) => text.startsWith(follower, end))) return false;
	const own = text.slice(start, endingStart);
	if (ending.suffix === '频道' && isChannel(own)) return true;
	// 二九五农场
	if (ending.suffix === '农场' && NUMBERED.test(own)) return true;
	// 府院联动工作机制: a way to work
	if (ending.suffix === '工作机制') return false;
	// 云泽市博物馆承办: a house of exhibits or books where it acts; else it is a place one goes to.
	if (HOUSE_LAST[unitAt(text, end - 1)] === 1 && HOUSE.test(ending.suffix) && !acts(text, start, end)) return false;
	// 人民医院骨科, but no 三级眼科
	if (ending.kind === 'hospital' && ending.suffix.endsWith('科') && !/[医健生]院.{0,6}$/.test(own)) return false;
	// 云泽市拖拉机制造厂: a plant with its place and what it makes, at home.
	if (ending.suffix === '厂')
		return (
			(placed || levelled) &&
			own.length >= 5 &&
			(flags & FOREIGN) === 0 &&
			!/军|[一某道].*[^一]$/.test(own) &&
			!/^(?:[房家商区长子矿内外新胡村路街]|等?项目)/.test(text.slice(end, end + 3))
		);
	if (ending.suffix === '党') return isParty(own, (flags & FOREIGN) !== 0 && before.length > 1);
	if (ending.suffix.length === 1)
		return whole || oneLetterEnding(own, ending, placed || levelled, before, text.charAt(end));
	const proper = before.some(({ tag }) => PROPER.has(tag)) || /[“”]/.test(own);
	const sited =
		(ending.suffix.length >= 3 && before.some((part) => part.tag === 'ns')) ||
		((ending.suffix === '法院' || ending.suffix === '检察院') && isSited(before));
	if (ending.needs === 'place') return (placed || levelled || sited) && ((before.at(-1)?.flags ?? 0) & GENERIC) === 0;
	if (ending.needs === 'proper') return proper && own.length >= 2 && !levelled;
	if (placed || levelled || ending.suffix === '人民法庭') return true;
	if (
		/(?:公司|集团|银行|自然保护区管理局|大学|学院|(?:实验|中心)(?:小学|学校|中学)|[初高]级中学|研究院|研究所|出版社|报社|日报|晚报|电视台|交易所|协会|学会|联合会|基金会|委员会|领导小组|指挥部|总局|联盟|党|议会|国会)$/.test(
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
				!(TRADE.test(ending.suffix) && '的大家'.includes(text.charAt(start - 1))))
		);
	return proper && own.length >= 2;
}

/** 青原 + 交通局: a place that only the word list knows before a department, with nothing between them. */
const isSited = (before: readonly Part[]): boolean =>
	before.length === 1 && before[0]!.tag === 'ns' && before[0]!.end - before[0]!.start > 1;

/**
 * Whether the word before an ending of one letter is one that such endings follow: a domain, for 院 also a place. Only these come
 * to something in `oneLetterEnding`, and most such endings are none.
 */
function wantsEnding(
	{ text, lattice }: Reading,
	lexicon: Lexicon,
	start: number,
	end: number,
	suffix: string,
): boolean {
	// a plant is judged otherwise
	if (suffix === '厂') return true;
	if (suffix === '党') return leadsParty(text, end);
	const at = lattice.previous[end]!;
	const entry = at > start ? lattice.previousEntry[at]! : -1;
	const wanted = suffix === '院' ? CATEGORY.domain | PLACE : CATEGORY.domain;
	return entry >= 0 && (lexicon.flags[entry]! & wanted) !== 0;
}

/**
 * Whether an ending of one letter that is a word by itself ends no name, wherever that might start: told before anybody
 * looks for the start. The word before it is none of those that such endings follow, and the dictionary has no word that
 * ends with both.
 */
export function endsNothing(reading: Reading, lexicon: Lexicon, at: number, suffix: string): boolean {
	const { text } = reading;
	if (wantsEnding(reading, lexicon, 0, at + 1, suffix) || (suffix === '委' && DIVISION[unitAt(text, at - 1)] === 1))
		return false;
	const { codes } = lexicon.trie;
	for (let start = at - 1; start >= 0 && start >= at - LONGEST; start--) {
		if (codes[text.charCodeAt(start)] === 0) break;
		if (lexicon.trie.findIn(text, start, at + 1) >= 0) return false;
	}
	return true;
}

/** Parts of speech of proper names. */
const PROPER: ReadonlySet<Tag> = new Set<Tag>(['nz', 'nt', 'nr', 'ns', 'g', 'eng', 'x']);

const TRADE = /(?:公司|集团|银行)$/;

/** 清源水务集团: a rare word of two characters before a trade is the firm's name. */
function isRareName(lexicon: Lexicon, own: string, words: number): boolean {
	if (words !== 1 || own.length !== 2) return false;
	const entry = lexicon.trie.find(own);
	return entry < 0 || (lexicon.cost[entry]! > 11.5 && tagName(lexicon.tag[entry]!) === 'n');
}

/** A dictionary word for the whole that is itself a proper name of a body, or a place and an ending in one word (法国政府). */
function tagOfWhole(text: string, start: number, end: number, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.findIn(text, start, end);
	if (entry < 0) return false;
	if (tagName(lexicon.tag[entry]!) === 'nt') return true;
	for (let at = end - 1; at > start + 1; at--) {
		const prefix = lexicon.trie.findIn(text, start, at);
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
	const site = before.at(-1);
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
	const last = before.at(-1);
	return last !== undefined && (last.flags & CATEGORY.domain) !== 0 && own.length >= 3 && !/[门分位级下]/.test(after);
}
