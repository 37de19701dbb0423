import type { Lattice } from '../lattice.js';
import { appointsBefore, type Candidate } from './offers.js';
import { rosterEnd } from './roster.js';
import { BEFORE, signBefore } from './sides.js';
import { characterAt, standsAt, unitSet } from './units.js';

/** What a slot of a notice of appointments adds: only a person gets or loses an office. */
const APPOINTED = 6;
/** What 不再兼任 and an office between marks add: nothing else has this form. */
const HELD = 10;
const TAKES =
	/^(?:同志)?(?:不再(?:担任|兼任)|拟任|现任|已任|[已调]?升任|调升|转任|因?已?调任|出任|曾?先后担?任|曾?担任|曾任|历任|已?履新|兼任|当选为?|任|为)/;
/** 某某（1970年2月生）: a note on a life. */
const BORN = /^（(?:[^（），]{1,5}，){0,3}(?:19|20)\d\d年/;
/** 免去某某云泽市副市长的职务 */
const LOSES = /^[^，。；\n]{4,40}职务/;
/** The most that `appointmentBonus` gives, and only where something of `BEFORE.speaks` stands before the name. */
export const APPOINTED_AT_MOST = HELD;
/** What the forms after a name begin with: most candidates go no further. */
const TAKES_FIRST = '同不拟现已升转调因曾先历履出担兼当辞代任为，的';
/** A line of a roster: 某某 男 汉族 中共党员 某局局长. */
export const ROSTER = /^ ?[男女][ ，]?\p{Script=Han}{1,5}族/u;
const MARKS = '。；，：\n';
const OPENS_NOTE = unitSet('（(');
const NOTE = /^[（(](?:[女男]|[^（），]{1,6}族)(?:[，、][^（），]{1,6})?[）)]/;

/**
 * How far a notice of appointments speaks for a name, in nats: 免去某某的…职务, 任命某某为…, ；某某不再担任…书记，,
 * 时任…局长的某某，. 0 where none of these holds it. Looks at a bounded stretch of text.
 */
export function appointmentBonus(text: string, lattice: Lattice, candidate: Candidate): number {
	const { start, shape } = candidate;
	if (
		shape === 'minority' &&
		' ：\n'.includes(characterAt(text, start - 1)) &&
		rosterEnd(text, lattice, candidate.end) > 0
	)
		return HELD;
	if ((shape !== 'han' && shape !== 'dotted' && shape !== 'minority') || !speaksBefore(text, start)) return 0;
	// 某某（维吾尔族）为…
	const note = standsAt(OPENS_NOTE, text, candidate.end)
		? NOTE.exec(text.slice(candidate.end, candidate.end + 12))
		: null;
	const end = candidate.end + (note?.[0].length ?? 0);
	const next = characterAt(text, end);
	const before = characterAt(text, start - 1);
	if (appointsBefore(text, start))
		return next === '为' && endsInTitle(text, lattice, end + 1)
			? HELD
			: next === '为' ||
					next === '、' ||
					text.startsWith('等人为', end) ||
					(before === '去' && LOSES.test(text.slice(end, end + 44))) ||
					(next === '的' && /^[^。；\n]{2,40}职务/.test(text.slice(end + 1, end + 44)))
				? APPOINTED
				: 0;
	// 组长：某某 县委副书记、县长
	if (next === ' ' && (before === '：' || before === '\n') && rosterEnd(text, lattice, end) > 0) return HELD;
	if (start === 0 || MARKS.includes(before)) {
		if (next === ' ' || next === '男' || next === '女') return ROSTER.test(text.slice(end, end + 10)) ? HELD : 0;
		if (next === '（' && BORN.test(text.slice(end, end + 16))) return HELD;
		if (!TAKES_FIRST.includes(next)) return 0;
		// 马骏曾任, 马骏历任, 马骏因已调任: the first character of the verb is no part of the name.
		if ((next === '任' || next === '已') && '曾历现因'.includes(text.charAt(end - 1))) return 0;
		// 某某，女，汉族，1975年3月生; 某某的…职务；
		if (
			/^(?:，[男女]，|，(?:现|曾|历|先后担?)任|(?:的|辞去|代理)[^，。；\n]{2,40}职务(?:[；。，]|的请求|\n|$))/.test(
				text.slice(end, end + 46),
			)
		)
			return HELD;
		// 曾长期担任, 先后任: adverbs, with nobody named.
		const takes = '曾先并现后同时'.includes(text.charAt(start)) ? null : TAKES.exec(text.slice(end, end + 8));
		return takes && endsInTitle(text, lattice, end + takes[0].length) ? HELD : 0;
	}
	const held =
		before === '的' &&
		!'那时何任期方'.includes(text.charAt(start)) &&
		end - start >= 3 &&
		lattice.titleStart[start - 1]! >= 0;
	if (
		!held ||
		!/(?:时任|现任|原任|曾任|担任|拟任)[^，。；：\n]{2,24}$/.test(text.slice(Math.max(0, start - 28), start))
	)
		return 0;
	return MARKS.includes(next) ? HELD : APPOINTED;
}

const speaksBefore = (text: string, start: number): boolean =>
	start === 0 || (signBefore(text.charCodeAt(start - 1)) & BEFORE.speaks) !== 0;

/** Whether a list of names that ends at `end` gets an office: 甲、乙为某县人民检察院检察员；, 甲、乙任副主任, 甲、乙当选为…. */
export function appointedTogether(text: string, lattice: Lattice, start: number, end: number): boolean {
	if ((start > 0 && !MARKS.includes(text.charAt(start - 1))) || !TAKES_FIRST.includes(text.charAt(end))) return false;
	const takes = TAKES.exec(text.slice(end, end + 8));
	return takes !== null && endsInTitle(text, lattice, end + takes[0].length);
}

/** Whether an office ends at the end of the part of the clause that begins at `from`. */
function endsInTitle(text: string, lattice: Lattice, from: number): boolean {
	for (let at = from; at < Math.min(text.length + 1, from + 40); at++) {
		const mark = text.charAt(at);
		if (mark === '' || '。；，、（\n'.includes(mark)) return lattice.titleStart[at]! >= 0;
	}
	return false;
}
