import { marksOf, unitAt } from '../numbers/marks.js';
import { type Barrier, units } from '../phrase-step.js';

const [PROVINCE, TERM, PARTY, SOCIETY, UNION, TEAM] = units('省届党社盟队');
const LOWER = marksOf('市县区州');

/** Bodies of a province as they are called behind its level word. */
const OF_PROVINCE = /^(?:委|政府|政协|人大|纪委|监委)/;
const CONFERENCE = /(?:中国人民政治协商会议|政协)第[一二三四五六七八九十]{1,3}届$/;
const PARTIES = /(?:中国)?(?:农工党|农工民主党|致公党|九三学社|民盟|民主同盟|台盟)$/;
const OF_PARTY = /[省市县区州](?:委|委会|第.{1,3}届委员会|委员会)$/;

/** Where a name really starts whose front holds more, or less, than what the walk to the left has taken. */
export function fullFront(text: string, start: number, end: number, barrier: Barrier): number {
	const before = unitAt(text, start - 1);
	// 政协第九届 + 云泽市委员会: the term stands before the place
	if (before === TERM && text.startsWith('委员会', end - 3))
		return start - (CONFERENCE.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0);
	// 农工党 + 云泽市委: the party whose committee it is
	if ((before === PARTY || before === SOCIETY || before === UNION) && OF_PARTY.test(text.slice(start, end))) {
		const party = PARTIES.exec(text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
		if (party > 0 && !barrier(start - 1)) return start - party;
	}
	// 交警 + 云泽大队
	if (text.charCodeAt(end - 1) === TEAM && start > 0) {
		const force = FORCES.exec(text.slice(Math.max(0, start - 5), start))?.[0].length ?? 0;
		if (force > 0 && end - start <= 6 && !barrier(start - 1)) return start - force;
	}
	return behindLower(text, start, end);
}

const [QUOTE] = units('“');
const APART = marksOf('，。；：！？、\n”《》');
/** Characters of a task in quotation marks: least and most. */
const TASK = { least: 4, most: 36 };

/** “提升云泽服务工作小组”: what is set up stands in quotation marks whole. Gives its start, -1 where no mark opens it. */
export function quotedStart(text: string, at: number, barrier: Barrier): number {
	for (let i = at - 1; i >= 0 && at - i <= TASK.most; i--) {
		const unit = text.charCodeAt(i);
		if (unit === QUOTE) return at - i > TASK.least ? i + 1 : -1;
		if (APART[unit] === 1 || barrier(i)) return -1;
	}
	return -1;
}

/** Forces whose units are called by their place behind them. */
const FORCES = /(?<![\p{Script=Han}])(?:高速)?(?:交警|路政|消防|武警|特警)$/u;

/** 云泽市 + 省政协: no city has bodies of a province, so the name begins at the higher level; 贵州 + 省政协 is whole. */
function behindLower(text: string, start: number, end: number): number {
	for (let at = start + 3; at < start + 6 && at < end - 1; at++)
		if (
			text.charCodeAt(at) === PROVINCE &&
			LOWER[unitAt(text, at - 1)] === 1 &&
			text.charAt(at - 2) !== '贵' &&
			OF_PROVINCE.test(text.slice(at + 1, at + 3))
		)
			return at;
	return start;
}
