import type { Span } from '../../types.js';
import { leadingCount } from './numeric-form.js';
import { partsOf } from './shape.js';

const LONGEST = 24;
const OPENS =
	/^[”’」』]?[\p{Script=Han}]{0,8}?(?:[，,]?(?:即|包括|分别是|分别为|是指|就是|也就是|指的是)[：:]?|[：:]|——|[（(](?:即|包括|指)?[：:]?)/u;

/** The members of a formula: its own parts, or those the article spells out beside it as many as its figure says. */
export function membersOf(text: string, formula: Span): readonly string[] {
	const inner = text.slice(formula.start, formula.end);
	const parts = partsOf(inner);
	if (parts.length >= 2) return parts;
	const count = leadingCount(inner);
	if (count === null || count < 2) return [];
	return spelledAfter(text, formula.end, count) ?? spelledBefore(text, formula.start, count) ?? [];
}

/** “四进”（进企业、进社区、进学校、进农村）, “五个必须”，即…. */
function spelledAfter(text: string, from: number, count: number): readonly string[] | null {
	const window = text.slice(from, from + count * (LONGEST + 1) + 16);
	const opened = OPENS.exec(window);
	if (!opened) return null;
	const rest = window.slice(opened[0].length);
	const stop = /[。；！？\n）)]/.exec(rest);
	const list = stop ? rest.slice(0, stop.index) : rest;
	for (const mark of ['、', '，'] as const) {
		const members = list.split(mark).map((member) => member.replace(/^[“‘]|[”’]$/g, ''));
		if (members.length === count && members.every(isMember)) return members;
		if (members.length > count && mark === '、') continue;
	}
	return null;
}

/** 科技金融、绿色金融、普惠金融、养老金融、数字金融“五篇大文章”: the members end at the mark. */
function spelledBefore(text: string, start: number, count: number): readonly string[] | null {
	const end = text.charAt(start - 1) === '“' ? start - 1 : start;
	const clause = text.slice(Math.max(0, end - count * (LONGEST + 1)), end);
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

const isMember = (member: string): boolean =>
	member.length >= 2 && member.length <= LONGEST && !/[“”‘’《》，。：]/.test(member);
