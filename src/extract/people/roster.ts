import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { NO_OFFICES, type Office, officesBefore } from './office.js';

const BLANK = 0x20;

/** Longest line of a list of members, from its name on. */
const LINE = 60;

/** End of the line at `end` where a blank and then nothing but an office follows the name; -1 where not. */
export function rosterEnd(text: string, lattice: Lattice, end: number): number {
	if (end >= text.length || text.charCodeAt(end) !== BLANK || !/\p{Script=Han}/u.test(text.charAt(end + 1))) return -1;
	for (let at = end + 1; at <= Math.min(text.length, end + LINE); at++) {
		const mark = text.charAt(at);
		if (mark === '' || mark === '\n') return lattice.titleStart[at]! > end ? at : -1;
		if ('，。；：！？'.includes(mark)) return -1;
	}
	return -1;
}

/** 组长：某某 县委副书记、县长: the offices behind the name on a line of a list of members. */
export function rosterOffices(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): readonly Office[] {
	const line = rosterEnd(reading.text, reading.lattice, end);
	if (line < 0) return NO_OFFICES;
	const offices = officesBefore(reading, lexicon, line, (at) => at < end || barrier(at));
	return offices[0]?.start === end + 1 ? offices : [];
}
