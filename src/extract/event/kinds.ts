import { marksOf, unitAt } from '../numbers/marks.js';

/** Kinds of event, the first that the title or the opening names; the longer word before the shorter. */
const KINDS =
	/座谈会|动员大会|动员会|恳谈会|记者会|洽谈会|研讨会|部署会(?!议)|例会(?!议)|联组讨论|新闻发布会|发布会|推进会|现场会|报告会|表彰大会|代表大会(?!常)|全体会议|常务会议|专题会议|调度会|工作会议|电视电话会议|视频会议|论坛|峰会|会谈|会见|会晤|通电话|考察|调研|视察|督导(?![组队员])|检查(?![委机院员站组长])|慰问|看望|走访|签约仪式|开工仪式|启动仪式|揭牌仪式|仪式|大会(?!堂)|会议(?!室|厅|中心|大厦|地点)|访问|讲话|通知/y;

/** by UTF-16 unit: 1 where one of them can begin */
const OPENS = marksOf('座动恳记洽研部例联新发推现报表代全常专调工电视论峰会通考督检慰看走签开启揭仪大访讲');

/** what stands second in one of them */
const GOES_ON = marksOf('谈员者讨署会组闻布进场告彰表体务题度研作视频察坛见晤议电知导查问望访约工动牌式话');

/** The first kind that begins in text[from, to). */
function firstIn(text: string, from: number, to: number): RegExpExecArray | null {
	for (let at = from; at < to && at < text.length; at++) {
		if (OPENS[text.charCodeAt(at)] === 0 || GOES_ON[unitAt(text, at + 1)] === 0) continue;
		KINDS.lastIndex = at;
		const found = KINDS.exec(text);
		if (found !== null) return found;
	}
	return null;
}

/** How far behind a kind the noun phrase may go on. */
const REACH = 16;

/** A kind that is a meeting, and what may stand between one kind and the next in a noun phrase, and behind the last. */
const MEETING = /(?:会|会议|讨论|论坛|峰会|仪式)$/;
const BETWEEN = /^(?:(?![时并及和的在与召举出主参听传上后])\p{Script=Han}){0,8}$/u;
const CLOSED = /^(?:[，。；：、\s召举开闭在上将]|$)/;

/** The kind that a text names first; of several in one noun phrase (调研座谈会, 恳亲大会招商恳谈会) the last. `null` for none. */
export function kindIn(text: string): string | null {
	let found = firstIn(text, 0, text.length);
	if (found === null) return null;
	for (;;) {
		const end = found.index + found[0].length;
		const next: RegExpExecArray | null = firstIn(text, end, end + REACH);
		// 人民代表大会第一次会议 is a session of what it is called.
		if (next === null || !MEETING.test(next[0]) || found[0] === '代表大会') return found[0];
		const close = next.index + next[0].length;
		if (!BETWEEN.test(text.slice(end, next.index)) || !CLOSED.test(text.slice(close, close + 1))) return found[0];
		found = next;
	}
}
