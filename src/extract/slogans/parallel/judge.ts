import { tagName } from '../../../lexicon/categories.js';
import type { Span } from '../../../types.js';
import type { Reading } from '../../types.js';
import type { ContextWords } from '../context-words.js';
import { type Framed, JOINTS } from './frames.js';
import type { Separator } from './runs.js';

const LONGEST = 30;
const BROKEN = /[一二三四五六七八九十][期号级]|[一二三四五六七八九]成|\d|[a-zA-Z]{3,}|[：:（）()《》\n]/;
const ORDINAL =
	/^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|第[一二三四五六七八九十]|其中|以及|包括|例如|如|同时|此外|并|但)/;
/** Openings that recur in any list: 关于…草案, 在…, 和…. */
const EMPTY_HEAD =
	/^(?:关于|在|同|和|与|对|由|于|将|已|其|各|该|每|全国|全省|全市|中国|我国|国家|省|市|县|新增|累计|同比|增长|一批|有的|有关|相关|部分|多|近|约|超)/;
const NAMES = new Set(['ns', 'nt', 'nr', 'nz', 'm', 't', 'eng']);

/** Whether a set is made of clauses or coined phrases with a frame, and is no list of things, places, people or bodies. */
export function isParallel(reading: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { text } = reading;
	const rows = set.members.map((member) => text.slice(member.start, member.end));
	if (new Set(rows).size < rows.length || rows.length > 12) return false;
	const lengths = rows.map((row) => row.length);
	const longest = Math.max(...lengths);
	const spread = spreadOf(rows);
	if (Math.min(...lengths) < 2 || longest > LONGEST || spread > (separator === '、' ? 8 : 12)) return false;
	if (rows.some((row) => BROKEN.test(row) || ORDINAL.test(row) || (separator !== '；' && /[，；]/.test(row))))
		return false;
	if (separator === '，' && set.kind === 'inside' && spread > 0) return false;
	if (!endsWell(reading, context, set, separator)) return false;
	const grammar = set.members.map((member) => grammarOf(reading, member));
	if (
		grammar.filter((member) => NAMES.has(member.first)).length * 2 > rows.length &&
		set.kind !== 'inside' &&
		!isHastened(set, rows)
	)
		return false;
	if (
		separator !== '、' &&
		set.shared.length < 2 &&
		!(set.kind === 'column' && longest >= 4) &&
		!isLedClause(set, rows)
	)
		return false;
	if (separator === '，' && (longest > 20 || spread > 8)) return false;
	// Clauses with a noun in common (完善…机制，健全…机制) are the stuff of all reports.
	if (
		separator === '，' &&
		set.kind === 'tail' &&
		!VERBAL.has(grammar[0]!.last) &&
		!context.has('tail-verb', grammar[0]!.lastWord) &&
		!context.has('tail-verb', set.shared) &&
		!DENIAL.test(set.shared)
	)
		return false;
	return fits(set, rows, grammar, context);
}

/**
 * 以思想破冰引领发展突围，以…，以…: clauses of one length, each led by what it is done by; 把思想统一到…上来，把…到…上来:
 * each led by what is brought somewhere.
 */
const isLedClause = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'head' &&
	((/^[以用让靠]$/.test(set.shared) && spreadOf(rows) === 0 && rows[0]!.length >= 6) ||
		(/^[把将]$/.test(set.shared) && ['到', '成', '为', '在'].some((to) => rows.every((row) => row.indexOf(to) > 2))));

/** 早开工、早投产、早达效: how soon or how often, before verbs. */
const isHastened = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'head' && /^[早快多少先再勤]$/.test(set.shared) && rows.every((row) => row.length <= 5);

/** The last member ends at a mark or before a word that goes on behind a set; before 、 a verb may share an object too. */
function endsWell({ text, words }: Reading, context: ContextWords, set: Framed, separator: Separator): boolean {
	const { end } = set.members[set.members.length - 1]!;
	const closed = end >= text.length || /[，。；：！？\n”）]/.test(text.charAt(end));
	if (separator !== '、') return closed;
	if (set.kind === 'beat') return closed || /[的等]/.test(text.charAt(end));
	if (closed || text.charAt(end) === '、' || context.startsAt('stop-after', text, end) >= 0) return true;
	const last = tagName(words.tags[words.at[end - 1]!]!);
	return set.kind !== 'tail' || last === 'v' || last === 'a';
}

const spreadOf = (rows: readonly string[]): number =>
	Math.max(...rows.map((row) => row.length)) - Math.min(...rows.map((row) => row.length));

/** What joins a clause to the place or thing that all members end with: 明于心、记于心. */
const PREPOSITIONS = '于在为到成向入进以';

interface Grammar {
	/** part of speech of the first and the last word */
	readonly first: string;
	readonly last: string;
	readonly firstWord: string;
	readonly lastWord: string;
	readonly verbs: number;
}

const VERBAL = new Set(['v', 'vd', 'i', 'l']);

function grammarOf({ text, words }: Reading, member: Span): Grammar {
	// “敢为”的劲头: what stands within the marks opens the member.
	const opening = member.start + (text.charAt(member.start) === '“' ? 1 : 0);
	let w = words.at[opening]!;
	const firstWord = text.slice(opening, Math.min(member.end, words.starts[w + 1]!));
	const first = tagName(words.tags[w]!);
	let verbs = 0;
	let last = w;
	for (; w < words.count && words.starts[w]! < member.end; w++) {
		if (VERBAL.has(tagName(words.tags[w]!))) verbs++;
		last = w;
	}
	return {
		first,
		last: tagName(words.tags[last]!),
		firstWord,
		lastWord: text.slice(Math.max(member.start, words.starts[last]!), member.end),
		verbs,
	};
}

/** Whether a member ends in a verb, or in one character behind a verb, or opens with how or by what something is done. */
const isAction = ({ first, last, lastWord, verbs }: Grammar): boolean =>
	first === 'd' ||
	first === 'p' ||
	first === 'ad' ||
	(lastWord.length === 1 ? verbs > 0 : last === 'v' || last === 'vn');

/** How many members end in what is done or becomes of something: 传统产业转型. */
const acting = (grammar: readonly Grammar[], context: ContextWords): number =>
	grammar.filter((member) => isAction(member) || context.has('tail-verb', member.lastWord)).length;

/** How many members are one word each. */
const whole = (rows: readonly string[], grammar: readonly Grammar[]): number =>
	rows.filter((row, index) => grammar[index]!.firstWord === row).length;

/** 在…中, 从…到…: a preposition and what closes its phrase, in all members, each with a clause behind. */
function isAround(head: string, rows: readonly string[]): boolean {
	if (!/^[在从由同以对]$/.test(head)) return false;
	return [...'中上下里内到向为'].some((close) =>
		rows.every((row) => {
			const at = row.indexOf(close, 2);
			return at >= 2 && row.length - at >= 3;
		}),
	);
}

/** 想干事、能干事、干成事, 惠民生、暖民心、顺民意: a verb of one character and its object of two, in all members. */
function isTriple(rows: readonly string[], grammar: readonly Grammar[]): boolean {
	if (!rows.every((row, index) => row.length === 3 && grammar[index]!.firstWord.length === 1)) return false;
	// 大企业、新产业、好事业 are nouns.
	return grammar.filter(({ first }) => first === 'a').length <= 1 && !grammar.some(({ first }) => NOMINAL.has(first));
}

const NOMINAL = new Set(['n', 'm', 'b', 'f', 'q', 'ns', 't', 'r', 'w']);

/** 时间不等人，机遇不等人: what all clauses end with says that something is not so, or is so the more. */
const DENIAL = /^[不没无更]\p{Script=Han}{2}/u;

/** Adverbs, complements and joints that make clauses of what stands around them, in one column of all members. */
function hasSlot(rows: readonly string[]): boolean {
	const width = rows[0]!.length;
	if (width > 8) return false;
	for (let column = 1; column < width - 1; column++) {
		const character = rows[0]!.charAt(column);
		const joins = '不真更必得能敢可先为'.includes(character) || (character === '上' && column >= 2);
		if (joins && rows.every((row) => row.charAt(column) === character)) return true;
	}
	return false;
}

function fits(set: Framed, rows: readonly string[], grammar: readonly Grammar[], context: ContextWords): boolean {
	const verbal = grammar.filter((member) => member.verbs > 0).length;
	const opens = grammar.filter((member) =>
		['v', 'vd', 'd', 'a', 'ad', 'p', 'vn', 'i', 'l', 'r', 'x'].includes(member.first),
	).length;
	// 实验、实训、实习: ordinary words that happen to share a character.
	if (rows.every((row) => row.length === 2) && whole(rows, grammar) >= rows.length - 1) return false;
	if (set.kind === 'head') {
		if (set.shared === '“') return false;
		if (isHastened(set, rows)) return verbal >= rows.length - 1;
		if (/^[把将]$/.test(set.shared) && isLedClause(set, rows)) return verbal >= rows.length - 1;
		// 人人关心、人人支持、人人参与; 高标准规划、高质量建设、高效能管理
		if (/^(.)\1$/u.test(set.shared)) return verbal >= rows.length - 1;
		if (
			/^[高大深强全精]$/.test(set.shared) &&
			rows[0]!.length >= 5 &&
			spreadOf(rows) === 0 &&
			acting(grammar, context) >= rows.length - 1
		)
			return true;
		if (EMPTY_HEAD.test(set.shared)) return isAround(set.shared, rows) && verbal >= rows.length - 1;
		const { first } = grammar[1]!;
		if (first === 'v' || first === 'd' || first === 'ad' || first === 'p' || first === 'c' || first === 'r')
			return true;
		if (set.shared.length === 1 && context.has('causative', set.shared)) return rows.every((row) => row.length <= 5);
		return (first === 'vn' || first === 'x') && (verbal >= rows.length - 1 || set.shared.length === 1);
	}
	if (set.kind === 'tail') {
		const { lastWord, last } = grammar[0]!;
		const clause = last === 'v' || last === 'a' || last === 'd' || last === 'i' || last === 'l';
		if (context.has('tail-noun', lastWord) || context.has('tail-noun', set.shared)) return false;
		if (context.has('tail-verb', lastWord) || context.has('tail-verb', set.shared))
			return rows[1]!.length >= 3 && (rows[1]!.length <= 8 || verbal === rows.length);
		if (DENIAL.test(set.shared) || (set.shared.length === 1 && isTriple(rows, grammar))) return true;
		if (clause) return rows.every((row) => row.length >= 3 && row.length <= 6);
		if (/^之.$|.之.$/.test(rows[1]!.slice(-3)) && rows.every((row) => row.charAt(row.length - 2) === '之')) return true;
		// 依纲施教、从严治教、科学组教: verbs of one object in four characters.
		if (
			set.shared.length === 1 &&
			rows.every((row) => row.length === 4) &&
			grammar.filter(isAction).length >= rows.length - 1
		)
			return true;
		// 种业端、种植端: words of one make, unless what makes them is a verb (化).
		if (set.shared.length === 1 && set.shared !== '化' && (lastWord.length === 1 || rows[0]!.length <= 3)) return false;
		// 生态保护红线、环境质量底线、资源利用上线: different words that end alike.
		if (set.shared.length === 1 && new Set(grammar.map((member) => member.lastWord)).size === rows.length) {
			return spreadOf(rows) === 0 && rows[0]!.length >= 5 && grammar.every((member) => member.lastWord.length >= 2);
		}
		// One object of several verbs (看好广西、选择广西), one noun with several coined epithets (AABB的环境).
		if (set.shared.length >= 2 && PREPOSITIONS.includes(set.shared.charAt(0))) return true;
		const nouns = grammar.filter((member) => member.first === 'n').length;
		if (set.shared.length >= 2 && spreadOf(rows) === 0 && rows[0]!.length <= 6 && nouns <= 1 && verbal >= 1)
			return true;
		return (
			(opens >= rows.length - 1 && verbal >= rows.length - 1) ||
			(rows.every((row) => row.includes('的')) && rows.length >= 3)
		);
	}
	if (set.kind === 'column' && (hasSlot(rows) || isTriple(rows, grammar))) return true;
	// What they open or end with alike was judged as that, and found a list.
	if (
		set.kind !== 'beat' &&
		(new Set(grammar.map((member) => member.lastWord)).size === 1 ||
			new Set(grammar.map((member) => member.firstWord)).size === 1)
	)
		return false;
	if (set.kind === 'column' && rows[0]!.length >= 5 && acting(grammar, context) >= rows.length - 1) return true;
	if (set.kind === 'inside' && set.shared.length === 1) {
		if (rows[0]!.startsWith('“')) return false;
		const joint =
			JOINTS.includes(set.shared) || grammar.filter((member) => member.first === 'n').length >= rows.length - 1;
		return joint && verbal >= rows.length - 1 && rows.every((row) => row.length >= 4);
	}
	if (set.kind === 'beat') return opens >= rows.length - 1 && verbal >= rows.length - 1;
	return verbal >= rows.length - 1 && verbal >= 2;
}
