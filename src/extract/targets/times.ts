/** Time words of a sentence: what they say and which year they resolve to. */
import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { mayBegin } from './beginnings.js';

/** A time expression; its span points into the text it was found in. */
export interface TimeMention extends Span {
	/** as written, without what surrounds it: 到2025年, 4年左右 */
	readonly text: string;
	readonly year: number | null;
	/** last day, when the words fix one */
	readonly date: string | null;
	/** against the date of the article */
	readonly tense: 'past' | 'present' | 'future';
	/** it stands after 比 or 较 */
	readonly baseline: boolean;
	/** it stands after 与 or 对 and only names a period */
	readonly mentioned: boolean;
}

const PRE = '(?:(?:延续|持续)?到|至|在|于|截至|截止到?|自|从)?';
const CN = '[一二三四五六七八九十两]';
const MONTH = '\\d{1,2}月(?:\\d{1,2}日|底|末|份|[上中下]旬)?';
const PART = `(?:年?底|末|初|上半年|下半年|第?[一二三四]季度|${MONTH})?`;
// 前三季度 counts from the front; 年底前九年义务教育 does not
const EDGE =
	'(?:之前|以前|前(?![一二三四五六七八九十两\\d]{1,3}(?:个?月|个?季度|批|名|位|强|期|届|周|天|旬|轮|次))|内|以来|起)?';
const SO_FAR = `前(?:\\d{1,2}|[一二三四五六七八九十两]{1,2})(?:个?月|个?季度)`;
// 明年“五一”前: a holiday of a year that is named
const HOLIDAY =
	'[“"]?(?:五一|十一|国庆节?|中秋节?|春节|元旦|汛期|供暖季|入冬)[”"]?(?:来临|到来)?(?=之前|以前|前(?![后夕]))';
const YEAR = '(?:(?:19|20)\\d\\d|二[〇零][〇零一二三四五六七八九]{2})';
const TIME = new RegExp(
	[
		`(${PRE}${YEAR}年?[-—–~至到]${YEAR}年)`,
		`(${PRE}${YEAR}年${PART}${EDGE})`,
		`(${PRE}(?:今明两年|今年|明年|(?<![一-龥])后年|(?<=[到至在于和与将今明])后年|去年|上年|前年|本年度|本年|全年(?!无休|龄|候)|年内)(?:${SO_FAR}|${HOLIDAY})?${PART}${EDGE}(?:\\d{1,2}(?=[-—–~至到]\\d{1,2}月))?)`,
		`(${PRE}(?:年底|年末|上半年|下半年|第?[一二三四]季度末?|\\d{1,2}月[上中下]旬|${MONTH}(?=之?前|以前|起)|\\d{1,2}日(?:\\d{1,2}时)?(?=之?前|以前))${EDGE})`,
		`((?:春节|元旦|国庆节?|中秋节?|端午节?|五一|清明节?|入冬|入汛|主?汛期|汛|供暖季|采暖季|开学|封冻|春耕)(?:来临|到来)?(?:之前|以前|前(?![后夕]|[一-龥]{0,3}第)))`,
		`((?:未来|今后|接下来)(?:\\d{1,2}|${CN}{1,3})(?:到|至|—|-)?(?:\\d{1,2}|${CN})?(?:个月|年)(?:左右|内)?)`,
		`((?<=用|通过|经过|力争|争取|在|，|计划)(?:\\d{1,2}|${CN}{1,3})(?:个月|年)(?:左右|多)?的?时间(?:内|之内|里)?|(?:\\d{1,2}|${CN}{1,3})(?:个月|年)(?:左右)?(?:之内|以内|内)(?!涝|外|需|部|生|容|在|河|地|蒙|江|陆|贸)|(?<![第续时耗经近满\\d一二三四五六七八九十])(?:10|[1-9]|[一二三四五六七八九十两])年(?=(?:实现)?(?:翻[一两]?番|倍增(?!计|行|工)|再造一|突破[\\d一二三四五六七八九两百千万])))`,
		`(${PRE}[“"「]?十[一二三四五六七]五[”"」]?(?:规划)?(?:时期|期间|期末|末|期)?)`,
		'(本届政府任期(?:内|期末)?|本届任期内?|任期内|到?建党(?:一百|100)周?年(?:时)?|到?新中国成立(?:一百|100)周?年(?:时)?|到?建军(?:一百|100)年|到?本世纪中叶|到?本世纪末)',
		`((?<![\\d年])(?:\\d{1,2}|${CN}{1,2})年前(?![后期夕])|近年来|这(?:两|几)天|半年来|(?<!年)${SO_FAR}|这些年|近(?:\\d{1,2}|${CN}{1,2})年来?|过去(?:的)?(?:\\d{1,2}|${CN}{1,2})年(?:多来|来)?|(?:\\d{1,2}|${CN}{1,2})年来|当前以来)`,
	].join('|'),
	'y',
);
/** The groups of `TIME`, in order: numbered, for named ones are made into an object at every match. */
const [SPAN, YEARLY, PART_OF_YEAR, SEASON, AHEAD, WITHIN, PLAN, TERM, PAST] = [1, 2, 4, 5, 6, 7, 8, 9, 10] as const;

/** 一季度 and 这两天 are times only where the sentence has one of these: what all others have in them */
const HINT = /[年月日期五党军世前]/;
const NO_TIMES: readonly TimeMention[] = [];
/** Whether a title of a work is open behind a unit: 《 opens one, 》 closes it. */
const titleAfter = (unit: number, open: boolean): boolean => unit === 0x300a || (open && unit !== 0x300b);

/**
 * Finds the time expressions of a sentence, in order; their spans point into the text.
 * @param today date of the article (YYYY-MM-DD) or null when unknown
 */
export function findTimes(text: string, from: number, to: number, today: string | null): readonly TimeMention[] {
	let found: TimeMention[] | null = null;
	// cut out only where a time may begin
	let sentence = '';
	let read = from;
	let inTitle = false;
	for (let i = from; i < to; i++) {
		if (!mayBegin(text, i)) continue;
		if (sentence === '') sentence = text.slice(from, to);
		TIME.lastIndex = i - from;
		const match = TIME.exec(sentence);
		if (match === null) continue;
		const words = match[0];
		// 《某规划（2024—2030年）》: the time is part of a title
		for (; read < i; read++) inTitle = titleAfter(text.charCodeAt(read), inTitle);
		const time =
			!inTitle && (HINT.test(words) || HINT.test(sentence)) ? timeAt(sentence, i - from, match, from, today) : null;
		if (time) {
			found ??= [];
			found.push(time);
		}
		i += words.length - 1;
	}
	return found ?? NO_TIMES;
}

/** What a match says; null where it is part of a title or a name. */
function timeAt(
	text: string,
	at: number,
	match: RegExpExecArray,
	offset: number,
	today: string | null,
): TimeMention | null {
	const before = text[at - 1] ?? '';
	const words = match[0];
	const end = at + words.length;
	if (EXAMINED[unitAt(text, end)] === 1 && EXAMINATION.test(text.slice(end, end + 16))) return null;
	const after = text.slice(end, end + 4);
	const now = today ? { year: Number(today.slice(0, 4)), month: Number(today.slice(5, 7)) } : null;
	// 在2020年的基础上 is where something starts from
	const ground = words.startsWith('在') ? (/^的?基础上/.exec(after)?.[0].length ?? 0) : 0;
	const read = resolve(words, match, now);
	// 从2009年的15元提升至今年的94元: what a change has come to
	const { year, date, tense } =
		after.startsWith('的') && /^[至到]今年$/.test(words)
			? { ...read, tense: 'present' as const }
			: // 一年多时间，落地企业300家: how long it took
				before === '，' && /年多的?时间/.test(words)
				? { ...read, year: null, tense: 'past' as const }
				: read;
	if (tense !== 'past' && /\d年$/.test(words) && ASSEMBLY.test(text.slice(end, end + 30))) return null;
	return {
		start: offset + at,
		end: offset + end + ground,
		text: AROUND[unitAt(words, 0)] === 1 || words.includes('时间') ? words.replace(BESIDE, '') : words,
		year,
		date,
		tense,
		baseline: before === '比' || before === '较' || ground > 0,
		mentioned:
			(MENTIONING[unitAt(text, at - 1)] === 1 && !/[底末前]|^[到至]/.test(words)) ||
			(before === '占' && /^[到至]/.test(words)) ||
			text.startsWith('下达', at - 2) ||
			(NAMED[unitAt(after, 0)] === 1 && NAMING.test(text.slice(end, end + 12))),
	};
}

/** what stands round a time and is no part of it */
const BESIDE = /^(?:延续|持续|于|在)|的?时间.*$/g;
const AROUND = marksOf('延持于在');
const MENTIONING = marksOf('与同对向');
/** 实现2035年远景目标, 在“十五五”基础上, “十五五”开局之年: the time names a plan or where something starts from */
const NAMED = marksOf('的远基开起收谋规关攻');
const NAMING = /^的?(?:远景|基础上)|^(?:开局|起步)|^(?:规划)?(?:收官|谋[划篇]|规划|关键|攻坚)[^，。；]{0,4}之年/;
/** 2023年全国硕士研究生招生考试今天开考: the year is part of a name */
const EXAMINED = marksOf('全普');
const EXAMINATION = /^(?:全国|普通)[^，。；、将]{0,10}考试/;
/** 从2026年全省交通工作会议上获悉: the year is part of the name of a meeting */
const ASSEMBLY = /^[^，。；、将\d]{0,24}(?:会议?|论坛|典礼)(?:上|获悉|了解)/;

/** Where the words of a baseline begin: 比 of 比2020年, 相比 of 相比2020年, 在 of 在2020年的基础上. */
export const baselineStart = (text: string, { start }: TimeMention): number =>
	text[start] === '在' ? start : text[start - 2] === '相' ? start - 2 : start - 1;

type Now = { readonly year: number; readonly month: number } | null;
type Resolved = Pick<TimeMention, 'year' | 'date' | 'tense'>;

function resolve(words: string, groups: RegExpExecArray, now: Now): Resolved {
	// a holiday or a season comes every year: its words tell no tense
	if (groups[SEASON]) return { year: null, date: null, tense: 'present' };
	if (groups[PAST] || words.endsWith('时间里')) return { year: null, date: null, tense: 'past' };
	if (groups[AHEAD] || groups[WITHIN]) {
		const amount = count(words);
		const year = now && amount !== null && words.includes('年') ? now.year + amount : null;
		return { year, date: null, tense: 'future' };
	}
	if (groups[TERM]) return { year: termYear(words, now), date: null, tense: 'future' };
	if (groups[PLAN]) return planPeriod(words, now);
	const year = groups[SPAN] ? lastYear(words) : groups[YEARLY] ? firstYear(words) : relativeYear(words, now);
	const tense = tenseOf(words, year, now);
	// 年末失业率 names a time of any year; only 年底前 and 到年底 look ahead
	return {
		year,
		date: lastDay(words, year),
		tense: groups[PART_OF_YEAR] && tense === 'future' && !/[前内]$|^[到至]/.test(words) ? 'present' : tense,
	};
}

function tenseOf(words: string, year: number | null, now: Now): TimeMention['tense'] {
	if (words.endsWith('以来') || words.startsWith('截')) return 'past';
	if (/去年|上年|前年|前.{1,2}(?:个?月|个?季度)$/.test(words)) return 'past';
	if (/明|后年/.test(words)) return 'future';
	if (!now || year === null) return /年内|年底|年末|前$/.test(words) ? 'future' : 'present';
	if (year !== now.year) return year > now.year ? 'future' : 'past';
	const month = monthOf(words);
	if (month !== null)
		return month < now.month || (month === now.month && !/[底末前旬]/.test(words)) ? 'past' : 'future';
	if (/\d$/.test(words)) return 'past';
	return /[底末]|年内|前$|^到|^至/.test(words) ? 'future' : 'present';
}

const firstYear = (words: string): number | null =>
	digitsOf(/\d{4}|二[〇零][〇零一二三四五六七八九]{2}/.exec(words)?.[0] ?? '');
const lastYear = (words: string): number | null => digitsOf(/(\d{4}|二[〇零].{2})年$/.exec(words)?.[1] ?? '');

function digitsOf(text: string): number | null {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = [...text].map((mark) => (mark === '零' ? 0 : '〇一二三四五六七八九'.indexOf(mark)));
	return digits.length === 4 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : null;
}

function relativeYear(words: string, now: Now): number | null {
	if (!now) return null;
	if (/今明两年|明年/.test(words)) return now.year + 1;
	if (words.includes('后年')) return now.year + 2;
	if (/去年|上年/.test(words)) return now.year - 1;
	return words.includes('前年') ? now.year - 2 : now.year;
}

function monthOf(words: string): number | null {
	const month = /(\d{1,2})月/.exec(words);
	if (month) return Number(month[1]);
	if (words.includes('上半年')) return 6;
	const quarter = /([一二三四])季度/.exec(words);
	return quarter ? 3 * ('一二三四'.indexOf(quarter[1]!) + 1) : null;
}

function lastDay(words: string, year: number | null): string | null {
	if (year === null) return null;
	const day = /(\d{1,2})月(\d{1,2})日/.exec(words);
	if (day) return `${year}-${day[1]!.padStart(2, '0')}-${day[2]!.padStart(2, '0')}`;
	const month = monthOf(words);
	if (month !== null && month >= 1 && month <= 12) {
		const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
		return `${year}-${String(month).padStart(2, '0')}-${last}`;
	}
	return /[底末]|年内/.test(words) ? `${year}-12-31` : null;
}

/** The third five-year plan ended in 1970, each later one five years on; its last year is what a plan promises for. */
function planPeriod(words: string, now: Now): Resolved {
	const n = 10 + '零一二三四五六七八九'.indexOf(/十(.)五/.exec(words)?.[1] ?? '零');
	const end = 1970 + 5 * (n - 3);
	const tense = !now
		? 'present'
		: end < now.year
			? 'past'
			: end - 4 > now.year || /末/.test(words) || /^到/.test(words)
				? 'future'
				: 'present';
	return { year: end, date: null, tense };
}

function termYear(words: string, now: Now): number | null {
	if (words.includes('建党')) return 2021;
	if (words.includes('建军')) return 2027;
	if (words.includes('新中国')) return 2049;
	if (words.includes('中叶')) return 2050;
	if (words.includes('世纪末')) return 2100;
	// governments are elected in 2023, 2028, …: a term ends five years on
	return now ? now.year + ((((2027 - now.year) % 5) + 5) % 5) : null;
}

function count(words: string): number | null {
	const digits = /\d+/.exec(words);
	if (digits) return Number(digits[0]);
	const marks = /[一二三四五六七八九十两]+/.exec(words)?.[0] ?? '';
	if (marks === '十') return 10;
	if (marks.startsWith('十')) return 10 + '零一二三四五六七八九'.indexOf(marks[1]!);
	const value = marks === '两' ? 2 : '零一二三四五六七八九'.indexOf(marks[0] ?? '零');
	return marks.includes('十') ? value * 10 : value || null;
}
