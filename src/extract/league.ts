import { unitAt } from './unit-class.js';

const LEAGUE = '团'.charCodeAt(0);
const OWNED = '立'.charCodeAt(0);

/** 团喀什地委, 团某某县委: whether the Youth League's mark stands before the committee text[start, end) of a place. */
export const isLeague = (text: string, start: number, end: number): boolean =>
	unitAt(text, start - 1) === LEAGUE &&
	end - start > 2 &&
	/[地省市县区州盟旗镇乡工]委$/.test(text.slice(start, end)) &&
	(start === 1 || !/\p{Script=Han}/u.test(text.charAt(start - 2)) || text.slice(start - 3, start - 1) === '共青');

/** 国立 + 中兴大学, 团 + 喀什地委: what belongs to a name that opens with its place. */
export function ownedStart(text: string, start: number, end: number): number {
	if (
		unitAt(text, start - 1) === OWNED &&
		/^(?:国立|私立|公立)$/.test(text.slice(start - 2, start)) &&
		/[学院校系]$/.test(text.slice(start, end))
	)
		return start - 2;
	return isLeague(text, start, end) ? start - 1 : start;
}
