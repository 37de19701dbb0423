import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import { nameStart } from '../noun-phrase.js';
import { committeeStart } from '../organizations/committees.js';
import { commissionStart } from '../organizations/start.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { bodyFront } from './body-front.js';
import { flaggedBefore } from './context.js';
import { hostedStart } from './office-host.js';
import { placedHead } from './office-place.js';
import { behindOwn, termStart } from './office-term.js';
import { beforePosting } from './posted.js';
import { characterAt, standsAt, unitAt, unitSet } from './units.js';

/** An office as it stands in the text: body (may be empty) and rank word. */
export interface Office {
	readonly start: number;
	readonly end: number;
	/** start of the rank word; text[start, titleStart) is the body */
	readonly titleStart: number;
}

/** No office, as at most names: one list for all of them. */
export const NO_OFFICES: readonly Office[] = [];

/** Words before an office that belong to it: 原副市长, 时任市长, 代省长. */
const PREFIX = /(?:原|时任|(?<![目当此先以日])前|代|拟任|候任|新任|署理)$/;
const KEPT_PREFIX = new Set(['原', '时任', '前', '代', '拟任', '候任', '署理']);
const PREFIX_ENDS = unitSet('原任前代理');
const FORMER = unitSet('前原');
/** What stands between a body and its rank word: 市政府代理市长, 集团公司新任董事长, 代表会正副主席. */
const TERM = /(?:代理|新任|新一任|首任|正)$/;
const TERM_ENDS = unitSet('理任正');

/** Longest rank word looked for. */
export const LONGEST_TITLE = 10;

/** Start of the longest rank word that ends at `end`, -1 for none. */
function titleBefore({ text, lattice }: Reading, lexicon: Lexicon, end: number): number {
	const known = lattice.titleStart[end]!;
	const length = known < 0 ? 2 : end - known;
	// The lattice looks at no word that starts inside a run of letters: CEO of 甲ABCEO.
	if (isHanUnit(unitAt(text, end - 1)) && length >= 2 && length <= LONGEST_TITLE) return known;
	return flaggedBefore(text, end, lexicon, CATEGORY.title, LONGEST_TITLE);
}

/** Reads the office that ends at `end`; null when no rank word ends there. */
function officeBefore(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): Office | null {
	const { text, lattice } = reading;
	const titleStart = titleBefore(reading, lexicon, end);
	if (titleStart < 0 || barrier(titleStart)) return null;
	// 县科技特派员: the longer word is none.
	if (flaggedBefore(text, end, lexicon, CATEGORY.nonRole, LONGEST_TITLE, end - titleStart + 1) >= 0) return null;
	const flags = lexicon.flags[lexicon.trie.findIn(text, titleStart, end)]!;
	const alone = (flags & CATEGORY.aloneTitle) !== 0 && (flags & CATEGORY.foreignTitle) === 0;
	const term =
		standsAt(TERM_ENDS, text, titleStart - 1) &&
		(text.charAt(titleStart - 1) !== '正' || text.charAt(titleStart) === '副')
			? (TERM.exec(text.slice(Math.max(0, titleStart - 3), titleStart))?.[0] ?? '')
			: '';
	const bodyEnd = barrier(titleStart - term.length) ? titleStart : titleStart - term.length;
	let start =
		alone && !(end - titleStart === 4 && text.startsWith('国务委员', titleStart))
			? aloneStart(reading, lexicon, bodyEnd, barrier)
			: nameStart(reading, lexicon, bodyEnd, barrier);
	// 新任县长 is a county head, 代理县长 is none yet.
	if (start === bodyEnd && term !== '代理') start = titleStart;
	// 市教育局前副局长: 前 and 原 stand inside the office and belong to it.
	if (
		start === titleStart &&
		standsAt(FORMER, text, titleStart - 1) &&
		!/[目当此先]/.test(text.charAt(titleStart - 2)) &&
		!barrier(titleStart - 1)
	) {
		const body = nameStart(reading, lexicon, titleStart - 1, barrier);
		if (body < titleStart - 1) start = body;
	}
	if (standsAt(MINISTER_ENDS, text, end - 1) && MINISTER.test(text.slice(titleStart, end)))
		start = portfolioStart(reading, lexicon, start, barrier);
	start = commissioned(text, start, titleStart, lexicon, barrier);
	// 12月5日代表党主席某某: for whom somebody acts.
	if (standsAt(DAY, text, start) && text.startsWith('日代表', start) && start + 3 <= titleStart) start += 3;
	const committee = committeeStart(reading, lexicon, titleStart, barrier);
	if (committee >= 0 && committee < start) start = committee;
	start = beforePosting(reading, lexicon, start, titleStart, barrier);
	if (start < titleStart) start = bodyFront(reading, lexicon, start, barrier);
	if (start < titleStart ? !text.slice(start, titleStart).includes('驻') : LEADS_UNIT.test(text.slice(titleStart, end)))
		start = hostedStart(reading, lexicon, start, barrier);
	start = placedHead(reading, lexicon, behindOwn(text, start), titleStart, end, barrier);
	start = termStart(text, start, end);
	// 副总理兼外长沙伦赛, read as 外|长沙: the joint of two offices opens no body.
	if (
		start < titleStart &&
		text.charAt(start) === '兼' &&
		(start === titleStart - 1 || lattice.titleStart[start]! >= 0)
	)
		start++;
	const prefix = standsAt(PREFIX_ENDS, text, start - 1)
		? PREFIX.exec(text.slice(Math.max(0, start - 3), start))?.[0]
		: undefined;
	if (prefix && KEPT_PREFIX.has(prefix) && isWord(reading, start, prefix)) start -= prefix.length;
	return { start, end, titleStart };
}

/** Who leads a unit that a word before the rank word tells: 侦查队长. */
const LEADS_UNIT = /[队组科处股班]长$/;

/** Whether a prefix of one character is no end of a word: 现代|农业产业园. */
const isWord = ({ lattice }: Reading, end: number, prefix: string): boolean =>
	prefix.length > 1 || lattice.previous[end] === end - 1;

/** 国务院根治拖欠工资工作领导小组组长: bodies set up for a task carry it in their name, verbs and all. */
function commissioned(text: string, start: number, titleStart: number, lexicon: Lexicon, barrier: Barrier): number {
	if (start >= titleStart || !standsAt(TASK_ENDS, text, titleStart - 1)) return start;
	const task = TASK_BODY.exec(text.slice(Math.max(0, titleStart - 6), titleStart))?.[0];
	if (task === undefined) return start;
	const from = commissionStart(text, titleStart - task.length, task, lexicon, barrier);
	return from >= 0 && from < start ? from : start;
}

const TASK_BODY = /(?:领导小组|调查组|工作组|督查组|督导组|指挥部|联席会议)$/;

const TASK_ENDS = unitSet('组部议');

const DAY = unitSet('日');
const MINISTER = /(?:大臣|部长)$/;
const MINISTER_ENDS = unitSet('臣长');

/**
 * 副首相兼气候与绿色增长大臣, 泰国高教科研与创新部部长: portfolios abroad join words of any kind. Takes in what stands
 * between 兼, a mark or a country and the minister's word, where a country stands near and no other office between.
 */
function portfolioStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	let at = start;
	let country = -1;
	while (at > 0 && start - at < 12 && !barrier(at - 1)) {
		if ('、，兼'.includes(text.charAt(at - 1))) break;
		const entry = lattice.previousEntry[at]!;
		const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
		const word = text.slice(lattice.previous[at]!, at);
		if (flags & CATEGORY.foreignPlace) {
			country = lattice.previous[at]!;
			break;
		}
		if (!/^[和与及]$/.test(word) && (!/^\p{Script=Han}{2,}$/u.test(word) || (flags & NO_PORTFOLIO) !== 0)) return start;
		at = lattice.previous[at]!;
	}
	if (at === start || /^[和与及]/.test(text.slice(at))) return start;
	if (country >= 0) return country;
	if (!'、，兼'.includes(text.charAt(at - 1))) return start;
	for (let i = at - 1; i > Math.max(0, at - 24) && !'。\n'.includes(text.charAt(i)); i--)
		if (flaggedBefore(text, i, lexicon, CATEGORY.foreignPlace | CATEGORY.foreignTitle, 6) >= 0) return at;
	return start;
}

const NO_PORTFOLIO =
	CATEGORY.title | CATEGORY.speech | CATEGORY.rightVerb | CATEGORY.place | CATEGORY.listEnd | CATEGORY.leftFunction;

/** What parties and movements abroad are called by that no dictionary lists. */
const PARTY = /(?:阵线|[同联]盟|运动|[^该本我全]党)$/;
const PARTY_ENDS = unitSet('线盟动党');

/** Offices that stand without a body may still follow the body's name directly (中共中央总书记, 香港特别行政区行政长官). */
function aloneStart(reading: Reading, lexicon: Lexicon, titleStart: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	let at = titleStart;
	while (at > 0 && !barrier(at - 1)) {
		const entry = lattice.previousEntry[at]!;
		if (entry < 0 || (lexicon.flags[entry]! & (CATEGORY.body | CATEGORY.place | CATEGORY.foreignPlace)) === 0) break;
		at = lattice.previous[at]!;
	}
	if (at < titleStart || !standsAt(PARTY_ENDS, text, at - 1) || barrier(at - 1)) return at;
	// 摩洛哥独立党总书记: whole only where its country opens it
	const start = PARTY.test(text.slice(Math.max(0, at - 3), at)) ? nameStart(reading, lexicon, at, barrier) : at;
	const opening = start < at ? lexicon.trie.longest(text, start) : null;
	return opening && (lexicon.flags[opening[1]]! & CATEGORY.foreignPlace) !== 0 ? start : at;
}

const CLOSED = '）'.charCodeAt(0);
/** A rank in brackets behind an office. */
const NOTE = /（[^（）]{1,6}级）$/;
const GIVE_ENDS = unitSet('为任选');
/** Verbs that give an office to the person before them: what they give is not the next one's. */
const GIVES = /(?:为|[^时现原曾历]任|当选)$/;

const isGiven = (text: string, start: number): boolean => GIVES.test(text.slice(Math.max(0, start - 2), start));

const STAFF_BETWEEN = /、[^、，。；：\n]{1,10}(?:干部|负责人)$/;

/**
 * All offices that end at `end` in a row: 市委副书记、市长 gives two, in the order of the text.
 *
 * @param from where the row may begin for another reason than a name before it
 */
export function officesBefore(
	reading: Reading,
	lexicon: Lexicon,
	end: number,
	barrier: Barrier,
	from = -1,
): readonly Office[] {
	const offices: Office[] = [];
	let at = end;
	let comma = false;
	for (let i = 0; i < 12; i++) {
		let office = officeBefore(reading, lexicon, at, barrier);
		// 副县长、援疆干部、总指挥某某: staff between offices is none and ends no row.
		const staff =
			office || offices.length === 0 ? null : STAFF_BETWEEN.exec(reading.text.slice(Math.max(0, at - 14), at));
		if (staff) office = officeBefore(reading, lexicon, at - staff[0].length, barrier);
		// 江天一主席，国务院总理…: a bare rank word right behind a name is that name's.
		if (!office) break;
		const bare = office.start === office.titleStart && office.start !== from;
		if (bare && offices.length > 0 && barrier(office.start - 1)) break;
		// 选举某某为县长，副县长某某…: given to somebody else.
		if (comma && standsAt(GIVE_ENDS, reading.text, office.start - 1) && isGiven(reading.text, office.start)) break;
		offices.unshift(office);
		const mark = characterAt(reading.text, office.start - 1);
		comma = mark === '，';
		if (mark === '、' || mark === '兼' || (comma && i < 6)) at = office.start - 1;
		// 曾任某处处长及参议: a verb gives both.
		else if (mark === '及' && from >= 0 && reading.lattice.titleStart[office.start - 1]! >= from) at = office.start - 1;
		else if (mark === ' ' && reading.text.charAt(office.start - 2) === '、') at = office.start - 2;
		else break;
		// 局党组成员（正县长级）、
		if (reading.text.charCodeAt(at - 1) === CLOSED)
			at -= NOTE.exec(reading.text.slice(Math.max(0, at - 10), at))?.[0].length ?? 0;
	}
	return offices;
}
