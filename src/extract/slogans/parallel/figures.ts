import type { Framed } from './framed.js';
import type { Grammar } from './grammar.js';

/** What governs or is made strong by what stands before: 生态立县、工业强县、人才活县. */
const RAISES = /^..[强兴立富活美治旺安稳优靓润育惠护带拓](?=[国省市州县区乡镇村校院企业港园军警农商城疆]$)/;

/** Whether the members are one of the figures in which the genre coins names of what it wants. */
export const isFigure = (text: string, set: Framed, rows: readonly string[], grammar: readonly Grammar[]): boolean =>
	isEpithet(text, set, grammar) || isRaised(rows) || isChained(set, rows) || isCounted(set, rows, grammar);

/** 富裕云泽、活力云泽、幸福云泽: what a place is to be. */
function isEpithet(text: string, set: Framed, grammar: readonly Grammar[]): boolean {
	const { kind, shared, members } = set;
	if (kind !== 'tail' || shared.length < 2 || shared.length > 4) return false;
	if (members.some((member) => member.end - member.start !== shared.length + 2)) return false;
	if (!grammar.every(({ firstWord, first }) => firstWord.length === 2 && WORDS.has(first))) return false;
	// The segmentation knows few places; the text says elsewhere of what level the others are.
	const known = grammar.every(({ lastWord, last }) => last === 'ns' && shared.endsWith(lastWord));
	return (
		known ||
		(grammar.every(({ lastWord }) => lastWord !== shared) &&
			[...'省市县区州旗镇乡'].some((level) => text.includes(shared + level)))
	);
}

const WORDS = new Set(['a', 'n', 'an', 'vn', 'v', 'b', 'd', 'ad', 'nz', 'nr']);

/** Four characters each, a verb before one and the same object; where the verb is the same too, they name things. */
const isRaised = (rows: readonly string[]): boolean =>
	rows[0]!.length === 4 &&
	rows.every((row) => RAISES.test(row) && row.charAt(3) === rows[0]!.charAt(3)) &&
	new Set(rows.map((row) => row.charAt(2))).size > 1;

/** 一个项目一个专班、一个专班一套方案: both halves of each member open alike. */
const isChained = (set: Framed, rows: readonly string[]): boolean =>
	set.kind === 'column' &&
	rows[0]!.length >= 6 &&
	rows.every((row) => row.length % 2 === 0 && row.charAt(0) === row.charAt(row.length / 2));

/** 一个项目、一名领导、一套班子、一抓到底: what is counted, and what is done in the end; of things alone it is a list. */
const isCounted = (set: Framed, rows: readonly string[], grammar: readonly Grammar[]): boolean =>
	set.kind === 'head' &&
	set.shared === '一' &&
	rows.every((row) => row.length === rows[0]!.length && row.charAt(1) !== row.charAt(2)) &&
	grammar.some(({ verbs }) => verbs > 0);
