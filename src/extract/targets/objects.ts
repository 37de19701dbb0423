/** Finds the object of the verb that governs a clause. */
import type { TargetCues } from './cues.js';
import type { TimeMention } from './times.js';
import { trimFront, trimTail } from './trim.js';

/** what may stand before the governing verb of a clause with a subject: 云江将推进…, 全市持续提升… */
const GOVERNED = /(?:将|正|还|要|力|已|全力|继续|持续|进一步|大力|加快|积极|着力|深入|全面|不断|统筹|扎实|稳步)$/;

/** The object of the verb that governs a clause: 煤炭生产效率 of 云泽进一步提升煤炭生产效率; '' where none does. */
export function objectIn(
	text: string,
	from: number,
	to: number,
	times: readonly TimeMention[],
	cues: TargetCues,
): string {
	const front = trimFront(text, from, to, times, cues);
	if (front.verb === 'verb') return text.slice(front.start, trimTail(text, front.start, to, cues));
	if (front.verb === 'keep') return '';
	if (front.verb === null && text.startsWith('加快', front.start - 2)) return sped(text, front.start, to);
	for (let i = front.start + 2; i < to - 3 && i < front.start + 14; i++) {
		const lead = cues.leads.startingAt(text, i, to);
		if (lead === null || lead.end - i < 2) continue;
		// 加快云江大桥建设: an adverb where a verb follows
		if (lead.phrase === '加快' && trimFront(text, lead.end, to, times, cues).verb === null)
			return sped(text, lead.end, to);
		if (lead.value !== 'verb') continue;
		if (!GOVERNED.test(text.slice(Math.max(from, i - 3), i))) continue;
		const object = trimFront(text, i, to, times, cues);
		return object.verb === 'verb' ? text.slice(object.start, to) : '';
	}
	return '';
}

const MADE = /(?:建设|发展|改造|推广|升级)$/;

/** What is sped up, when it is a work. */
function sped(text: string, start: number, to: number): string {
	return MADE.test(text.slice(Math.max(start, to - 2), to)) ? text.slice(start, to) : '';
}
