/** Which year the words of a time mean, and whether they look back or ahead. */
import { numberIn, yearsOn } from './lengths.js';
import { AHEAD, GROUPS, PART_OF_YEAR, PAST, PLAN, SEASON, SPAN, TERM, WITHIN, YEARLY } from './time-pattern.js';

/** Year and month of the article; null when it has no date. */
export type Now = { readonly year: number; readonly month: number } | null;

/** What the words of a time say. */
export interface Resolved {
	readonly year: number | null;
	/** last day, when the words fix one */
	readonly date: string | null;
	/** against the date of the article */
	readonly tense: 'past' | 'present' | 'future';
}

/** What words of a time were found to say last: 今年 and 去年 recur in nearly every text. */
interface Known {
	readonly group: number;
	readonly month: number;
	readonly says: Resolved;
}

const known = new Map<string, Known>();
/** more words than recur, and longer ones: a longer slice keeps its text alive */
const [MOST, LONGEST] = [1000, 12] as const;

/**
 * Reads the words of a time, as `TIME` matched them: their meaning hangs on nothing but the group and the month.
 * @param groups what `TIME` matched
 */
export function resolved(words: string, groups: RegExpExecArray, now: Now): Resolved {
	if (words.length > LONGEST) return resolve(words, groups, now);
	const month = now === null ? 0 : now.year * 12 + now.month;
	let group = 1;
	while (group < GROUPS && groups[group] === undefined) group++;
	const before = known.get(words);
	if (before !== undefined && before.month === month && before.group === group) return before.says;
	const says = resolve(words, groups, now);
	if (known.size >= MOST) known.clear();
	known.set(words, { group, month, says });
	return says;
}

function resolve(words: string, groups: RegExpExecArray, now: Now): Resolved {
	// a holiday or a season comes every year: its words tell no tense
	if (groups[SEASON]) return { year: null, date: null, tense: 'present' };
	if (groups[PAST] || words.endsWith('时间里')) return { year: null, date: null, tense: 'past' };
	if (groups[AHEAD] || groups[WITHIN]) {
		const amount = numberIn(words);
		const year = now && amount !== null && words.includes('年') ? ended(words, amount, now.year) : null;
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

/**
 * What looks ahead in a text without a date: 到2030年 and 2030年前, but 2014年末 closes a year as well as it ends a plan.
 */
const UNDATED_AHEAD = /年内|前$|^到(?:20\d\d年|年[底末])|^年[底末]/;

function tenseOf(words: string, year: number | null, now: Now): Resolved['tense'] {
	if (words.endsWith('以来') || words.startsWith('截')) return 'past';
	if (/去年|上年|前年|前.{1,2}(?:个?月|个?季度)$/.test(words)) return 'past';
	if (/明|后年/.test(words)) return 'future';
	if (!now) return UNDATED_AHEAD.test(words) ? 'future' : 'present';
	if (year === null) return /年内|年底|年末|前$/.test(words) ? 'future' : 'present';
	if (year !== now.year) return year > now.year ? 'future' : 'past';
	const month = monthOf(words);
	if (month !== null)
		return month < now.month || (month === now.month && !/[底末前旬]/.test(words)) ? 'past' : 'future';
	if (/\d$/.test(words)) return 'past';
	return /[底末]|年内|前$|^到|^至/.test(words) ? 'future' : 'present';
}

/** 未来五年 and 用5年时间, said in the first year of a five-year plan, end with it; 五年翻一番 counts from today. */
const ended = (words: string, amount: number, now: number): number =>
	/^[未今接]|时间$/.test(words) ? yearsOn(now, amount) : now + amount;

const firstYear = (words: string): number | null =>
	digitsOf(/\d{4}|二[〇零][〇零一二三四五六七八九]{2}/.exec(words)?.[0] ?? '');
const lastYear = (words: string): number | null => digitsOf(/(\d{4}|二[〇零].{2})年$/.exec(words)?.[1] ?? '');

function digitsOf(text: string): number | null {
	if (/^\d+$/.test(text)) return Number(text);
	const digits = [...text].map((mark) => (mark === '零' ? 0 : '〇一二三四五六七八九'.indexOf(mark)));
	return digits.length === 4 && digits.every((digit) => digit >= 0) ? Number(digits.join('')) : null;
}

/** first month in which a new year is the next one */
const LATE = 11;

function relativeYear(words: string, now: Now): number | null {
	if (!now) return null;
	if (/今明两年|明年/.test(words)) return now.year + 1;
	// said before a year and in its first months
	if (words.startsWith('新')) return now.month >= LATE ? now.year + 1 : now.year;
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
	// the year that a period opens or closes with
	if (words.endsWith('之年')) {
		const year = words.includes('开局') ? end - 4 : end;
		const past = now !== null && year < now.year;
		return { year, date: null, tense: past ? 'past' : now !== null && year > now.year ? 'future' : 'present' };
	}
	const tense = !now
		? 'present'
		: end < now.year
			? 'past'
			: begins(end - 4, now) || /末/.test(words) || /^到/.test(words)
				? 'future'
				: 'present';
	return { year: end, date: null, tense };
}

/** Whether a period has yet to begin, or has only just begun: what is said of it then is what is planned for it. */
const begins = (first: number, { year, month }: NonNullable<Now>): boolean =>
	year <= first || (year === first + 1 && month <= 3);

function termYear(words: string, now: Now): number | null {
	if (words.includes('建党')) return 2021;
	if (words.includes('建军')) return 2027;
	if (words.includes('新中国')) return 2049;
	if (words.includes('中叶')) return 2050;
	if (words.includes('世纪末')) return 2100;
	// governments are elected in 2023, 2028, …: a term ends five years on
	return now ? now.year + ((((2027 - now.year) % 5) + 5) % 5) : null;
}
