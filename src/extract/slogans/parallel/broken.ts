import type { Span } from '../../../types.js';
import { isOneOf } from '../characters.js';
import type { Separator } from './runs.js';

/** What opens the members of a list that is told, no set. */
const ORDINAL =
	/^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|第[一二三四五六七八九十]|其中|以及|包括|例如|如|同时|此外|并|但)/;
const OPENS_ORDINAL = '一二三四五六七八九十首其再最第以包例如同此并但';

/** Whether a member begins with a word that counts or lists: 一是, 其中, 此外. */
export const isOrdinal = (text: string, { start, end }: Span): boolean =>
	isOneOf(text.charCodeAt(start), OPENS_ORDINAL) && ORDINAL.test(text.slice(start, Math.min(end, start + 2)));

/**
 * Whether a member holds what no coined phrase holds: figures (also 二期, 三号, 一级, 九成), a word in Latin letters, a colon,
 * a bracket, a title, the end of a line, 以及, or a mark that binds less than the one between the members.
 */
export function isBroken(text: string, { start, end }: Span, separator: Separator): boolean {
	let letters = 0;
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		if (unit < 0x80) {
			if ((unit >= 0x30 && unit <= 0x39) || isOneOf(unit, ':()\n')) return true;
			const lower = unit | 0x20;
			letters = lower >= 0x61 && lower <= 0x7a ? letters + 1 : 0;
			if (letters === 3) return true;
			continue;
		}
		letters = 0;
		if (isOneOf(unit, '：（）《》')) return true;
		if (separator !== '；' && isOneOf(unit, '，；')) return true;
		if (i > start && isOneOf(unit, '期号级成及') && closesFigure(text.charAt(i - 1), text.charAt(i))) return true;
	}
	return false;
}

const closesFigure = (before: string, character: string): boolean =>
	character === '及'
		? before === '以'
		: '一二三四五六七八九'.includes(before) || (before === '十' && character !== '成');

/** Whether a member ends in a word that must go on: 从竞技竞赛到, 文明最具, 还有. */
export function goesOn(text: string, { start, end }: Span): boolean {
	const last = text.charAt(end - 1);
	if (last === '到' || last === '具') return true;
	return last === '有' && end - start >= 2 && isOneOf(text.charCodeAt(end - 2), '得还没都');
}
