import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { NO_OFFICES, type Office, officesBefore } from './office.js';
import { standsAt, unitSet } from './units.js';

/** What stands between an office and the names that it is of: 执行主席还有：, 市委常委包括, 组长由…担任. */
const BETWEEN = /(?:(?:的|人选)?(?:还有|有|包括|依次是|分别是|是)：?|由)$/;
const BETWEEN_ENDS = unitSet('有括是：由');
const COLON = '：';
/** How a clause that opens with 组长由 goes on behind the names. */
const HELD_BY = /^[^，。；：\n]{0,60}?(?:担任|兼任|接任|出任)(?=[，。；\n]|$)/;

const ANNOUNCES = /(?:的有|还有|包括|执行主席是|有：|包括：|还有：|是：|由)$/;

/** Whether an office and a word like 还有 stand before a list: only its holders follow. */
export const announcesHolders = (text: string, start: number, { titleStart }: Lattice): boolean => {
	if (!standsAt(BETWEEN_ENDS, text, start - 1)) return false;
	const before = text.slice(Math.max(0, start - 6), start);
	const between = ANNOUNCES.test(before) ? BETWEEN.exec(before)?.[0] : undefined;
	return (
		between !== undefined &&
		titleStart[start - between.length]! >= 0 &&
		(between !== '由' || HELD_BY.test(text.slice(start, start + 76)))
	);
};

/**
 * The offices announced before a list, or before the one who takes them over.
 *
 * @param start where the first name starts, or the first office that stands before it
 * @param end where that name ends
 */
export function announcedOffices(
	reading: Reading,
	lexicon: Lexicon,
	start: number,
	end: number,
	barrier: Barrier,
): readonly Office[] {
	const { text, lattice } = reading;
	if (!standsAt(BETWEEN_ENDS, text, start - 1)) return NO_OFFICES;
	const between = BETWEEN.exec(text.slice(Math.max(0, start - 6), start))?.[0];
	if (between === undefined || between === COLON) return [];
	const at = start - between.length;
	if (lattice.titleStart[at]! < 0) return [];
	if (between === '由' && !HELD_BY.test(text.slice(end, end + 70))) return [];
	return officesBefore(reading, lexicon, at, barrier);
}
