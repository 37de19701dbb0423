import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { beforeNote, flaggedBefore, listColon } from './context.js';
import { LONGEST_TITLE, NO_OFFICES, type Office, officesBefore } from './office.js';
import { hasUnit, standsAt, unitAt, unitSet } from './units.js';

/** An office in an attribute of the person named next. */
const HELD_BY = /(?:时任|现任|曾任|原任|担任|拟任|历任|履新)[^，。；：\n]{2,24}(的[^，。；：、的\n]{0,8})$/;

/** 的 */
const OF = 0x7684;

/** Whether 的 stands so near before a name that an attribute may end there. */
function mayEndAttribute(text: string, start: number): boolean {
	for (let at = start - 1; at >= 0 && at >= start - 9; at--) if (text.charCodeAt(at) === OF) return true;
	return false;
}

/** The offices before a name; a note in brackets between them belongs to the last (副县长（挂职）). */
export function officesAt(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): readonly Office[] {
	const { text, lattice } = reading;
	const titled = lattice.titleStart[start]! >= 0;
	const attributive = mayEndAttribute(text, start);
	if (!attributive && !titled && !mayFollowOffice(text, start, lexicon)) return NO_OFFICES;
	const staffed = beforeStaff(text, start, titled);
	// 时任局长的某某, 曾任局长的退休老人某某
	const held =
		attributive || (staffed < start && mayEndAttribute(text, staffed))
			? HELD_BY.exec(text.slice(Math.max(0, staffed - 36), staffed))
			: null;
	start = held ? staffed - held[1]!.length : staffed;
	const noted = beforeNote(text, start);
	const offices = officesBefore(reading, lexicon, noted < start ? noted : skipBlank(text, start), barrier);
	if (noted === start || offices.length === 0) return offices;
	const { start: from, titleStart } = offices[offices.length - 1]!;
	return [...offices.slice(0, -1), { start: from, end: start, titleStart }];
}

/**
 * Whether what stands before a name that no rank word of the lattice ends at may stand between it and its office, or end
 * one in letters. Most names stand behind a word or a mark that does neither.
 */
function mayFollowOffice(text: string, start: number, lexicon: Lexicon): boolean {
	const before = unitAt(text, start - 1);
	if (isHanUnit(before)) return hasUnit(STAFF_ENDS, before);
	return hasUnit(BETWEEN, before) || flaggedBefore(text, start, lexicon, CATEGORY.title, LONGEST_TITLE) >= 0;
}

/** Blanks, and the ends of announcements and notes. */
const BETWEEN = unitSet(' ：　）)');
const STAFF_ENDS = unitSet('部工员师生士民人手匠户家');
/** 全国人大代表、云泽机床厂焊工某某: what deputies do for a living, whatever it is. */
const DEPUTY = /(?<=人大代表|政协委员)、[^、，。；：“”（）\n]{2,26}$/;

/** 队长、县司法局干部某某: staff is no office, and the offices before it are still that person's. */
function beforeStaff(text: string, start: number, titled: boolean): number {
	if (!standsAt(STAFF_ENDS, text, start - 1)) return start;
	const staff =
		/[、，兼][^、，。；：\n]{2,14}(?:干部|职工|科员|工作人员|教师|老师|医生|护士)$/.exec(
			text.slice(Math.max(0, start - 22), start),
		) ?? (titled ? null : DEPUTY.exec(text.slice(Math.max(0, start - 32), start)));
	return staff ? start - staff[0].length : start;
}

const BLANKS = unitSet(' ：　');

/** A blank or a colon may stand between office and name on a page: 上海市市长 龚正, 市长：李某. */
function skipBlank(text: string, start: number): number {
	const colon = listColon(text, start);
	if (colon !== null) return colon;
	return standsAt(BLANKS, text, start - 1) ? start - 1 : start;
}
