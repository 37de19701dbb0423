import type { Span } from '../../types.js';
import { HAN } from '../han.js';
import { isMember, LONGEST, membersByPart } from './member-parts.js';
import { leadingCount } from './numeric-form.js';
import { partsOf } from './shape.js';

const OPENS = new RegExp(
	`^[”’」』]?[${HAN}]{0,8}?(?:[，,]?(?:即|包括|分别是|分别为|是指|就是|也就是|指的是)[：:]?|[：:]|——|[（(](?:即|包括|指)?[：:]?)`,
	'u',
);
/** What a count is of: 聚力 in 五个聚力. */
const STEM = /^(?:[一二三四五六七八九十两双百]{1,3}|\d{1,2})(?:个|项|大|条|张|道|本|笔)?(?:方面)?/u;

/** The members of a formula: its own parts, or those the article spells out beside it as many as its figure says. */
export function membersOf(text: string, formula: Span): readonly string[] {
	const inner = text.slice(formula.start, formula.end);
	const parts = partsOf(inner);
	if (parts.length >= 2) return parts;
	const byPart = membersByPart(text, formula);
	if (byPart.length > 0) return byPart;
	const count = leadingCount(inner);
	if (count === null || count < 2) return [];
	const stem = inner.replace(STEM, '');
	return (
		spelledAfter(text, formula.end, count, stem) ??
		numberedAfter(text, formula.end, count, stem) ??
		spelledBefore(text, formula.start, count) ??
		[]
	);
}

/** “四进”（进企业、进社区、进学校、进农村）, “五个必须”，即…; on lines of their own, or a sentence each, with the stem in all. */
function spelledAfter(text: string, from: number, count: number, stem: string): readonly string[] | null {
	const window = text.slice(from, from + count * (LONGEST + 1) + 16);
	const opened = OPENS.exec(window);
	if (!opened) return null;
	const rest = window.slice(opened[0].length);
	const stop = /[。；！？\n）)]/.exec(rest);
	const list = stop ? rest.slice(0, stop.index) : rest;
	for (const mark of ['、', '，'] as const) {
		const pieces = list.split(mark);
		// The clause goes on behind the list: 同吃、同住、同劳动，今天…
		const last = mark === '、' ? (pieces[count - 1]?.indexOf('，') ?? -1) : -1;
		if (last >= 0) pieces.splice(count - 1, pieces.length, pieces[count - 1]!.slice(0, last));
		const members = pieces.map((member) => member.replace(/^[“‘]|[”’]$/g, ''));
		if (members.length === count && members.every(isMember)) return members;
	}
	return spelledApart(
		text.slice(from + opened[0].length, from + opened[0].length + count * LONGEST_APART),
		count,
		stem,
	);
}

/** Longest member on a line or in a sentence of its own, with what is told of it. */
const LONGEST_APART = 90;

/** Members that stand a line or a sentence each; what is told of a member is cut off, and all hold the stem. */
function spelledApart(rest: string, count: number, stem: string): readonly string[] | null {
	const lines = rest.startsWith('\n');
	for (const mark of lines ? ['\n'] : ['；', '。']) {
		const members = rest
			.split(mark)
			.map((piece) => piece.trim())
			.filter((piece) => piece !== '')
			.slice(0, count)
			.map((piece) => /^[—\s]*([^，。；：\n]*)/u.exec(piece)![1]!);
		if (members.length !== count || !members.every(isMember)) continue;
		if (sharesStem(members, stem) || (lines && sharesEdge(members))) return members;
	}
	return null;
}

const sharesEdge = (members: readonly string[]): boolean =>
	members.every((member) => member.charAt(0) === members[0]!.charAt(0)) ||
	members.every((member) => member.slice(-1) === members[0]!.slice(-1));

const ORDINALS: readonly (readonly string[])[] = [
	['一是', '二是', '三是', '四是', '五是', '六是', '七是', '八是'],
	['一要', '二要', '三要', '四要', '五要', '六要', '七要', '八要'],
	['首先', '其次', '再次', '最后'],
	['首先', '其次', '最后'],
	['第一', '第二', '第三', '第四', '第五', '第六', '第七', '第八'],
];
/** How far behind a label its first member may stand, and how far a member from the one before. */
const NEAR = 40;
const APART = 240;

/** 打好三大硬仗。一是打好产业升级硬仗。…二是…: numbered members, a sentence or a paragraph each, with the stem in all. */
function numberedAfter(text: string, from: number, count: number, stem: string): readonly string[] | null {
	if (!/[一首]/.test(text.slice(from, from + NEAR))) return null;
	for (const ordinals of ORDINALS) {
		if (ordinals.length < count) continue;
		const members: string[] = [];
		let at = from;
		for (let k = 0; k < count; k++) {
			const found = text.slice(at, at + (k === 0 ? NEAR : APART)).indexOf(ordinals[k]!);
			if (found < 0) break;
			at += found + ordinals[k]!.length;
			members.push(/^[，：:]?([^，。；：\n]*)/u.exec(text.slice(at, at + LONGEST + 8))![1]!);
		}
		if (members.length === count && members.every(isMember) && sharesStem(members, stem)) return members;
	}
	return null;
}

/** Whether all members open or end with the word that their count is of, or with two characters of it. */
function sharesStem(members: readonly string[], stem: string): boolean {
	return (
		stem.length >= 2 &&
		members.every(
			(member) => member.includes(stem) || member.startsWith(stem.slice(0, 2)) || member.endsWith(stem.slice(-2)),
		)
	);
}

/** 科技金融、绿色金融、普惠金融、养老金融、数字金融“五篇大文章”: the members end at the mark. */
function spelledBefore(text: string, start: number, count: number): readonly string[] | null {
	const end = text.charAt(start - 1) === '“' ? start - 1 : start;
	const from = Math.max(0, end - count * (LONGEST + 1));
	if (countCommas(text, from, end) !== count - 1) return null;
	const clause = text.slice(from, end);
	const members = clause
		.slice(
			Math.max(clause.lastIndexOf('，'), clause.lastIndexOf('。'), clause.lastIndexOf('；'), clause.lastIndexOf('\n')) +
				1,
		)
		.split('、');
	if (members.length !== count) return null;
	// The first segment carries what leads up to the list; as long as the others it is whole, else it is cut to them.
	const typical = Math.max(...members.slice(1).map((member) => member.length));
	const first = members[0]!.slice(-typical);
	return [first, ...members.slice(1)].every((member) => isMember(member) && member.length === typical)
		? [first, ...members.slice(1)]
		: null;
}

/** How many 、 stand in text[from, end) behind its last other mark: ，。； or the end of a line. */
function countCommas(text: string, from: number, end: number): number {
	let commas = 0;
	for (let at = end - 1; at >= from; at--) {
		const unit = text.charCodeAt(at);
		if (unit === COMMA) commas++;
		else if (unit === 0xff0c || unit === 0x3002 || unit === 0xff1b || unit === 0x0a) break;
	}
	return commas;
}

const COMMA = '、'.charCodeAt(0);
