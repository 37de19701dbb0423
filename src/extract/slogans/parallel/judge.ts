import { tagName } from '../../../lexicon/categories.js';
import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import { unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import type { ContextWords } from '../context-words.js';
import { goesOn, isBroken, isOrdinal } from './broken.js';
import { isDoubled } from './double.js';
import { isFigure } from './figures.js';
import { fits } from './fits.js';
import type { Framed } from './framed.js';
import {
	acting,
	DENIAL,
	type Grammar,
	grammarOf,
	hasSlot,
	isAround,
	isHastened,
	isLedClause,
	spreadOf,
	VERBAL,
} from './grammar.js';
import type { Separator } from './runs.js';

const LONGEST = 30;
const LONGEST_DENIAL = 44;
const NAMES = new Set(['ns', 'nt', 'nr', 'nz', 'm', 't', 'eng']);

const OPEN = '“'.charCodeAt(0);
const CLOSE = '”'.charCodeAt(0);

/** Length of a member, in which a quotation counts as two characters: 围绕“…”主线 is no longer than 抓住任务. */
function lengthOf(text: string, { start, end }: Span): number {
	let length = 0;
	let quoted = false;
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		if (unit === OPEN && i > start) quoted = true;
		else if (unit === CLOSE && quoted) {
			quoted = false;
			length += 2;
		} else if (!quoted) length++;
	}
	return length;
}

const onlyFirstOwns = ([first, ...others]: readonly string[]): boolean =>
	first!.includes('的') && !others.some((row) => row.includes('的'));

const isName = ({ first, firstWord }: Grammar): boolean => NAMES.has(first) && firstWord !== '多';

const isVerb = ({ first }: Grammar): boolean => first === 'v';

/** Whether a set is made of clauses or coined phrases with a frame, and is no list of things, places, people or bodies. */
export function isParallel(reading: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { text } = reading;
	const { members } = set;
	let shortest = Number.POSITIVE_INFINITY;
	let longest = 0;
	for (let k = 0; k < members.length; k++) {
		const whole = members[k]!.end - members[k]!.start;
		const length = set.kind === 'head' && whole <= LONGEST ? lengthOf(text, members[k]!) : whole;
		if (whole < shortest) shortest = whole;
		if (length > longest) longest = length;
	}
	const spread = longest - shortest;
	// …的方针不会变，…的决心不会变，…的意志不会变: clauses of any length that deny the same.
	const denies = separator !== '、' && set.kind === 'tail' && DENIAL.test(set.shared);
	if (members.length > 12 || shortest < 2 || longest > (denies ? LONGEST_DENIAL : LONGEST)) return false;
	if (spread > (separator === '、' ? 8 : denies ? 20 : 12)) return false;
	if (!endsWell(reading, context, set, separator)) return false;
	for (let k = 0; k < members.length; k++)
		if (isOrdinal(text, members[k]!) || isBroken(text, members[k]!, separator)) return false;
	// 从个人到场地、从竞技竞赛到; 人口最多、文明最具: the last member goes on.
	if (goesOn(text, members[members.length - 1]!) && !goesOn(text, members[0]!)) return false;
	const rows: string[] = [];
	for (let k = 0; k < members.length; k++) rows.push(text.slice(members[k]!.start, members[k]!.end));
	if (holdsTwice(rows)) return false;
	const doubled = isDoubled(text, set);
	if (separator === '，' && set.kind === 'inside' && spread > 0 && !doubled && !isJoined(set, rows)) return false;
	// 道路宽了，村庄美了，日子富了
	// 逢山开路的锐气，攻坚克难的豪气，勇往直前的士气
	const turned = set.kind === 'tail' && ((set.shared === '了' && longest <= 6) || isEpithet(set, rows));
	const grammar: Grammar[] = [];
	let named = 0;
	let places = 0;
	for (let k = 0; k < members.length; k++) {
		const member = grammarOf(reading, context, members[k]!);
		if (isName(member)) named++;
		if (member.placed && member.verbs === 0) places++;
		grammar.push(member);
	}
	// 在云泽烈士陵园、在岚江烈士陵园: places, with nothing done there
	if (places >= 2) return false;
	// 树立科学的教育理念、深化教育改革、推进教育变革: of the first clause only the object would be left.
	if (
		set.kind === 'inside' &&
		!isVerb(grammar[0]!) &&
		grammar.slice(1).every(isVerb) &&
		(onlyFirstOwns(rows) || grammar[0]!.verbs === 0)
	)
		return false;
	if (
		named * 2 > rows.length &&
		set.kind !== 'inside' &&
		set.kind !== 'echo' &&
		!(set.kind === 'column' && hasSlot(rows)) &&
		!set.shared.endsWith('之') &&
		!set.shared.startsWith('之') &&
		!denies &&
		!doubled &&
		!isHastened(set, rows) &&
		!isFigure(text, set, rows, grammar)
	)
		return false;
	if (
		separator !== '、' &&
		set.shared.length < 2 &&
		set.kind !== 'of' &&
		!(set.kind === 'column' && longest >= 4) &&
		!isLedClause(set, rows) &&
		!(set.kind === 'head' && isAround(set.shared, rows)) &&
		!isJoined(set, rows) &&
		!turned &&
		!doubled
	)
		return false;
	if (denies) return true;
	if (separator !== '、' && separator !== '；' && (longest > 20 || spread > 8)) return false;
	// Of sentences, those of one length or with a word in common that open or end alike.
	if (separator === '。' && set.kind !== 'head' && set.kind !== 'tail' && longest > 8) return false;
	if (doubled && actsTwice(set, grammar, context)) return true;
	// Clauses with a noun in common (完善…机制，健全…机制) are the stuff of all reports.
	if (
		(separator === '，' || separator === '。') &&
		set.kind === 'tail' &&
		!turned &&
		!VERBAL.has(grammar[0]!.last) &&
		!context['tail-verb'].has(grammar[0]!.lastWord) &&
		!context['tail-verb'].has(set.shared) &&
		// 产业链延伸到哪里，党组织就覆盖到哪里; 重点在基层，难点在基层
		!(set.shared.length > 1 && (set.shared.startsWith('到') || set.shared.startsWith('在'))) &&
		!DENIAL.test(set.shared)
	)
		return false;
	return isFigure(text, set, rows, grammar) || fits(set, rows, grammar, context);
}

/** 小事不出网格，大事不出社区，矛盾不上交: short clauses joined by one character in one column, though not of one length. */
const isJoined = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'inside' &&
	set.shared === '不' &&
	spreadOf(rows) <= 2 &&
	rows.every((row) => row.length <= 8 && row.indexOf('不') === rows[0]!.indexOf('不'));

/** Clauses of one length that end in nouns of one make, each told of what it is by four characters and more. */
const isEpithet = ({ shared }: Framed, rows: readonly string[]): boolean =>
	shared.length === 1 && spreadOf(rows) === 0 && rows.every((row) => row.length >= 7 && row.at(-3) === '的');

const COMMA = '、'.charCodeAt(0);

/** The last member ends at a mark or before a word that goes on behind a set; before 、 a verb may share an object too. */
function endsWell({ text, words }: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { end } = set.members[set.members.length - 1]!;
	const closed = end >= text.length || isOneOf(unitAt(text, end), '，。；：！？\n”）');
	if (separator !== '、') return closed;
	if (set.kind === 'beat') return closed || isOneOf(unitAt(text, end), '的等');
	if (closed || text.charCodeAt(end) === COMMA || context['stop-after'].startsAt(text, end) >= 0) return true;
	const last = tagName(words.tags[words.at[end - 1]!]!);
	return set.kind !== 'tail' || last === 'v' || last === 'a';
}

/** Whether members that share two strings are clauses, and no list of bodies or places of one make. */
function actsTwice(set: Framed, grammar: readonly Grammar[], context: ContextWords): boolean {
	const most = grammar.length - 1;
	if (set.kind !== 'head' && grammar.filter((member) => NAMES.has(member.first)).length >= 2) return false;
	if (context['tail-noun'].has(grammar[0]!.lastWord))
		return grammar.filter((member) => member.verbs > 0).length >= most;
	return acting(grammar, context) >= most;
}

/** Whether two members are the same. */
function holdsTwice(rows: readonly string[]): boolean {
	for (let k = 1; k < rows.length; k++)
		for (let before = 0; before < k; before++) if (rows[before] === rows[k]) return true;
	return false;
}
