import { HAN } from '../../han.js';
import type { ContextWords } from '../context-words.js';
import { type Framed, JOINTS } from './framed.js';
import {
	acting,
	DENIAL,
	type Grammar,
	hasSlot,
	isAction,
	isAround,
	isConditional,
	isHastened,
	isTriple,
	spreadOf,
	whole,
} from './grammar.js';

/** Openings that recur in any list: 关于…草案, 在…, 和…. */
const EMPTY_HEAD =
	/^(?:关于|在|同|和|与|对(?![标照准])|由|于|将|已|其|各|该|每|全国|全省|全市|中国|我国|国家|省|市|县|新增|累计|同比|增长|一批|有的|有关|相关|部分|多(?![做讲办想听看谋解走干学])|近|约|超)/;
/** What joins a clause to the place or thing that all members end with: 明于心、记于心. */
const PREPOSITIONS = '于在为到成向入进以';

/** 严的: one character and what it has. */
const OWNED = new RegExp(`^[${HAN}]的$`, 'u');
const CLOSED = new RegExp(`[${HAN}]”$`, 'u');

const OPENING = new Set(['v', 'vd', 'd', 'a', 'ad', 'p', 'vn', 'i', 'l', 'r', 'x']);

/** How many members open with a verb or with how, by or to what something is done. */
const opensWell = (grammar: readonly Grammar[]): number => grammar.filter(({ first }) => OPENING.has(first)).length;

/** Whether the members of a set, by what they share and what their words are, are clauses or coined phrases. */
export function fits(
	set: Framed,
	rows: readonly string[],
	grammar: readonly Grammar[],
	context: ContextWords,
): boolean {
	if (set.kind === 'of' || isShort(rows, grammar)) return true;
	// 实验、实训、实习: ordinary words that happen to share a character.
	if (rows[0]!.length === 2 && rows.every((row) => row.length === 2) && whole(rows, grammar) >= rows.length - 1)
		return false;
	if (set.kind === 'echo') return true;
	let verbal = 0;
	for (const { verbs } of grammar) if (verbs > 0) verbal++;
	if (set.kind === 'head') return fitsHead(set, rows, grammar, context, verbal);
	if (set.kind === 'tail') return fitsTail(set, rows, grammar, context, verbal);
	if (set.kind === 'column' && (hasSlot(rows) || isTriple(rows, grammar))) return true;
	if (
		set.kind === 'column' &&
		isBound(rows) &&
		(rows[0]!.length === 4 || verbal >= rows.length - 1 || isConditional(rows))
	)
		return true;
	// 钱袋子越来越鼓、笑脸越来越多
	if (set.kind === 'inside' && (set.shared === '越来越' || set.shared === '更加')) return true;
	// What they open or end with alike was judged as that, and found a list.
	if (
		set.kind !== 'beat' &&
		(grammar.every(({ lastWord }) => lastWord === grammar[0]!.lastWord) ||
			grammar.every(({ firstWord }) => firstWord === grammar[0]!.firstWord))
	)
		return false;
	if (set.kind === 'column' && rows[0]!.length === 4 && isPredicate(rows, grammar)) return true;
	if (set.kind === 'column' && set.partial === true)
		return (
			(rows[0]!.length >= 5 && acting(grammar, context) === rows.length) ||
			(rows[0]!.length >= 8 && grammar.every(({ first }) => first === 'v')) ||
			hasCopula(rows)
		);
	if (set.kind === 'column' && rows[0]!.length >= 5 && acting(grammar, context) >= rows.length - 1) return true;
	if (set.kind === 'inside' && set.shared.length === 1) {
		if (rows[0]!.startsWith('“')) return false;
		const joint =
			JOINTS.includes(set.shared) || grammar.filter((member) => member.first === 'n').length >= rows.length - 1;
		return joint && verbal >= rows.length - 1 && rows.every((row) => row.length >= 4);
	}
	if (set.kind === 'beat') return verbal >= rows.length - 1 && opensWell(grammar) >= rows.length - 1;
	return verbal >= rows.length - 1 && verbal >= 2;
}

/** Members that open alike. */
function fitsHead(
	set: Framed,
	rows: readonly string[],
	grammar: readonly Grammar[],
	context: ContextWords,
	verbal: number,
): boolean {
	if (set.shared === '“') return false;
	// 中国之路、中国之治、中国之理; 严的基调、严的措施、严的氛围
	const one = set.shared.length === 1;
	if (
		set.shared.endsWith('之') ||
		(set.shared.endsWith('的') && OWNED.test(set.shared) && !set.shared.startsWith('新'))
	)
		return grammar[1]!.first !== 'v' && grammar[1]!.first !== 'r';
	// 同吃、同住、同劳动
	if (one && '同共'.includes(set.shared) && rows.every((row) => row.length <= 3))
		return grammar.filter(({ last }) => last === 'v' || last === 'vn').length >= rows.length - 1;
	// 稳中有进、稳中向好; 关键在落实，关键在干部
	if (set.shared.length === 2 && set.shared.endsWith('中'))
		return rows.every((row, index) => row.length === 4 && grammar[index]!.firstWord.length === 1);
	if (/^..[在靠看]$/.test(set.shared) && grammar[1]!.firstWord.length === 2 && grammar[1]!.first === 'n') return true;
	if (context.opening.has(set.shared))
		return spreadOf(rows) <= 2 && rows.every((row) => row.length <= set.shared.length + 6);
	if (isHastened(set, rows))
		return grammar.filter((member) => member.verbs > 0 || member.last === 'vn').length >= rows.length - 1;
	// 劳动最光荣、劳动最崇高: one thing, and how it is.
	if (/..[最更再]$/.test(set.shared)) return true;
	if (rows[0]!.startsWith('把') && rows.every((row) => /^把[准好牢稳紧严]/.test(row))) return true;
	if (set.shared === '把' || set.shared === '将')
		return verbal >= rows.length - 1 && rows.every((row) => row.length >= 5);
	// 人人关心、人人支持、人人参与; 高标准规划、高质量建设、高效能管理
	if (!one && /^(.)\1$/u.test(set.shared)) return verbal >= rows.length - 1;
	if (
		one &&
		'高大深强全精'.includes(set.shared) &&
		rows[0]!.length >= 4 &&
		spreadOf(rows) === 0 &&
		acting(grammar, context) >= rows.length - (rows[0]!.length === 4 ? 0 : 1)
	)
		return true;
	// 从历史走向未来、从传统走向现代
	if (set.shared === '从') return rows.every((row) => /^从.+[到向为成至上中里].+/.test(row));
	if (EMPTY_HEAD.test(set.shared)) return isAround(set.shared, rows) && verbal >= rows.length - 1;
	const { first } = grammar[1]!;
	if (first === 'v' || first === 'd' || first === 'ad' || first === 'p' || first === 'c' || first === 'r') return true;
	if (set.shared.length === 1 && context.causative.has(set.shared)) return rows.every((row) => row.length <= 5);
	if (first === 'b') return verbal >= rows.length - 1;
	return (first === 'vn' || first === 'x') && (verbal >= rows.length - 1 || set.shared.length === 1);
}

/** Members that end alike. */
function fitsTail(
	set: Framed,
	rows: readonly string[],
	grammar: readonly Grammar[],
	context: ContextWords,
	verbal: number,
): boolean {
	const { lastWord, last } = grammar[0]!;
	const clause = last === 'v' || last === 'a' || last === 'd' || last === 'i' || last === 'l';
	// 科学决策、民主决策、依法决策: ways in which one thing is done.
	if (set.shared.length === 2 && rows.every((row) => row.length === 4) && rows.some((row) => row.startsWith('依法')))
		return true;
	// 道路宽了，村庄美了，日子富了
	if (set.shared === '了') return spreadOf(rows) <= 1 && rows.every((row) => row.length >= 3 && row.length <= 6);
	// 政策惠“边”、产业强“边”, 关联事项“集成办”、容缺事项“承诺办”
	if (set.shared.endsWith('”') && CLOSED.test(set.shared))
		return rows.every((row) => row.length <= 12 && row.indexOf('“') > 1);
	// 提振大宗消费、扩大服务消费、培育新型消费: of one length, and something else done in each.
	if (set.shared.length === 2 && isVaried(rows, grammar)) return true;
	if (context['tail-noun'].has(lastWord) || context['tail-noun'].has(set.shared)) return false;
	if (context['tail-verb'].has(lastWord) || context['tail-verb'].has(set.shared))
		return rows[1]!.length >= 3 && (rows[1]!.length <= 8 || verbal === rows.length);
	if (DENIAL.test(set.shared) || (set.shared.length === 1 && isTriple(rows, grammar))) return true;
	// 提高站位抓落实、细化措施抓落实: what is done twice may be longer.
	if (clause)
		return rows.every(
			(row, index) => row.length >= 3 && (row.length <= 6 || (set.shared.length >= 3 && grammar[index]!.verbs >= 2)),
		);
	if (/^之.$|.之.$/.test(rows[1]!.slice(-3)) && rows.every((row) => row.charAt(row.length - 2) === '之')) return true;
	// 依纲施教、从严治教、科学组教: verbs of one object in four characters.
	if (
		set.shared.length === 1 &&
		rows.every((row) => row.length === 4) &&
		grammar.filter(isAction).length >= rows.length - 1
	)
		return true;
	// 世界和平的建设者、全球发展的贡献者, 便捷高效的通勤圈、便利共享的生活圈
	if (set.shared.length === 1 && spreadOf(rows) <= 3 && rows.every((row) => row.length >= 6 && row.indexOf('的') >= 2))
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
	if (set.shared.length >= 2 && spreadOf(rows) === 0 && rows[0]!.length <= 6 && nouns <= 1 && verbal >= 1) return true;
	return (
		(verbal >= rows.length - 1 && opensWell(grammar) >= rows.length - 1) ||
		(rows.every((row) => row.includes('的')) && rows.length >= 3)
	);
}

/** 科技是关键，人才是基础，教育是根本 */
const hasCopula = (rows: readonly string[]): boolean => {
	const at = rows[0]!.indexOf('是');
	return at >= 2 && rows.every((row) => row.length - at >= 3 && row.charAt(at) === '是');
};

/** Whether members of one length open with verbs, each with another one, and are long enough to tell of what besides. */
const isVaried = (rows: readonly string[], grammar: readonly Grammar[]): boolean =>
	rows[0]!.length >= 5 &&
	rows[0]!.length <= 8 &&
	spreadOf(rows) === 0 &&
	grammar.every(
		({ first, firstWord }, index) =>
			(first === 'v' || first === 'vn') && grammar.findIndex((other) => other.firstWord === firstWord) === index,
	);

/**
 * 建好、管好、护好、运营好: what is done, and that it is done well, in two characters each but one. What ends words for
 * things too (批准, 标准) must stand behind verbs: 学透、悟透、用透.
 */
function isShort(rows: readonly string[], grammar: readonly Grammar[]): boolean {
	const end = rows[0]!.slice(-1);
	if (
		rows[0]!.length > 3 ||
		!'好实细优精严勤透深活准牢清硬强'.includes(end) ||
		rows.some((row) => row.length > 3 || !row.endsWith(end))
	)
		return false;
	if (rows.filter((row) => row.length === 2).length < Math.max(3, rows.length - 1)) return false;
	return '好实细优精严勤'.includes(end) || (grammar.every(({ verbs }) => verbs > 0) && whole(rows, grammar) <= 1);
}

/**
 * 抓产业就是抓发展: of one length, a word inside and something apart from it in the same places of all, or three characters
 * together that do not end them (胸怀强国之志、锤炼强国之技); of four (县级主导、镇级主抓) the two in the middle.
 */
function isBound(rows: readonly string[]): boolean {
	const [first, ...others] = rows;
	let groups = '';
	for (let column = 0; column < first!.length; column++) {
		const unit = first!.charCodeAt(column);
		groups += others.every((row) => row.charCodeAt(column) === unit) ? '1' : '0';
	}
	if (groups.length === 4) return groups === '0110';
	return groups.length >= 6 && (/1110/.test(groups) || (/11/.test(groups.slice(1, -1)) && /10+1/.test(groups)));
}

const TELLING = new Set(['v', 'vn', 'a', 'ad', 'an', 'd', 'i', 'l', 'x']);

/** 思想同心、目标同向、行动同步: a thing of two characters and what becomes of it, in two of which one is shared. */
function isPredicate(rows: readonly string[], grammar: readonly Grammar[]): boolean {
	if (!grammar.every(({ firstWord, first }) => firstWord.length === 2 && !PLACED.has(first))) return false;
	const shared = [2, 3].filter((column) => rows.every((row) => row.charAt(column) === rows[0]!.charAt(column)));
	if (shared.length !== 1) return false;
	return grammar.filter(({ last, lastWord }) => TELLING.has(last) || lastWord.length === 1).length >= rows.length - 1;
}

const PLACED = new Set(['ns', 'nr', 'nt', 'm', 't']);
