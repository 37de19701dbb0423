import { CATEGORY, type Tag, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { hasCountryMark } from '../country-mark.js';
import { nameStart } from '../noun-phrase.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { type Barrier, units } from '../phrase-step.js';
import type { Reading } from '../types.js';

const { body: BODY, department: DEPARTMENT, suffix: SUFFIX, generic: GENERIC, fused: FUSED } = CATEGORY;

import { isAnyLevel, isChamber, isSession, mayBeChamber } from './classes.js';
import { coverOf } from './cover.js';
import { type Ending, type EndingTable, endingTable, suffixRules, WORD } from './endings.js';
import { insideWords, isPieceOfWord } from './forms.js';
import { fullFront, quotedStart } from './front.js';
import { beginning } from './leading-verb.js';
import { DIVISION, endsNothing, isSpecific } from './specific.js';
import { bodyStart, commissionStart } from './start.js';
import { unitEnd } from './unit-end.js';
import { hamletStart, OF_HAMLET } from './unit-stem.js';
import { wholeEnd, wholeStart } from './whole.js';

/** What a body's name may go on with to the right: 市委 + 组织部, 人民医院 + 党委. */
const CONTINUES = BODY | DEPARTMENT | SUFFIX;

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
		const place = entries[w]! + 1;
		if ((open[place >> 5]! & (1 << place)) !== 0 && covered[starts[w]!] === 0) readWord(search, w, place - 1);
	}
}

const OWNERS = marksOf('局厅院校');
const NO_OWNER: ReadonlySet<Tag> = new Set<Tag>(['p', 'c', 'u', 'v', 'w', 'd']);

/** 在 + 局 + 党组: the committee of the house that the text tells of, behind a mark or a word that leads to it. */
function isOwnOrgan({ reading, lexicon, barrier }: Search, w: number): boolean {
	const { text, words, lattice } = reading;
	const owner = words.starts[w]! - 1;
	if (OWNERS[unitAt(text, owner)] === 0 || barrier(owner)) return false;
	// 学校党委建设: those of all schools
	const first = words.starts[w - 1]!;
	// 学校党委
	if (
		first !== owner &&
		!(first === owner - 1 && text.startsWith('学校', first) && !text.startsWith('建设', words.starts[w + 1]))
	)
		return false;
	if (first === 0 || MARKS[unitAt(text, first - 1)] === 1) return true;
	const entry = lattice.entries[w - 2]!;
	return entry >= 0 && NO_OWNER.has(tagName(lexicon.tag[entry]!));
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
	if ((word & WORD.partyOrgan) !== 0 && w > 0 && isOwnOrgan(search, w)) {
		out.push({ start: words.starts[w - 1]!, end });
		return;
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
	// 致电云国共产党中央委员会: a body known by its whole name has been set up by no other in the clause.
	const tasked = ending?.task === true && (!body || (word & WORD.relative) !== 0);
	const quoted =
		tasked && ending.suffix !== '专班' && unitAt(text, end) === UNQUOTE ? quotedStart(text, start, barrier) : -1;
	const commission = !tasked
		? -1
		: quoted >= 0
			? quoted
			: commissionStart(text, start, ending.suffix, lexicon, barrier);
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
	from = fullFront(text, from, end, barrier);
	const last = unitAt(text, from - 1);
	// 驻村工作队: every village has one.
	if (last === POSTED && unitAt(text, from) === VILLAGE) return;
	// 省市委: those of each level
	if (isAnyLevel(text, from, end)) return;
	// 政协某某市第九届委员会
	if (last === CONSULT && text.charAt(from - 2) === '政' && text.slice(from, end).includes('届委员会')) from -= 2;
	const own = end - (ending?.suffix.length ?? end - start);
	if (
		body ||
		(from < start && isCommittee(text, start, end)) ||
		isSpecific(reading, lexicon, from, end, own, ending, (flags & DEPARTMENT) !== 0)
	)
		out.push({ start: wholeStart(reading, from, end, lexicon, barrier), end: unitEnd(text, wholeEnd(text, end)) });
	else if (ending !== undefined && OF_HAMLET.test(ending.suffix) && end - start === ending.suffix.length) {
		const hamlet = hamletStart(reading, lexicon, start, barrier);
		if (hamlet >= 0 && !ending.notBefore.some((follower) => text.startsWith(follower, end)))
			out.push({ start: hamlet, end });
	} else if (ending !== undefined && mayBeChamber(ending.suffix)) {
		const chamber = end - ending.suffix.length;
		// 愿同巴议会: the country by its mark
		if (hasCountryMark(text, chamber, lexicon)) out.push({ start: chamber - 1, end });
		else if (isChamber(text, chamber, ending.suffix)) out.push({ start: chamber, end });
	}
}

const [GATE, SECTION, BRACKET, FORMER, POSTED, VILLAGE, CONSULT, UNQUOTE] = units('门部）原驻村协”');

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

/** 县委县政府中心工作: what follows the ending makes it a part of another word. */
const isOtherWord = (text: string, start: number, end: number, rules: ReadonlyMap<string, Ending>): boolean =>
	rules.get(text.slice(start, end))?.notBefore.some((follower) => text.startsWith(follower, end)) ?? false;

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
