/** Who had which part in an event. */
import type { EventPart } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { bitsOf, marksOf } from '../numbers/marks.js';
import type { EventFact, PersonFact } from '../types.js';
import { type Present, spreadOverLists } from './lists.js';

const SPOKE =
	/^(?![^，。；\n]{0,14}(?:传达|学习|听取|聆听|宣读))[^，。；\n 、]{0,16}(?:讲话(?!精神|要求|[中里和、的]|重要)|致辞|致词|发言|发表|作动员|作总结)/;
/** 到青石镇调研, 先后来到两村，看望慰问…; not 参加调研, 考察组, 考察时的重要讲话. */
const VISITED =
	/^(?![^，。；\n]{0,24}(?:参加|陪同|接受|迎接|配合|汇报|听取|审议|部署|出席|列席|主持|会议|关于|期待|评价|年|曾|致))(?:[^，。；\n]{0,6}(?:来到|深入|走进|前往|赴)[^，。；\n]{1,30}，)?[^，。；\n]{0,24}?(?:调研|考察|视察|督导|督查|检查|走访|看望|慰问|访问)(?![组队员团委机院站长电信金]|座谈|[^，。；\n]{0,6}(?:讲话|指示|精神|报告|会议|座谈))/;
const PARTS: readonly { readonly part: EventPart; readonly pattern: RegExp }[] = [
	{ part: 'presided', pattern: /^[^，。；\n 、]{0,12}主持/ },
	{ part: 'spoke', pattern: SPOKE },
	{
		part: 'reported',
		pattern:
			/^(?![^，。；\n]{0,10}(?:听|审[议阅]|[收接]到))[^，。；\n]{0,12}(?:作(?:了)?(?:政府工作|工作|专题|宣讲)?报告|汇报|通报)/,
	},
	{
		part: 'met',
		pattern:
			/^(?![^，。；\n]{0,12}(?:参加|陪同))(?:[^，。；\n]{0,12}(?:会见|会晤|会谈)|[^，。；\n]{0,14}[同与][^，。；\n]{2,46}(?:会谈|会晤|会见))/,
	},
	{
		part: 'accompanied',
		pattern:
			/^(?!(?:[^。；，\n]{0,6}由|在)[^。；，\n]{1,24}陪同下?)[^。；\n]{0,30}(?:陪同|参加调研|一同调研|随同|参加会见)/,
	},
	{ part: 'visited', pattern: VISITED },
	{ part: 'attended', pattern: /^[^。；\n]{0,60}?(?:出席|参加|列席|就[座坐])/ },
];

/** For each part, and for who is there by video, characters of which it needs one; and what ends the sentence. */
const CUES = bitsOf(['持', '讲致发作', '报', '会', '陪同随参', '研察视督检访望慰', '出参列就', '频线', '。；：\n']);
const VIDEO = 1 << PARTS.length;
const STOP = VIDEO << 1;
/** characters behind a name that can tell of its part */
const REACH = 64;

/** The cues between a place and the end of its sentence or what is said: most names have none behind them. */
function cuesBehind(text: string, from: number): number {
	let cues = 0;
	for (let i = from; i < text.length && i < from + REACH; i++) {
		cues |= CUES[text.charCodeAt(i)]!;
		if ((cues & STOP) !== 0) break;
	}
	return cues;
}

/** What a name is followed by, up to what is said. */
function wordsBehind(text: string, from: number): string {
	const words = text.slice(from, from + REACH);
	const colon = words.indexOf('：');
	return colon < 0 ? words : words.slice(0, colon);
}

/** 学习习近平总书记…讲话: what is studied or carried out was said elsewhere. */
const STUDIED =
	/(?:学习|传达|贯彻|落实|践行|按照|根据|遵照|遵循|对照|围绕|重温|领会|宣讲|聆听|收看|牢记|关于)[^，。；\n]{0,4}$/;

/** A text longer than this is itself what was said, as a work report: who did what stands above it. In UTF-16 units. */
const SPEECH = 8000;

/** Present on a screen only. */
const BY_VIDEO =
	/^[^，。；\n]{0,14}(?:以视频(?:方式|形式)|通过视频|视频连线|线上(?:出席|参加)|(?:发表|作)(?:了)?视频|视频(?:致辞|致词|讲话|出席|会见))/;

/**
 * Who had which part, by what stands around the names.
 * @param within stretches of the text that tell of the event
 */
export function partsOf(text: string, people: readonly PersonFact[], within: readonly Span[]): EventFact['people'] {
	const out: Parts = {};
	const long = text.length > SPEECH;
	const address = long ? text.slice(0, 1000).indexOf('各位代表') : -1;
	const reach = address >= 0 ? address : long ? 300 : text.length;
	const present: Present[] = [];
	for (let k = 0; k < people.length; k++) {
		const person = people[k]!;
		if (person.kind === 'byline') continue;
		// 省长 某某, above 各位代表：, is who reports.
		if (person.mentions[0]!.start < address && person.roles.length > 0) add(out, 'reported', person.name);
		const { mentions } = person;
		for (let m = 0; m < mentions.length; m++) {
			const { start, end } = mentions[m]!;
			if (start > reach || !lies(start, within) || isStudied(text, start)) continue;
			const cues = cuesBehind(text, end);
			present.push({ start, end, name: person.name, cues, parts: NO_PARTS, guest: isGuest(text, start, end) });
		}
	}
	const inOrder = present.slice().sort((a, b) => a.start - b.start);
	for (let k = 0; k < inOrder.length; k++)
		addPart(text, inOrder[k]!, k + 1 < inOrder.length ? inOrder[k + 1]!.start : text.length);
	spreadOverLists(text, inOrder);
	for (let k = 0; k < present.length; k++) {
		const { name, end, cues, parts, guest } = present[k]!;
		for (let p = 0; p < parts.length; p++) add(out, parts[p]!, name);
		if (guest) add(out, 'met', name);
		if ((cues & VIDEO) !== 0 && BY_VIDEO.test(wordsBehind(text, end))) add(out, 'video', name);
	}
	return out;
}

const NO_PARTS: readonly EventPart[] = [];

type Parts = Partial<Record<EventPart, string[]>>;

/** Finds the part that the words behind a name tell of; who is named next, at `next`, attends by words of his own. */
function addPart(text: string, present: Present, next: number): void {
	const { cues } = present;
	if ((cues & ~STOP) === 0) return;
	const after = wordsBehind(text, present.end);
	// what comes behind the next name of a list is said of that one
	const mark = after.indexOf('、');
	const own = mark < 0 ? after : after.slice(0, mark);
	const apart = after.slice(0, Math.max(0, next - present.end));
	for (let k = 0; k < PARTS.length; k++) {
		if ((cues & (1 << k)) === 0) continue;
		const { part, pattern } = PARTS[k]!;
		const words =
			part === 'attended' || part === 'accompanied' || part === 'visited' ? apart : part === 'met' ? after : own;
		if (!pattern.test(words)) continue;
		// 主持会议并讲话: who presides may speak too.
		present.parts = part === 'presided' && SPOKE.test(words) ? [part, 'spoke'] : [part];
		return;
	}
}

const lies = (position: number, within: readonly Span[]): boolean => {
	for (let k = 0; k < within.length; k++) if (position >= within[k]!.start && position < within[k]!.end) return true;
	return false;
};

function add(out: Parts, part: EventPart, name: string): void {
	const names = out[part];
	if (names === undefined) out[part] = [name];
	else if (!names.includes(name)) names.push(name);
}

const BREAK = marksOf('，。；\n');
/** last characters of 会见, 会晤 */
const MET = marksOf('见晤');

/** Whether what stands before a name is about what was said elsewhere; nothing is where the name opens its clause. */
const isStudied = (text: string, start: number): boolean =>
	start > 0 && BREAK[text.charCodeAt(start - 1)] === 0 && STUDIED.test(text.slice(Math.max(0, start - 10), start));

/** Whether 会见 or 会晤 stands in the clause before a place, at most 70 characters off. */
function isMet(text: string, start: number): boolean {
	const from = Math.max(0, start - 70);
	for (let i = start - 1; i > from; i--) {
		const unit = text.charCodeAt(i);
		if (BREAK[unit] === 1) return false;
		if (MET[unit] === 1 && text.startsWith('会', i - 1)) return true;
	}
	return false;
}

/** 会见来访的某国总统某某: the one who is met, where host and verb stand before. */
function isGuest(text: string, start: number, end: number): boolean {
	if (isMet(text, start)) {
		const before = text.slice(Math.max(0, start - 70), start);
		return (
			!/参加|陪同/.test(before.slice(0, before.search(/(?:会见|会晤)[^，。；\n]*$/)).slice(-6)) &&
			!/^[^，。；\n]{0,12}参加/.test(text.slice(end, end + 16))
		);
	}
	const talks = text.startsWith('举行', end) ? end + 2 : end;
	return (
		(text.startsWith('会谈', talks) || text.startsWith('会晤', talks)) &&
		/[同与][^，。；\n]{2,50}$/.test(text.slice(Math.max(0, start - 70), start))
	);
}
