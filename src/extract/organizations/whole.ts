import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { nameStart } from '../noun-phrase.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { flaggedBefore } from '../people/context.js';
import { posterStart } from '../people/posted.js';
import { type Barrier, units } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { isRelative } from './forms.js';
import { bodyStart } from './start.js';

const { body: BODY } = CATEGORY;
const [POSTED, CONGRESS, MEETING, STATE, ARMY, SOME] = units('驻大会国军某');

const UNITS = marksOf('部旅团营连');

/** Marks that no name of a body goes on behind. */
const MARKS = marksOf('，、。；：！？\n“（《');

/** 政协第十四届 + 全国委员会. */
const CONFERENCE = /政协第[一二三四五六七八九十]{1,3}届$/;

const STANDING = '常务委员会';

/** Where a name ends: 市人大 + 常委会组成人员, whose members they are; 政协第十四届全国委员会 + 常务委员会. */
export function wholeEnd(text: string, end: number): number {
	const last = text.charCodeAt(end - 1);
	if (last === CONGRESS) return text.startsWith('常委会组成人员', end) ? end + 3 : end;
	// 联合国 + 安理会常任理事国
	if (last === STATE && text.startsWith('安理会', end) && text.startsWith('联合国', end - 3)) return end + 3;
	// 第78集团军 + 某旅: a unit whose name is withheld
	if (last === ARMY && unitAt(text, end) === SOME && UNITS[unitAt(text, end + 1)] === 1) return end + 2;
	return last === MEETING && text.startsWith(STANDING, end) && text.startsWith('全国委员会', end - 5)
		? end + STANDING.length
		: end;
}

/** Where a name starts that a number of the term or a posting opens: 中国驻美国使馆: who posts stands before 驻. */
export function wholeStart(reading: Reading, start: number, end: number, lexicon: Lexicon, barrier: Barrier): number {
	const { text } = reading;
	const posted = unitAt(text, start - 1) === POSTED;
	// most names are told by one character
	const opens = !posted && unitAt(text, start) === POSTED;
	if (!posted && !opens && text.charCodeAt(end - 1) !== MEETING) return start;
	const name = text.slice(start, end);
	// 市政府 + 驻上海联络处, 省地质院 + 驻青石村工作队: the body that posts
	if ((posted || opens) && /工作[组队]$|办事处$|联络处$|纪检组$/.test(name)) {
		const posting = posted ? start - 1 : start;
		const sender = senderStart(reading, lexicon, posting, barrier);
		if (sender < posting) return sender;
	}
	if (opens) return start;
	// 滨城区六届人大常委会: the number of the term stands inside the name.
	if (name === '人大常委会') {
		const term = /[一二三四五六七八九十]{1,4}届$/.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
		const place = term > 0 ? nameStart(reading, lexicon, start - term, barrier) : start;
		return place < start - term ? place : start;
	}
	if (name === '全国委员会')
		return start - (CONFERENCE.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
	// 省纪委监委驻省教育厅纪检监察组: with the body that posts it.
	if (posted && /纪检(?:监察)?组$/.test(name)) return inspectorsStart(reading, lexicon, start - 1, barrier);
	if (name === '中央委员会' || name === '中央常务委员会') return termStart(text, start, lexicon, barrier);
	// 、驻云泽招商工作组
	if (posted && /工作[组队]$|办事处$|联络处$/.test(name) && MARKS[unitAt(text, start - 2)] === 1) return start - 1;
	if (!posted || !/(?:使馆|领事馆|总领馆|使团|代表[处团])$/.test(name)) return start;
	return posterStart(text, start - (text.charAt(start - 2) === '常' ? 2 : 1), lexicon, barrier);
}

/** 中国致公党第十五届 + 中央委员会: the party whose organ it is. */
function termStart(text: string, start: number, lexicon: Lexicon, barrier: Barrier): number {
	const term = /第[一二三四五六七八九十]{1,3}届$/.exec(text.slice(Math.max(0, start - 6), start))?.[0].length ?? 0;
	if (term === 0) return start;
	const party = flaggedBefore(text, start - term, lexicon, BODY, 12);
	return party >= 0 && !barrier(party) ? party : start;
}

/** What posts others by its ending. */
const SENDER = /(?:政府|[部厅局委院]|集团|公司|大学)$/;

/** Where the body starts that stands right before 驻 or 派驻; the posting itself where none does. */
function senderStart(reading: Reading, lexicon: Lexicon, posting: number, barrier: Barrier): number {
	const { text } = reading;
	const at = posting - (text.charAt(posting - 1) === '派' ? 1 : 0);
	if (!SENDER.test(text.slice(Math.max(0, at - 2), at))) return posting;
	const start = nameStart(reading, lexicon, at, barrier);
	return at - start >= 3 || LEVELS[unitAt(text, start)] === 1 ? start : posting;
}

const LEVELS = marksOf('省市县区州');

/** Where the bodies start that post an inspection group, side by side before 驻: 中央纪委 + 国家监委 + 驻. */
function inspectorsStart(reading: Reading, lexicon: Lexicon, posting: number, barrier: Barrier): number {
	const { text } = reading;
	let at = posting - (text.charAt(posting - 1) === '派' ? 1 : 0);
	for (let round = 0; round < 2; round++) {
		const body = flaggedBefore(text, at, lexicon, BODY, 8);
		if (body < 0 || barrier(body)) break;
		at = bodyStart(reading, lexicon, body, at, 0, isRelative(text.slice(body, at), lexicon), barrier);
	}
	return at < posting - 1 ? at : posting + 1;
}
