import { marksOf } from '../numbers/marks.js';

/** Kinds of event, the first that the title or the opening names; the longer word before the shorter. */
const KINDS =
	/座谈会|动员大会|动员会|新闻发布会|发布会|推进会|现场会|报告会|表彰大会|代表大会(?!常)|全体会议|常务会议|专题会议|调度会|工作会议|电视电话会议|视频会议|论坛|峰会|会谈|会见|会晤|通电话|考察|调研|视察|督导(?![组队员])|检查(?![委机院员站组长])|慰问|看望|走访|签约仪式|开工仪式|启动仪式|揭牌仪式|仪式|大会(?!堂)|会议|访问|讲话|通知/y;

/** by UTF-16 unit: 1 where one of them can begin */
const OPENS = marksOf('座动新发推现报表代全常专调工电视论峰会通考督检慰看走签开启揭仪大访讲');

/** The kind that a text names first, `null` for none. */
export function kindIn(text: string): string | null {
	for (let at = 0; at < text.length; at++) {
		if (OPENS[text.charCodeAt(at)] === 0) continue;
		KINDS.lastIndex = at;
		const found = KINDS.exec(text);
		if (found !== null) return found[0];
	}
	return null;
}
