import { tagName } from '../../../lexicon/categories.js';
import type { Reading } from '../../types.js';
import type { ContextWords } from '../context-words.js';
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
const BROKEN = /[一二三四五六七八九十][期号级]|[一二三四五六七八九]成|\d|[a-zA-Z]{3,}|[：:（）()《》\n]|以及/;
const ORDINAL =
	/^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|第[一二三四五六七八九十]|其中|以及|包括|例如|如|同时|此外|并|但)/;
const GOES_ON = /[到具]$|[得还没都]有$/;
const NAMES = new Set(['ns', 'nt', 'nr', 'nz', 'm', 't', 'eng']);

const onlyFirstOwns = ([first, ...others]: readonly string[]): boolean =>
	first!.includes('的') && !others.some((row) => row.includes('的'));

const isVerb = ({ first }: Grammar): boolean => first === 'v';

/** Whether a set is made of clauses or coined phrases with a frame, and is no list of things, places, people or bodies. */
export function isParallel(reading: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { text } = reading;
	const rows = set.members.map((member) => text.slice(member.start, member.end));
	if (new Set(rows).size < rows.length || rows.length > 12) return false;
	const lengths = rows.map((row) => row.length);
	const longest = Math.max(...lengths);
	const spread = spreadOf(rows);
	// …的方针不会变，…的决心不会变，…的意志不会变: clauses of any length that deny the same.
	const denies = separator !== '、' && set.kind === 'tail' && DENIAL.test(set.shared);
	const doubled = isDoubled(text, set);
	// 道路宽了，村庄美了，日子富了
	const turned = set.kind === 'tail' && set.shared === '了' && longest <= 6;
	if (Math.min(...lengths) < 2 || longest > (denies ? LONGEST_DENIAL : LONGEST)) return false;
	if (spread > (separator === '、' ? 8 : denies ? 20 : 12)) return false;
	if (rows.some((row) => BROKEN.test(row) || ORDINAL.test(row) || (separator !== '；' && /[，；]/.test(row))))
		return false;
	if (separator === '，' && set.kind === 'inside' && spread > 0 && !doubled && !isJoined(set, rows)) return false;
	// 从个人到场地、从竞技竞赛到; 人口最多、文明最具: the last member goes on.
	if (GOES_ON.test(rows[rows.length - 1]!) && !GOES_ON.test(rows[0]!)) return false;
	if (!endsWell(reading, context, set, separator)) return false;
	const grammar = set.members.map((member) => grammarOf(reading, context, member));
	const figure = isFigure(text, set, rows, grammar);
	// 在云泽烈士陵园、在岚江烈士陵园: places, with nothing done there
	if (grammar.filter(({ placed, verbs }) => placed && verbs === 0).length >= 2) return false;
	// 树立科学的教育理念、深化教育改革、推进教育变革: of the first clause only the object would be left.
	if (
		set.kind === 'inside' &&
		!isVerb(grammar[0]!) &&
		grammar.slice(1).every(isVerb) &&
		(onlyFirstOwns(rows) || grammar[0]!.verbs === 0)
	)
		return false;
	if (
		grammar.filter(({ first, firstWord }) => NAMES.has(first) && firstWord !== '多').length * 2 > rows.length &&
		set.kind !== 'inside' &&
		set.kind !== 'echo' &&
		!(set.kind === 'column' && hasSlot(rows)) &&
		!set.shared.endsWith('之') &&
		!set.shared.startsWith('之') &&
		!denies &&
		!doubled &&
		!figure &&
		!isHastened(set, rows)
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
		// 产业链延伸到哪里，党组织就覆盖到哪里
		!/^到./.test(set.shared) &&
		!DENIAL.test(set.shared)
	)
		return false;
	return figure || fits(set, rows, grammar, context);
}

/** 小事不出网格，大事不出社区，矛盾不上交: short clauses joined by one character in one column, though not of one length. */
const isJoined = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'inside' &&
	set.shared === '不' &&
	spreadOf(rows) <= 2 &&
	rows.every((row) => row.length <= 8 && row.indexOf('不') === rows[0]!.indexOf('不'));

/** The last member ends at a mark or before a word that goes on behind a set; before 、 a verb may share an object too. */
function endsWell({ text, words }: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { end } = set.members[set.members.length - 1]!;
	const closed = end >= text.length || /[，。；：！？\n”）]/.test(text.charAt(end));
	if (separator !== '、') return closed;
	if (set.kind === 'beat') return closed || /[的等]/.test(text.charAt(end));
	if (closed || text.charAt(end) === '、' || context['stop-after'].startsAt(text, end) >= 0) return true;
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
