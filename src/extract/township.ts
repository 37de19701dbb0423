import { CATEGORY, categories, type Tag } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import { standsAt, unitAt, unitSet } from './people/units.js';
import { type Barrier, stepBefore, units, within } from './phrase-step.js';
import type { Reading } from './types.js';

const OPENS = unitSet('镇乡村街社苏嘎');
const COUNTY = units('县').values().next().value!;
/** What township and village bodies, and the offices there, go on with. */
const TOWNSHIP =
	/^(镇|乡|村|街道|社区|苏木|嘎查)(?:原?党|原?人大|人民|政府|团委|妇联|支|总支|委会|纪委|政协|卫生|中心小?学|综治|派出|司法|农会|公所|工会|副?[镇乡村]长|原?(?:驻村)?第一书记|原?副?(?:书记|主任))/;
/** Longest stem: 肖尔布拉克 + 镇. */
const LONGEST = 6;
/** Marks and joints that a name stands behind. */
const EDGE = units('，、。；：！？\n（“” 　和及与');
const LEVELS = units('省市县区旗州盟镇乡');
/** What opens no name: determiners, prepositions, adverbs of a clause, words for being in office. */
const NO_OPENING =
	/^(?:[全各本我该每由经在对向将把被原现曾据是有为兼这其他她它从自让请使给按以于因当并且而但又也还就只均不没未已正的了着过到赴往来去任该此某哪]|所[在属]|时任|担任|附近|周边|多[个名]|[一二两三四五六七八九十几\d]+[个名位村镇乡])/;
/** What stands in no name of a place. */
const NO_PART =
	/[的了着过是在由被把将对向与及为，、。；：！？\s“”（）]|领导|书记|主任|干部|同志|党|委|政府|[一二三四五六七八九十两几]个/;
/** Kinds of towns and villages, which are no names. */
const KIND =
	/^(?:.*(?:帮扶|联系|包联|包抓|驻点|结对|贫困|示范|试点|重点|中心|行政|自然|邻近|相邻|分管|挂职|对口|定点|先进|特色|建制|随后|当地|基层|农村|城市|乡镇|各地|相关|有关|部分|会[前后上]|其[他中余]))$/;
/** Tags of a lone character that a village may be called by: 韩村, 丁村. */
const ONE_NAME: ReadonlySet<Tag> = new Set<Tag>(['nr', 'ns', 'nz', 'j', 'x']);
const NO_WORD = categories('leftFunction', 'generic', 'title', 'body', 'rightVerb', 'speech');
/** Directions and sizes that names of villages open with. */
const FRONT = units('东西南北上下大小');
/** How far around a name it is looked for once more. */
const AROUND = 1500;

/**
 * Where the name of a body starts whose town or village no table lists, whatever its characters are as words: 八坝镇党委,
 * 才那乡党委, 大青他拉镇党委. The stem reaches to a mark or a place, or stands before its level elsewhere, too.
 */
export function townshipStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text } = reading;
	let level = start;
	while (level < start + 3 && !standsAt(OPENS, text, level)) level++;
	if (level === start + 3)
		return unitAt(text, start) === COUNTY ? countyStart(reading, lexicon, start, barrier) : start;
	const word = TOWNSHIP.exec(text.slice(level, level + 9))?.[1];
	if (word === undefined) return start;
	for (let at = level - 1; at >= level - LONGEST && at >= 0; at--) {
		if (!isHanUnit(text.charCodeAt(at)) || barrier(at)) return start;
		if (at >= start && at > level - 2) continue;
		const stem = text.slice(at, level);
		if (at < start && isStem(reading, lexicon, stem, at, level, word))
			return placesBefore(reading, lexicon, at, barrier);
	}
	return start;
}

/** Where the places start that stand before a stem: 曲江县 + 才那乡党委. */
function placesBefore(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	for (let round = 0; round < 3; round++) {
		const step = stepBefore(reading, lexicon, at);
		if (!step || step.end - step.start < 2 || !within(step, CATEGORY.place) || barrier(step.start)) break;
		at = step.start;
	}
	return at;
}

function isStem(reading: Reading, lexicon: Lexicon, stem: string, at: number, level: number, word: string): boolean {
	const { text, lattice } = reading;
	if (NO_OPENING.test(stem) || NO_PART.test(stem) || KIND.test(stem)) return false;
	const edge = at === 0 || EDGE.has(text.charCodeAt(at - 1));
	const left = edge ? null : stepBefore(reading, lexicon, at);
	const place =
		left !== null && LEVELS.has(text.charCodeAt(at - 1)) && within(left, CATEGORY.place | CATEGORY.levelWord);
	// 、韩村党支部
	if (stem.length === 1) return edge && word === '村' && ONE_NAME.has(stepBefore(reading, lexicon, level)?.tag ?? 'w');
	let verb = false;
	let whole = false;
	for (let end = level; end > at; ) {
		const step = stepBefore(reading, lexicon, end);
		if (!step) return false;
		// 看望 + 西海子村
		if (step.start < at) return false;
		if (step.end - step.start > 1) {
			if (within(step, NO_WORD) || 'pcudrm'.includes(step.tag)) return false;
			if (step.tag === 'v') verb = true;
		} else if (step.tag === 'p' || step.tag === 'c' || step.tag === 'u') return false;
		if (step.start === at) whole = true;
		end = step.start;
	}
	if (!whole) return false;
	if (place || (edge && !verb && stem.length <= 5)) return true;
	if (FRONT.has(text.charCodeAt(at)) && word === '村' && at - lattice.previous[at]! > 1 && stem.length === 3)
		return true;
	return word !== '村' && isRepeated(text, at, level + word.length);
}

/** Whether text[start, end) stands near by once more, behind another character. */
function isRepeated(text: string, start: number, end: number): boolean {
	const name = text.slice(start, end);
	const from = Math.max(0, start - AROUND);
	const near = text.slice(from, end + AROUND);
	const before = text.charCodeAt(start - 1);
	for (let found = near.indexOf(name); found >= 0; found = near.indexOf(name, found + name.length))
		if (from + found !== start && (found === 0 || near.charCodeAt(found - 1) !== before)) return true;
	return false;
}

/** 户县检察院: a county of one character, which reads as the end of something else. */
function countyStart({ text }: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	if (start === 0 || barrier(start - 1) || !(start === 1 || EDGE.has(text.charCodeAt(start - 2)))) return start;
	const entry = EDGE.has(text.charCodeAt(start - 1)) ? -1 : lexicon.trie.findIn(text, start - 1, start + 1);
	return entry >= 0 && (lexicon.flags[entry]! & CATEGORY.place) !== 0 ? start - 1 : start;
}
