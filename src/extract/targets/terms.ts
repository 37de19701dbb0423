/** Words that say when something is due and bear on no status: 麦收期间, 2025—2026学年, 力争3年, 每年. */
import { marksOf } from '../numbers/marks.js';
import type { Deadline } from './deadlines.js';
import { amountOf, yearsOn } from './lengths.js';

/** how far before a figure such words may stand */
const REACH = 160;
/** every such word has one of these in it */
const HINTS = marksOf('季天间年月');
const CN = '[一二三四五六七八九十两]';
const SEASON =
	'(?:三夏|三秋|双抢|春耕|春播|春管|夏[收种播]|麦收|秋[收种播]|冬种|[春寒暑]假|暑期|[春暑]运|主?汛期?|防汛|迎峰度[夏冬]|清明节?|国庆节?|中秋节?|端午节?|春节|元旦|五一|供暖季?|采暖季?)';
const TERM = new RegExp(
	[
		'((?<!每[一-龥])每年(?!度|的?产|[以之]))',
		// 力争3年培训…, 经过5年的努力; 用3年时间 is a time by itself
		`(?<=力争|争取|计划|经过|用|通过)((?:\\d{1,2}|${CN}{1,2})年)(?:左右)?(?![来前以之度级期龄生制内间时后]|\\d|的(?!努力|时间|奋斗))`,
		`([“"]?${SEASON}[”"]?(?:假期)?期间|这个[春夏秋冬][天季]|(?<![一-龥])[春夏秋冬]季(?=[，力计将确]))`,
		'((?:20\\d\\d[—–~～至-])?20\\d\\d(?:学年|财年))',
		'(新的?一个五年(?:里|内|期间|间)?)',
		'((?<=[，。；：]|^)(?:全年|年度)(?=(?:目标)?(?:计划|任务)(?:完成|总?投资|新增|新建)))',
		'(今年\\d{1,2}月(?:份)?(?![\\d—–~～至到底末上中下前以起]))',
		'((?<![—–~～至到-])[从自]?20\\d\\d年起)',
	].join('|'),
	'g',
);

/** The last such word before a figure, back to a position; null where none stands there. */
export function termBefore(text: string, from: number, figure: number, today: string | null): Deadline | null {
	const start = Math.max(from, figure - REACH);
	if (!mayName(text, start, figure)) return null;
	let found: RegExpExecArray | null = null;
	const words = text.slice(start, figure);
	TERM.lastIndex = 0;
	for (let match = TERM.exec(words); match !== null; match = TERM.exec(words)) found = match;
	return found === null ? null : dueOf(found, today);
}

function mayName(text: string, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (HINTS[text.charCodeAt(i)] === 1) return true;
	return false;
}

function dueOf(match: RegExpExecArray, today: string | null): Deadline | null {
	const [words, yearly, length, season, named, period, annual, month] = match;
	const now = today === null ? null : Number(today.slice(0, 4));
	if (yearly) return { text: yearly, year: null, date: null };
	if (length) return { text: length, year: now === null ? null : yearsOn(now, amountOf(length)), date: null };
	if (season || annual) return { text: words, year: now, date: null };
	if (named) return { text: named, year: Number(/20\d\d(?=\D*$)/.exec(named)![0]), date: null };
	// five-year plans begin in 2026, 2031, …
	if (period) return { text: period, year: now === null ? null : now + ((5 - (now % 5)) % 5), date: null };
	// the month of the article: one that is over is told, one to come is a time that looks ahead
	if (month)
		return today !== null && Number(/\d+(?=月)/.exec(month)![0]) === Number(today.slice(5, 7))
			? { text: month, year: now, date: null }
			: null;
	const year = /\d+/.exec(words)?.[0];
	return { text: words, year: year === undefined ? now : Number(year), date: null };
}
