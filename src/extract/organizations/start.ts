import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { hasCountryMark } from '../country-mark.js';
import { isLeague } from '../league.js';
import { atLevel } from '../level-words.js';
import { nameStart } from '../noun-phrase.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Barrier } from '../phrase-step.js';
import { withPlaceStem } from '../place-stem.js';
import { isPlaceStem } from '../stem-word.js';
import type { Reading } from '../types.js';
import { TASK_ENDING } from './endings.js';
import { isCountry, isOfState } from './forms.js';

const { body: BODY, department: DEPARTMENT, place: PLACE, foreignPlace: FOREIGN, levelWord: LEVEL } = CATEGORY;

const LEVELS = marksOf('省市县区州盟旗镇乡');
const OPENS = marksOf('，、。；：\n（“');
/** What ends the search for the body that set up another. */
const APART = marksOf('，。；：！？、的和在愿\n（）《》');
const FOUNDER = /^(?:国务院|中央|党中央|中共中央|全国人大|全国政协|最高人民)/;
const FOUNDER_FIRST = marksOf('国中党全最');
const SET_UP = '成'.charCodeAt(0);

/** 、市评选表彰工作领导小组: the place's own level word behind a mark. */
const isLocal = (text: string, at: number): boolean =>
	LEVELS[unitAt(text, at)] === 1 &&
	(at === 0 || OPENS[unitAt(text, at - 1)] === 1) &&
	!/^(?:区别|区分|市场|州际|乡村|县域|市域|省级|市级|县级|区级|镇村|省直|市直|县直|区直|市县|省市|区域)/.test(
		text.slice(at, at + 2),
	);

/** Start of the body that set up the one whose ending stands at `at`; -1 when none stands in the same clause. */
export function commissionStart(text: string, at: number, suffix: string, lexicon: Lexicon, barrier: Barrier): number {
	if (!TASK_ENDING.test(suffix)) return -1;
	for (let i = at - 1; i >= Math.max(0, at - 40); i--) {
		if (APART[unitAt(text, i)] === 1 || barrier(i)) return -1;
		// 市政府成立事故调查组: who sets it up, and what is set up
		if (
			text.charCodeAt(i) === SET_UP &&
			text.charAt(i + 1) === '立' &&
			!/^.{0,3}(?:大会|周年)/.test(text.slice(i + 2, i + 7))
		)
			return -1;
		if (isLocal(text, i) && !barrier(i)) return i;
		if (FOUNDER_FIRST[unitAt(text, i)] === 0 || !FOUNDER.test(text.slice(i, i + 5))) continue;
		const found = lexicon.trie.longest(text, i);
		if (!found || (lexicon.flags[found[1]]! & BODY) === 0) continue;
		if (found[0] > at) return -1;
		// A second body further left belongs to the same name (中央纪委国家监委追责问责审查调查组).
		const before =
			i >= 4
				? [6, 5, 4, 3, 2].find((length) => {
						const entry = lexicon.trie.find(text.slice(i - length, i));
						return entry >= 0 && (lexicon.flags[entry]! & BODY) !== 0;
					})
				: undefined;
		return before ? i - before : i;
	}
	return -1;
}

/** What most bodies without a place stand behind. */
const MARKS = marksOf('，。、；：\n “”（）《》');

/** Up to three characters without a dictionary reading before a level word: the stem of a place no table lists. */
function unknownStem(reading: Reading, at: number, end: number, lexicon: Lexicon, barrier: Barrier): number {
	const { text, lattice } = reading;
	let start = at;
	while (
		at - start < 3 &&
		start > 0 &&
		lattice.previousEntry[start]! < 0 &&
		MARKS[unitAt(text, start - 1)] === 0 &&
		!barrier(start - 1) &&
		/\p{Script=Han}/u.test(text.charAt(start - 1))
	)
		start--;
	// 临岳: the second half unknown, the first a one-character word.
	const first = lattice.previousEntry[start] ?? -1;
	if (
		at - start === 1 &&
		first >= 0 &&
		lattice.previous[start] === start - 1 &&
		!barrier(start - 1) &&
		!'pcudrwmq'.includes(tagName(lexicon.tag[first]!).charAt(0))
	)
		start--;
	return start < at && isPlaceStem(text, lexicon, { start, end: at, tag: 'x' }, { start: at, end }) ? start : at;
}

const AT_MARK = marksOf('，、。；：\n');
const MINISTRY = marksOf('部行');
const DISTRICT = '区'.charCodeAt(0);
/** 共, behind which stands what the Party's committees are called by */
const PARTY = '共'.charCodeAt(0);

/** Bodies that stand behind the name of a place without its level. */
const SITED = /^(?:军分区|警备区|海关|监狱|林业局|管理局)/;

const tagOf = (lexicon: Lexicon, entry: number): string => (entry < 0 ? 'x' : tagName(lexicon.tag[entry]!));

/** Bodies of ours that any state has: 、乌空军, ，乌国防部. */
const STATE_BODY = /^(?:国防部|外交部|财政部|司法部|农业部|交通部|空军|海军|陆军|央行|最高法院)$/;
const STATE_FIRST = marksOf('国外财司农交空海陆央最');

/** A dictionary body takes the place before it: 枣庄 + 市委, 国务院 + 国资委, 云南省 + 纪委. */
export function bodyStart(
	reading: Reading,
	lexicon: Lexicon,
	start: number,
	end: number,
	flags: number,
	ofPlaces: boolean,
	barrier: Barrier,
): number {
	const { text, lattice } = reading;
	// a department is one of a place whatever it is called
	const relative = ofPlaces || (flags & DEPARTMENT) !== 0;
	// most bodies stand behind a mark, where nothing belongs to them
	if (!relative && AT_MARK[unitAt(text, start - 1)] === 1) return start;
	if (
		(flags & CATEGORY.foreignBody ||
			(flags & DEPARTMENT && text.startsWith('国家', start)) ||
			(STATE_FIRST[unitAt(text, start)] === 1 && STATE_BODY.test(text.slice(start, end)))) &&
		hasCountryMark(text, start, lexicon) &&
		!barrier(start - 1)
	)
		return start - 1;
	if (MINISTRY[unitAt(text, end - 1)] === 1 && !barrier(lattice.previous[start]!)) {
		// 哥伦比亚 + 国防部: the ministry of the country before it, though ours has the same name.
		const country = countryBefore(reading, lexicon, start);
		if (country < start && /(?:部|央行)$/.test(text.slice(start, end))) return country;
	}
	if (!relative) {
		const owner = ownerOf(reading, lexicon, start, end, barrier);
		if (owner < start) return owner;
	}
	let at = start;
	// a body that not every place has takes in only the stem of a place, before the level word it opens with
	if (!relative && !atLevel(text, start)) return withParty(text, at, end, barrier);
	while (at > 0 && !barrier(at - 1)) {
		const entry = lattice.previousEntry[at]!;
		if (entry < 0) {
			const stem = unknownStem(reading, at, end, lexicon, barrier);
			if (stem === at) break;
			at = stem;
			continue;
		}
		const previous = lexicon.flags[entry]!;
		const word = text.slice(lattice.previous[at]!, at);
		if (!relative) break;
		const from = lattice.previous[at]!;
		// 岭南地区 + 行政公署, 泾河 + 军分区: a place that only the word list knows.
		if (
			((word === '地区' && tagOf(lexicon, lattice.previousEntry[from] ?? -1) === 'ns') ||
				((at === start ? SITED : /^地区/).test(text.slice(at, at + 3)) && tagOf(lexicon, entry) === 'ns')) &&
			word.length > 1
		) {
			at = from;
			continue;
		}
		if (
			(previous & (PLACE | FOREIGN | LEVEL)) === 0 &&
			isPlaceStem(text, lexicon, { start: from, end: at, tag: tagName(lexicon.tag[entry]!) }, { start: at, end })
		) {
			at = from;
			continue;
		}
		// 比如 + 县委: what reads as “for example” before one county's body is the county of that name
		if (word === '比如' && text.charAt(at) === '县') {
			at = from;
			continue;
		}
		if ((previous & (PLACE | FOREIGN | LEVEL)) === 0 || word === '中国' || word === '全国' || word === '国家') break;
		at = lattice.previous[at]!;
	}
	if (relative)
		at =
			unitAt(text, at - 1) === DISTRICT && lattice.previous[at]! < at - 1 && at === start
				? nameStart(reading, lexicon, at, barrier)
				: withPlaceStem(reading, lexicon, at, barrier);
	return withParty(text, at, end, barrier);
}

const MAIN = '党'.charCodeAt(0);
/** How bodies open that are of no other country. */
const OURS = /^(?:中[国共华]|全国|解放军|党中央)/;

/**
 * Start of the country, or of its party, whose body is called as one of ours is: 意大利 + 国家统计局, 老挝人民革命党 +
 * 中央委员会; `start` where none stands before it.
 */
function ownerOf(reading: Reading, lexicon: Lexicon, start: number, end: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	const before = start === 0 ? -1 : lattice.previousEntry[start]!;
	if (before < 0 || barrier(lattice.previous[start]!)) return start;
	if (text.startsWith('中央', start)) {
		if ((lexicon.flags[before]! & CATEGORY.foreignBody) !== 0) return lattice.previous[start]!;
		if (text.charCodeAt(start - 1) === MAIN) {
			const party = nameStart(reading, lexicon, start, barrier);
			const first = lexicon.trie.longest(text, party);
			return first && (lexicon.flags[first[1]]! & (FOREIGN | PLACE)) === FOREIGN ? party : start;
		}
	}
	const country = countryBefore(reading, lexicon, start);
	if (country === start || !isCountry(text.slice(country, start), lexicon)) return start;
	const name = text.slice(start, end);
	return !OURS.test(name) && isOfState(name, lexicon) ? country : start;
}

/** Start of the country that ends at `at`; `at` itself where none does. */
function countryBefore({ lattice }: Reading, lexicon: Lexicon, at: number): number {
	const start = lattice.previous[at]!;
	const entry = at > 0 ? lattice.previousEntry[at]! : -1;
	return entry >= 0 && at - start >= 2 && (lexicon.flags[entry]! & (FOREIGN | PLACE)) === FOREIGN ? start : at;
}

/** Takes in what says whose committee it is: 中共 + 枣庄市委, 团 + 喀什地委. */
function withParty(text: string, start: number, end: number, barrier: Barrier): number {
	const before = unitAt(text, start - 1);
	let at = start;
	if (before === PARTY && text.charAt(start - 2) === '中' && !barrier(start - 1)) at -= 2;
	return isLeague(text, at, end) && !barrier(at - 1) ? at - 1 : at;
}
