import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { nameStart } from '../noun-phrase.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { flaggedBefore } from './context.js';

/** What posted bodies end in, before the rank word. */
export const POSTED = /(?:处|队|组|办|部|局|中心|办公室|委员会)$/;

/**
 * 中国驻德国大使: the country that posts stands before 驻, the place posted to after it. Gives the start of the office
 * whose rank word starts at `titleStart`, `start` itself when nobody is posted.
 */
export function beforePosting(
	reading: Reading,
	lexicon: Lexicon,
	start: number,
	titleStart: number,
	barrier: Barrier,
): number {
	const posting = postingBefore(reading.text, titleStart);
	if (
		posting < 0 ||
		reading.text.charAt(posting + 1) === '地' ||
		/[，。、；：的\s（）]/.test(reading.text.slice(posting, titleStart)) ||
		barrier(posting)
	)
		return start;
	// 委员会驻会副主任: at work in the committee's own office.
	if (reading.text.slice(posting, titleStart) === '驻会') return nameStart(reading, lexicon, posting, barrier);
	const sent = posting - (reading.text.charAt(posting - 1) === '派' ? 1 : 0);
	const to = reading.text.slice(posting + 1, titleStart);
	// 省国资委派驻专职外部董事; 市教育局派驻马山村第一书记; 某国某局驻上海代表处主任: a body posts, or is posted.
	if (to === '' || /^.+(?:[村乡镇]|社区|嘎查|苏木)$/.test(to) || POSTED.test(to)) {
		const from = nameStart(reading, lexicon, sent, barrier);
		// 乡村振兴驻村工作队: what it was sent for.
		const task = to.startsWith('村') ? TASK.exec(reading.text.slice(Math.max(0, from - 4), from))?.[0].length : 0;
		return from - (task ?? 0);
	}
	// 常驻联合国代表, 前驻华大使
	const post = posting - (reading.text.charAt(posting - 1) === '常' ? 1 : 0);
	return posterStart(reading.text, post - (/[前原]/.test(reading.text.charAt(post - 1)) ? 1 : 0), lexicon, barrier);
}

/** 驻 */
const POSTED_TO = 0x9a7b;
/** Characters of the place posted to, and of the rank word's beginning. */
const LONGEST = 14;

/** Where 驻 stands before a rank word, -1 where it does not. */
function postingBefore(text: string, titleStart: number): number {
	for (let at = titleStart - 1; at >= 0 && at >= titleStart - LONGEST; at--)
		if (text.charCodeAt(at) === POSTED_TO) return at;
	return -1;
}

const TASK = /(?:乡村振兴|定点帮扶|脱贫攻坚)$/;

/** Countries cut to one character that post somebody: 俄驻美大使, 中驻朝使馆. */
const CUT = '中俄美英法德日韩以乌伊叙印巴朝';

/** Where the name of the country or body starts that stands before 驻 at `at`; `at` itself where none does. */
export function posterStart(text: string, at: number, lexicon: Lexicon, barrier: Barrier): number {
	const poster = flaggedBefore(text, at, lexicon, CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.body, 12);
	if (poster >= 0 && !barrier(poster)) return poster;
	if (text.slice(at - 2, at) === '中国') return at - 2;
	return at > 0 && CUT.includes(text.charAt(at - 1)) ? at - 1 : at;
}
