import type { Located, Part, RawDocument, Span } from '../types.js';
import { boilerplate, keyOf } from './boilerplate.js';
import { HAN_CLASS, WORD_CLASS } from './chars.js';
import { compactDate, type FoundDate, findDate, findMonthDay, isoDate, parseDate } from './date.js';
import type { Layout } from './layout.js';
import type { Line } from './lines.js';
import { isOutlet, outletIn } from './meta.js';

/** How far into a paragraph a dateline reaches. */
const LEAD = 60;

/** Longest line that is a date and nothing else. */
const SIGNED = 16;

/** The lines of a page that are one of two parts. */
function linesOf({ placed }: Layout, one: Part, other: Part | null): readonly Line[] {
	const lines: Line[] = [];
	for (let k = 0; k < placed.length; k++) {
		const { part, line } = placed[k]!;
		if (part !== null && (part === one || part === other)) lines.push(line);
	}
	return lines;
}

/** Publication date of a page: given, labelled, beside the source, else of the dateline. */
export function dateOf(raw: RawDocument, layout: Layout): Located | null {
	const given = raw.given.date === undefined ? null : parseDate(raw.given.date);
	if (given !== null) return { value: given, at: null };
	const { text } = raw;
	const stated = layout.metas.length === 0 ? null : dateOfFields(layout);
	if (stated !== null) return { value: stated.iso, at: { start: stated.start, end: stated.end } };
	const body = linesOf(layout, 'body', null);
	for (let i = 0; i < body.length && i < 3; i++) {
		const line = body[i]!;
		const end = Math.min(line.end, line.start + LEAD);
		const full = findDate(text, line.start, end);
		if (full !== null) return { value: full.iso, at: { start: full.start, end: full.end } };
		const day = line.latin === 0 ? null : findMonthDay(text, line.start, end);
		if (day === null) continue;
		const year = day.year ?? yearElsewhere(raw, day.month, day.day);
		const iso = year === null ? null : isoDate(year, day.month, day.day);
		if (iso !== null) return { value: iso, at: { start: day.start, end: day.end } };
	}
	// the date below the signature of a notice, before what the notice passes on
	for (let i = 0; i < body.length; i++) {
		const line = body[i]!;
		if (line.end - line.start > SIGNED || line.han > 6 + line.latin) continue;
		const signed = findDate(text, line.start, line.end);
		if (signed !== null && signed.start === line.start && signed.end === line.end)
			return { value: signed.iso, at: { start: signed.start, end: signed.end } };
	}
	const last = body[body.length - 1];
	if (last !== undefined && last.end - last.start < 24) {
		const signed = findDate(text, last.start, last.end);
		if (signed !== null) return { value: signed.iso, at: { start: signed.start, end: signed.end } };
	}
	return null;
}

/** The date that the fields of a page state: a labelled one, else the first below the title, else the last. */
function dateOfFields({ metas, title }: Layout): FoundDate | null {
	const dates = metas.filter((meta) => meta.date !== null);
	const below = title?.end ?? 0;
	const stated = dates.find((meta) => meta.dated) ?? dates.find((meta) => meta.date!.start >= below) ?? dates.at(-1);
	return stated?.date ?? null;
}

/** How many days after the day of its dateline a text is published at most, for the name of a file to be believed. */
const NEWS = 7;

/** The date in the name of a file, unless the dateline speaks of a day that is not right before it. */
export function dateOfName(raw: RawDocument, layout: Layout, named: string | null): string | null {
	if (named === null) return null;
	const published = Date.parse(named);
	for (const line of linesOf(layout, 'body', null).slice(0, 3)) {
		const day = findMonthDay(raw.text, line.start, Math.min(line.end, line.start + LEAD));
		if (day === null) continue;
		const year = Number(named.slice(0, 4));
		// News of the last days of December is printed in January.
		const days = [year, year - 1].map((y) => (published - Date.UTC(y, day.month - 1, day.day)) / 86_400_000);
		return days.some((distance) => distance >= 0 && distance <= NEWS) ? named : null;
	}
	return named;
}

/** A year that something else on the page ties to the day: the file's name, an address, the only copyright year. */
function yearElsewhere(raw: RawDocument, month: number, day: number): number | null {
	const named = compactDate(raw.id) ?? parseDate(raw.id);
	if (named?.endsWith(`-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`))
		return Number(named.slice(0, 4));
	// Addresses of news carry their day: …/2023-04/18/…, …/20230418/….
	const { text } = raw;
	if (text.includes('http')) {
		for (const match of text.matchAll(ADDRESS)) if (Number(match[2]) === month) return Number(match[1]);
	}
	const foot = text.length > 4000 ? text.slice(-4000) : text;
	const copyright = RIGHTS.some((word) => foot.includes(word)) ? COPYRIGHT.exec(foot) : null;
	const year = copyright?.[1] ?? copyright?.[2];
	if (year !== undefined) return Number(year);
	// 2019年是全面建成小康社会的关键之年: said of the year that runs, save in its last weeks.
	const running =
		month <= 10 && text.includes('年是') ? /(20\d\d)年是[^。，；\n]{2,40}之年/.exec(text.slice(0, 6000)) : null;
	return running === null ? null : Number(running[1]);
}

const ADDRESS = /https?:\/\/[^\s/]{1,80}[^\s]{0,80}?\/(20\d\d)[-/]?(\d\d)[-/]?(\d\d)?/g;
const RIGHTS = ['©', 'ⓒ', 'Copyright', '版权所有', '版權所有'];
const COPYRIGHT = /(?:©|ⓒ|Copyright|版权所有|版權所有).{0,12}(20\d\d)|(20\d\d).{0,16}(?:版权所有|版權所有)/;

/** The outlet that a page names: given, labelled, beside the date, else the one that opens the dateline. */
export function sourceOf(raw: RawDocument, layout: Layout): Located | null {
	if (raw.given.source !== undefined && raw.given.source !== '') return { value: raw.given.source, at: null };
	const { text } = raw;
	const labelled = (layout.metas.length === 0 ? null : sourceOfFields(layout)) ?? layout.openSource;
	const body = linesOf(layout, 'body', 'byline');
	if (labelled !== null) {
		// an office that sent the text in (供稿：宣传部) is not the outlet that a bracket at its end names
		const closing = isOutlet(text.slice(labelled.start, labelled.end)) ? null : stated(text, body);
		return located(text, closing ?? labelled);
	}
	for (let i = 0; i < body.length && i < 3; i++) {
		const line = body[i]!;
		const lead = leadOutlet(text, line.start, Math.min(line.end, line.start + LEAD));
		if (lead !== null) return located(text, lead);
	}
	for (let i = body.length - 1; i >= 0 && i >= body.length - 2; i--) {
		const line = body[i]!;
		const closing = closingOutlet(text, Math.max(line.start, line.end - LEAD), line.end);
		if (closing !== null) return located(text, closing);
	}
	for (let i = 0; i < layout.placed.length; i++) {
		const { part, line } = layout.placed[i]!;
		if (part !== 'byline') continue;
		const outlet = REPORTERS.exec(text.slice(line.start, Math.min(line.end, line.start + LEAD)))?.[1];
		if (outlet !== undefined && !/^本/.test(outlet) && isOutlet(outlet))
			return located(text, { start: line.start, end: line.start + outlet.length });
	}
	const beside = layout.metas.find((meta) => meta.beside !== null)?.beside ?? layout.banner;
	return beside ? located(text, beside) : null;
}

/** The outlet that the fields of a page name: behind a label, else the first. */
function sourceOfFields({ metas }: Layout): Span | null {
	const sources = metas.filter((meta) => meta.source !== null);
	return (sources.find((meta) => meta.labels > 0) ?? sources[0])?.source ?? null;
}

/** The outlet of a bracket （来源：…） below the text. */
function stated(text: string, body: readonly Span[]): Span | null {
	for (const line of body.slice(-3).reverse()) {
		const at = Math.max(line.start, line.end - LEAD);
		if (!/[（(【](?:来源|來源|稿源)[:：]/.test(text.slice(at, line.end))) continue;
		const found = closingOutlet(text, at, line.end);
		if (found !== null && isOutlet(text.slice(found.start, found.end))) return found;
	}
	return null;
}

const REPORTERS = new RegExp(`^([${HAN_CLASS}]{3,12}?)(?:全媒体|全媒體|融媒体|融媒體|融媒|首席)?(?:记者|記者)`);

/** The outlet in a bracket that closes the text: （来源：某某网）, （某某日报记者 某某）. */
function closingOutlet(text: string, start: number, end: number): Span | null {
	const slice = text.slice(start, end);
	const open = Math.max(slice.lastIndexOf('（'), slice.lastIndexOf('('), slice.lastIndexOf('【'));
	if (open < 0) return null;
	const inside = slice.slice(open + 1);
	const label = /^(?:来源|來源|稿源|据|據)[:：]?/.exec(inside);
	if (label !== null) return outletIn(text, start + open + 1 + label[0].length, end);
	const reporters = REPORTERS.exec(inside);
	if (reporters === null || /^本/.test(reporters[1]!) || !isOutlet(reporters[1]!)) return null;
	return { start: start + open + 1, end: start + open + 1 + reporters[1]!.length };
}

const NAME = new RegExp(`^[${WORD_CLASS}·]+$`);
/** What follows the outlet in a dateline: 讯, 消息, or a place and a day with 电. */
const DATELINE = new RegExp(
	`^[${HAN_CLASS}]{0,10}(?:20\\d\\d年)?[0-9０-９一二三四五六七八九十]{0,3}月?[0-9０-９一二三四五六七八九十]{0,3}[日号]?(?:电|電|消息|讯|訊)`,
);

/** An outlet that no list knows, with place and day: 云泽网江州1月24日讯. */
const DATED_LEAD = new RegExp(
	`^([${HAN_CLASS}]{2,10}?(?:网|網|报|報|台|臺|社|在线|在線|客户端|客戶端|融媒|发布|發布))[${HAN_CLASS}]{0,6}\\d{1,2}月\\d{1,2}日(?:电|電|讯|訊|消息)`,
);

/** The paper under whose name a commentary stands: 《某某日报》评论员. */
const COMMENTATOR = new RegExp(
	`^[《（(]{0,2}([${HAN_CLASS}]{3,12})[》]?(?:特约|特約)?(?:评论员|評論員|社论|社論)[）)]?(?:$|[\\s\u3000：:])`,
);

/** Bits of the characters without which no such line is tried: 评论, 社论; 月; 消息, 讯. */
const COMMENTING = 1;
const DATING = 2;
const REPORTING = 4;
const CUE = new Uint8Array(65536);
CUE[0x8bba] = CUE[0x8ad6] = COMMENTING;
CUE[0x6708] = DATING;
CUE[0x606f] = CUE[0x8baf] = CUE[0x8a0a] = REPORTING;

/** Where a dateline begins behind 据 and an opening bracket. */
function leadIn(slice: string): number {
	const first = slice.charAt(0);
	const at = first === '据' || first === '據' ? 1 : 0;
	const mark = slice.charAt(at);
	return mark === '(' || mark === '（' || mark === '【' ? at + 1 : at;
}

/** The outlet of a dateline at the start of text[start, end): 央视网消息, 新华社北京4月18日电, 某某日报讯. */
function leadOutlet(text: string, start: number, end: number): Span | null {
	const slice = text.slice(start, end);
	const from = leadIn(slice);
	const { agency, outlet } = boilerplate();
	const known = agency.startOf(slice, from);
	if (known !== '' && DATELINE.test(slice.slice(from + known.length)))
		return { start: start + from, end: start + from + known.length };
	let cues = 0;
	for (let i = from; i < slice.length; i++) cues |= CUE[slice.charCodeAt(i)]!;
	if (cues === 0) return null;
	const signed = (cues & COMMENTING) === 0 ? null : COMMENTATOR.exec(slice);
	if (signed !== null && outlet.ends(keyOf(signed[1]!))) {
		const at = start + slice.indexOf(signed[1]!);
		return { start: at, end: at + signed[1]!.length };
	}
	const dated = (cues & DATING) === 0 ? undefined : DATED_LEAD.exec(slice.slice(from))?.[1];
	if (dated !== undefined && isOutlet(dated) && !/^本/.test(dated))
		return { start: start + from, end: start + from + dated.length };
	const word = (cues & REPORTING) === 0 ? null : /(?:消息|讯|訊)[（(：: \u3000]/.exec(slice);
	if (word === null || word.index > 20) return null;
	const name = slice.slice(from, word.index);
	return name.length >= 3 && NAME.test(name) && outlet.ends(keyOf(name)) && !/^本/.test(name)
		? { start: start + from, end: start + word.index }
		: null;
}

function located(text: string, at: Span): Located {
	return { value: text.slice(at.start, at.end), at };
}
