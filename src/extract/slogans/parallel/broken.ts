import type { Span } from '../../../types.js';
import { unitAt } from '../../unit-class.js';
import { isOneOf } from '../characters.js';
import type { Separator } from './runs.js';

/** What opens the members of a list that is told, no set. */
const ORDINAL =
	/^(?:[一二三四五六七八九十]是|首先|其次|再次|最后|第[一二三四五六七八九十]|其中|以及|包括|例如|如|同时|此外|并|但)/;
const OPENS_ORDINAL = '一二三四五六七八九十首其再最第以包例如同此并但';

/** Whether a member begins with a word that counts or lists: 一是, 其中, 此外. */
export const isOrdinal = (text: string, { start, end }: Span): boolean =>
	isOneOf(unitAt(text, start), OPENS_ORDINAL) && ORDINAL.test(text.slice(start, Math.min(end, start + 2)));

const OTHER = 0;
const BREAKS = 1;
const COMMA = 2;
/** 二期, 三号, 一级, 九成, 以及 */
const CLOSES = 3;
const LETTER = 4;
/** by UTF-16 unit, one of these: most characters cost one read */
const KINDS = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	for (const mark of '0123456789:()\n：（）《》') table[mark.charCodeAt(0)] = BREAKS;
	for (const mark of '，；') table[mark.charCodeAt(0)] = COMMA;
	for (const mark of '期号级成及') table[mark.charCodeAt(0)] = CLOSES;
	table.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
	return table;
})();

/**
 * Whether a member holds what no coined phrase holds: figures (also 二期, 三号, 一级, 九成), a word in Latin letters, a colon,
 * a bracket, a title, the end of a line, 以及, or a mark that binds less than the one between the members.
 */
export function isBroken(text: string, { start, end }: Span, separator: Separator): boolean {
	let letters = 0;
	for (let i = start; i < end; i++) {
		const kind = KINDS[text.charCodeAt(i)]!;
		if (kind === LETTER) {
			if (++letters === 3) return true;
			continue;
		}
		letters = 0;
		if (kind === OTHER) continue;
		if (kind === BREAKS || (kind === COMMA && separator !== '；')) return true;
		if (kind === CLOSES && i > start && closesFigure(text.charAt(i - 1), text.charAt(i))) return true;
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
	return last === '有' && end - start >= 2 && isOneOf(unitAt(text, end - 2), '得还没都');
}
