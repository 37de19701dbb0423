import type { Span } from '../../types.js';
import { isHanUnit } from '../lattice.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { units } from '../phrase-step.js';
import type { Reading } from '../types.js';
import type { Cues } from './cues.js';

/** Adds newspapers in title marks (《岚江日报》), outlets of datelines, and what reporters write for (能源报记者, 总台记者). */
export function newspapers(reading: Reading, { reporters, source }: Cues, out: Span[]): void {
	const { text, quotes } = reading;
	for (const { kind, start, end } of quotes)
		if (kind === 'work' && end - start >= 4 && isPaper(text, start + 1, end - 1))
			out.push({ start: start + 1, end: end - 1 });
	addDatelines(reading, out);
	if (source >= 0) addSource(text, source, out);
	// 据总台记者了解: the station's word for itself
	for (const at of reporters) if (text.startsWith('总台', at - 2)) out.push({ start: at - 2, end: at });
	if (!reporters.some((at) => WRITES.test(text.slice(Math.max(0, at - 4), at)))) return;
	for (const match of text.matchAll(
		/(?<=[（(\n。 ])(?!本[报组]|该报|我报)(\p{Script=Han}{1,7}[^本\P{Script=Han}]报)(?=(?:全媒体|融媒体|首席|特约)?记者)/gu,
	))
		out.push({ start: match.index, end: match.index + match[0].length });
}

/** A paper's name before a reporter. */
const WRITES = /报(?:全媒体|融媒体|首席|特约)?$/;

const [PAPER, ISSUE] = units('报刊');
/** What tells of a paper right behind its name. */
const MAKERS = /^(?:杂志|编辑部|(?:副|执行|常务副)?主编|总编辑)/;
const MAKERS_FIRST = marksOf('杂编副执常主总');

/** 俄罗斯报, 世界报: what a paper is called, and no report, poster, forecast or novel (捷报, 情报). */
const TITLE = /^[^，。：]{2,12}(?<![公简海通情汇电捷喜墙预警战回申呈填谎飞快年月季财画板壁果善必恶])报$/;

/** Whether the title text[start, end) of a work is one of a newspaper or a magazine. */
function isPaper(text: string, start: number, end: number): boolean {
	const last = text.charCodeAt(end - 1);
	const paper = last === PAPER;
	return (
		(paper && TITLE.test(text.slice(start, end))) ||
		(last === ISSUE && end - start >= 4 && text.startsWith('周', end - 2)) ||
		(paper && /^(?:特约)?(?:评论员|记者)/.test(text.slice(end + 1, end + 6))) ||
		(MAKERS_FIRST[unitAt(text, end + 1)] === 1 && MAKERS.test(text.slice(end + 1, end + 6)))
	);
}

/** 云泽网消息, 江网临岳站3月11日讯, 云泽网4月19日临岳电, 云泽融媒讯（, 云泽报／记者: the outlet that opens a text. */
const DATELINE =
	/^[（(]?(?:\p{Script=Han}{2,6}客户端[—-]{1,2})?((?!本|该|我|据)\p{Script=Han}{2,10}?(?:网|报(?!网)|台|社|融媒|在线|客户端|发布|新闻)(?:\p{Script=Han}{2,4}站)?)(?=[ 　]?消息|(?:[·—-]\p{Script=Han}{2,8}客户端)?讯[（( 　]|\p{Script=Han}{0,6}\d{1,2}月\d{1,2}日(?:讯|\p{Script=Han}{0,4}电|消息)|[ 　]?[／/][ 　]?记者|记者\p{Script=Han}{4,8}\d{1,2}日[电讯])/u;

/** 【云泽网】, [云泽电子报] at the head of a paragraph */
const FRAMED = /^[【[［]([\p{Script=Han}a-zA-Z]{2,10}(?:网|报|台|社|周刊|通讯社))[】\]］]/u;
const FRAMES = marksOf('【[［');

/** How many paragraphs may open with the outlet. */
const OPENING = 3;
/** Most characters of an opening with its outlet. */
const REACH = 40;
/** One of these stands in every dateline. */
const TELLS = marksOf('息讯日/／');

function addDatelines({ text, paragraphs }: Reading, out: Span[]): void {
	let opening = 0;
	for (const { part, start } of paragraphs) {
		if (part !== 'body') continue;
		if (++opening > OPENING) break;
		if (FRAMES[unitAt(text, start)] === 1) {
			const framed = FRAMED.exec(text.slice(start, start + REACH));
			if (framed) out.push({ start: start + 1, end: start + 1 + framed[1]!.length });
			continue;
		}
		if (!mayOpen(text, start) || !tellsNews(text, start)) continue;
		const match = DATELINE.exec(text.slice(start, start + REACH));
		if (match === null) continue;
		const from = start + match[0].indexOf(match[1]!);
		out.push({ start: from, end: from + match[1]!.length });
	}
}

/** 来源：云泽报: the paper that a line of the page names. */
const SOURCE = /来源[:：][ 　]*((?!本报|该报|我报)\p{Script=Han}{2,8}报)(?![\p{Script=Han}])/uy;

function addSource(text: string, at: number, out: Span[]): void {
	SOURCE.lastIndex = at;
	const match = SOURCE.exec(text);
	if (match === null || !TITLE.test(match[1]!)) return;
	const end = at + match[0].length;
	out.push({ start: end - match[1]!.length, end });
}

/** What names of outlets end in. */
const OUTLET_LAST = marksOf('网报台社媒线端布闻');
const NEWS = '息'.charCodeAt(0);
const BRACKETS = marksOf('（(');
/** What a dateline goes on with behind its Han characters: a date, a bracket, a blank, the dash behind 客户端 or before it, the stroke before 记者. */
const GOES_ON = marksOf('0123456789（( 　—-·/／');

/** Whether the Han characters that the paragraph opens with, and what stands behind them, may be those of a dateline. */
function mayOpen(text: string, start: number): boolean {
	const end = Math.min(text.length, start + REACH);
	let outlet = false;
	let i = BRACKETS[unitAt(text, start)] === 1 ? start + 1 : start;
	for (; i < end; i++) {
		const unit = text.charCodeAt(i);
		if (OUTLET_LAST[unit] === 1) outlet = true;
		else if (unit === NEWS && outlet) return true;
		else if (!isHanUnit(unit)) return (outlet && GOES_ON[unit] === 1) || isOddHan(unit);
	}
	return outlet;
}

/** Han characters outside the blocks that texts are written in: 々 and old forms. */
const isOddHan = (unit: number): boolean =>
	(unit >= 0x2e80 && unit < 0x3000) ||
	unit === 0x3005 ||
	(unit > 0x3020 && unit < 0x3040) ||
	(unit >= 0xf900 && unit < 0xfb00);

function tellsNews(text: string, start: number): boolean {
	const end = Math.min(text.length, start + REACH);
	for (let i = start; i < end; i++) if (TELLS[text.charCodeAt(i)] === 1) return true;
	return false;
}
