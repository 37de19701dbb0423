import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { nameStart } from '../noun-phrase.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { flaggedBefore } from '../people/context.js';
import { posterStart } from '../people/posted.js';
import { type Barrier, units } from '../phrase-step.js';
import type { Reading } from '../types.js';

const { body: BODY, department: DEPARTMENT, suffix: SUFFIX, generic: GENERIC, fused: FUSED } = CATEGORY;

import { isSession } from './classes.js';
import { type Ending, type EndingTable, endingTable, suffixRules, WORD } from './endings.js';
import { insideWords, isPieceOfWord, isRelative } from './forms.js';
import { beginning } from './leading-verb.js';
import { DIVISION, endsNothing, isSpecific } from './specific.js';
import { bodyStart, commissionStart } from './start.js';

/** What a body's name may go on with to the right: 市委 + 组织部, 人民医院 + 党委. */
const CONTINUES = BODY | DEPARTMENT | SUFFIX;

let cover = new Uint8Array(0);

/** Marks what no name of a body may enter: names of people and works. One array serves text after text. */
function coverOf({ text, quotes }: Reading, names: readonly Span[]): Uint8Array {
	if (cover.length <= text.length) cover = new Uint8Array(2 * text.length + 1024);
	else cover.fill(0, 0, text.length + 1);
	for (const { start, end } of names) cover.fill(1, start, end);
	for (const { kind, start, end } of quotes) if (kind === 'work') cover.fill(1, start, end);
	return cover;
}

/** What the search of one text goes by. */
interface Search {
	readonly reading: Reading;
	readonly lexicon: Lexicon;
	readonly covered: Uint8Array;
	readonly barrier: Barrier;
	readonly rules: ReadonlyMap<string, Ending>;
	readonly endings: EndingTable;
	readonly out: Span[];
}

/** Adds names by dictionary and by grammar: a known ending with something before it that makes it one body and no other. */
export function findBodies(reading: Reading, lexicon: Lexicon, names: readonly Span[], out: Span[]): void {
	const covered = coverOf(reading, names);
	const endings = endingTable(lexicon);
	const search: Search = {
		reading,
		lexicon,
		covered,
		barrier: (position) => position >= 0 && covered[position] === 1,
		rules: suffixRules(lexicon),
		endings,
		out,
	};
	const { count, starts } = reading.words;
	const { entries } = reading.lattice;
	const { open } = endings;
	for (let w = 0; w < count; w++) {
		const entry = entries[w]!;
		if (entry >= 0 && (open[entry >> 5]! & (1 << (entry & 31))) !== 0 && covered[starts[w]!] === 0)
			readWord(search, w, entry);
	}
}

/** Adds the body that a word ends, if it ends one. */
function readWord(search: Search, w: number, entry: number): void {
	const { reading, lexicon, covered, barrier, rules, endings, out } = search;
	const { text, words, lattice } = reading;
	const start = words.starts[w]!;
	const end = words.starts[w + 1]!;
	const word = endings.word(text, start, end, entry);
	if ((word & WORD.ends) === 0) return;
	const before = unitAt(text, start - 1);
	// 人社部门, 宣传部门: departments in general.
	if (unitAt(text, end) === GATE && text.charCodeAt(end - 1) === SECTION) return;
	// 各县（区）税务局
	if (before === BRACKET && EACH.test(text.slice(Math.max(0, start - 10), start))) return;
	const flags = lexicon.flags[entry]!;
	const ending = endings.of(text, start, end, entry);
	if ((word & WORD.partyOrgan) !== 0) {
		// 某某公司原党委委员: the office is a former one, the body is the firm.
		if (before === FORMER) return;
		const host = w > 0 ? hostStart(reading, lexicon, w, barrier) : -1;
		if (host >= 0) {
			out.push({ start: host, end });
			return;
		}
	}
	const body = (flags & BODY) !== 0;
	if (
		body &&
		(((word & WORD.followed) !== 0 && isPieceOfWord(text, end, start, lexicon)) ||
			(end - start === 2 &&
				(flags & DEPARTMENT) === 0 &&
				(word & WORD.risky) !== 0 &&
				insideWords(reading, lexicon, start) &&
				// 据总台报道
				!(text.startsWith('报道', end) || text.startsWith('消息', end))))
	)
		return;
	// The name may go on: the last ending counts.
	const nextEntry = w + 1 < words.count ? lattice.entries[w + 1]! : -1;
	if (
		nextEntry >= 0 &&
		(lexicon.flags[nextEntry]! & CONTINUES) !== 0 &&
		covered[end] === 0 &&
		(lexicon.flags[nextEntry]! & GENERIC) === 0 &&
		goesOn(text, end, lexicon, nextEntry, rules) &&
		!isOtherWord(text, end, words.starts[w + 2]!, rules)
	)
		return;
	const commission = ending?.task ? commissionStart(text, start, ending.suffix, lexicon, barrier) : -1;
	if (commission >= 0) {
		// 府检联动联席会议召开, 第一次联席会议: a session
		if (!isSession(text, commission, end) && !isOtherWord(text, start, end, rules))
			out.push({ start: commission, end });
		return;
	}
	if (
		!body &&
		end - start === 1 &&
		ending !== undefined &&
		(flags & DEPARTMENT) === 0 &&
		endsNothing(reading, lexicon, start, ending.suffix)
	)
		return;
	const named = body
		? bodyStart(reading, lexicon, start, end, flags, (word & WORD.relative) !== 0, barrier)
		: MARKS[before] === 1
			? start
			: nameStart(reading, lexicon, end, barrier);
	// what the word itself begins with is known
	let from = named >= start && (word & WORD.cut) === 0 ? start : beginning(text, Math.min(named, start), end);
	// 原第七集团军军长, 原南校区管委会: the office or the body is a former one.
	if (unitAt(text, from) === FORMER && from < start && lattice.next[from] === from + 1) from++;
	const last = unitAt(text, from - 1);
	// 驻村工作队: every village has one.
	if (last === POSTED && unitAt(text, from) === VILLAGE) return;
	// 政协某某市第九届委员会
	if (last === CONSULT && text.charAt(from - 2) === '政' && text.slice(from, end).includes('届委员会')) from -= 2;
	const own = end - (ending?.suffix.length ?? end - start);
	if (
		body ||
		(from < start && isCommittee(text, start, end)) ||
		isSpecific(reading, lexicon, from, end, own, ending, (flags & DEPARTMENT) !== 0)
	)
		out.push({ start: wholeStart(reading, from, end, lexicon, barrier), end: wholeEnd(text, end) });
}

const [GATE, SECTION, BRACKET, FORMER, POSTED, VILLAGE, CONSULT, CONGRESS, MEETING] = units('门部）原驻村协大会');

/** Marks that no name of a body goes on behind. */
const MARKS = marksOf('，、。；：！？\n“（《');

/** A bracket that leaves open which level is meant. */
const EACH = /[各全][^（）]{1,4}（[县区市州旗乡镇街道]{1,3}）$/;

/** 武城县 + 委, where the dictionary knows the county; 海青州 + 委, read as 青州 and an ending. */
const isCommittee = (text: string, start: number, end: number): boolean =>
	end - start === 1 &&
	text.charAt(start) === '委' &&
	DIVISION[unitAt(text, start - 1)] === 1 &&
	!/[员托派任]/.test(text.charAt(end));

/** Where the body starts whose own party committee the word is (江北理工大学 + 党委); -1 where none is named. */
function hostStart(reading: Reading, lexicon: Lexicon, word: number, barrier: Barrier): number {
	const { text, words, lattice } = reading;
	const entry = lattice.entries[word - 1]!;
	const [from, end] = [words.starts[word - 1]!, words.starts[word]!];
	if (entry < 0 || barrier(end - 1) || (lexicon.flags[entry]! & (BODY | DEPARTMENT)) !== 0) return -1;
	const ending = endingTable(lexicon).of(text, from, end, entry);
	if (!ending || ending.suffix.length < 2) return -1;
	const start = nameStart(reading, lexicon, end, barrier);
	return isSpecific(reading, lexicon, start, end, end - ending.suffix.length, ending, false) ? start : -1;
}

/** 政协第十四届 + 全国委员会. */
const CONFERENCE = /政协第[一二三四五六七八九十]{1,3}届$/;

/** 市人大 + 常委会组成人员: the members are those of the standing committee. */
const wholeEnd = (text: string, end: number): number =>
	text.charCodeAt(end - 1) === CONGRESS && text.startsWith('常委会组成人员', end) ? end + 3 : end;

/** Where a name starts that a number of the term or a posting opens: 中国驻美国使馆: who posts stands before 驻. */
function wholeStart(reading: Reading, start: number, end: number, lexicon: Lexicon, barrier: Barrier): number {
	const { text } = reading;
	const posted = unitAt(text, start - 1) === POSTED;
	// most names are told by one character
	if (!posted && text.charCodeAt(end - 1) !== MEETING) return start;
	const name = text.slice(start, end);
	// 滨城区六届人大常委会: the number of the term stands inside the name.
	if (name === '人大常委会') {
		const term = /[一二三四五六七八九十]{1,4}届$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
		const place = term > 0 ? nameStart(reading, lexicon, start - term, barrier) : start;
		return place < start - term ? place : start;
	}
	if (name === '全国委员会')
		return start - (CONFERENCE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
	// 省纪委监委驻省教育厅纪检监察组: with the body that posts it.
	if (posted && /纪检(?:监察)?组$/.test(name)) return inspectorsStart(reading, lexicon, start - 1, barrier);
	if (name === '中央委员会' || name === '中央常务委员会') return termStart(text, start, lexicon, barrier);
	// 、驻云泽招商工作组
	if (posted && /工作[组队]$|办事处$|联络处$/.test(name) && MARKS[unitAt(text, start - 2)] === 1) return start - 1;
	if (!posted || !/(?:使馆|领事馆|使团|代表[处团])$/.test(name)) return start;
	return posterStart(text, start - (text.charAt(start - 2) === '常' ? 2 : 1), lexicon, barrier);
}

/** 中国致公党第十五届 + 中央委员会: the party whose organ it is. */
function termStart(text: string, start: number, lexicon: Lexicon, barrier: Barrier): number {
	const term = /第[一二三四五六七八九十]{1,3}届$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
	if (term === 0) return start;
	const party = flaggedBefore(text, start - term, lexicon, CATEGORY.body, 12);
	return party >= 0 && !barrier(party) ? party : start;
}

/** 县委县政府中心工作: what follows the ending makes it a part of another word. */
const isOtherWord = (text: string, start: number, end: number, rules: ReadonlyMap<string, Ending>): boolean =>
	rules.get(text.slice(start, end))?.notBefore.some((follower) => text.startsWith(follower, end)) ?? false;

/** Where the bodies start that post an inspection group, side by side before 驻: 中央纪委 + 国家监委 + 驻. */
function inspectorsStart(reading: Reading, lexicon: Lexicon, posting: number, barrier: Barrier): number {
	const { text } = reading;
	let at = posting - (text.charAt(posting - 1) === '派' ? 1 : 0);
	for (let round = 0; round < 2; round++) {
		const body = flaggedBefore(text, at, lexicon, BODY, 8);
		if (body < 0 || barrier(body)) break;
		at = bodyStart(reading, lexicon, body, at, 0, isRelative(text.slice(body, at), lexicon), barrier);
	}
	return at < posting - 1 ? at : posting + 1;
}

/** One-letter endings go on a name only where they are an ending there (部 in 组织部 is part of the word already). */
function goesOn(
	text: string,
	at: number,
	lexicon: Lexicon,
	entry: number,
	rules: ReadonlyMap<string, Ending>,
): boolean {
	const found = lexicon.trie.longest(text, at);
	const word = found ? text.slice(at, found[0]) : '';
	const flags = lexicon.flags[entry]!;
	if ((flags & (BODY | FUSED)) === BODY && (flags & SUFFIX) === 0 && !/^(?:党委|党组|纪委|工会|团委)/.test(word))
		return (flags & DEPARTMENT) !== 0;
	return word.length > 1 || !rules.has(word);
}
