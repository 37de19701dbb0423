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
	const window = Math.max(0, titleStart - 14);
	const at = reading.text.slice(window, titleStart).lastIndexOf('驻');
	if (
		at < 0 ||
		reading.text.charAt(window + at + 1) === '地' ||
		/[，。、；：的\s（）]/.test(reading.text.slice(window + at, titleStart)) ||
		barrier(window + at)
	)
		return start;
	// 委员会驻会副主任: at work in the committee's own office.
	if (reading.text.slice(window + at, titleStart) === '驻会') return nameStart(reading, lexicon, window + at, barrier);
	// 市教育局派驻马山村第一书记, 市税务局派驻大塘村工作队队长
	const sent = window + at - (reading.text.charAt(window + at - 1) === '派' ? 1 : 0);
	if (/[村乡镇]$|社区$|嘎查$|苏木$/.test(reading.text.slice(window + at + 2, titleStart)))
		return nameStart(reading, lexicon, sent, barrier);
	// 某国某局驻上海代表处主任, 驻村工作队队长: a body that is posted, with the body that posts it.
	if (POSTED.test(reading.text.slice(window + at, titleStart))) return nameStart(reading, lexicon, sent, barrier);
	// 常驻联合国代表
	const post = window + at - (reading.text.charAt(window + at - 1) === '常' ? 1 : 0);
	start = post + 1;
	if (/[前原]/.test(reading.text.charAt(start - 2))) start--;
	const sender = flaggedBefore(
		reading.text,
		start - 1,
		lexicon,
		CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.body,
		12,
	);
	if (sender >= 0 && !barrier(sender)) return sender;
	return reading.text.slice(start - 3, start - 1) === '中国'
		? start - 3
		: reading.text.charAt(start - 2) === '中'
			? start - 2
			: // 俄驻美大使: the sender cut to one character.
				start - 1 - ('俄美英法德日韩以乌伊叙印巴朝'.includes(reading.text.charAt(start - 2)) ? 1 : 0);
}
