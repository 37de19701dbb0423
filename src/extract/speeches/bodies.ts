import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import type { Speaker } from './index.js';

/** Meetings and documents that speak: 会议指出, 党的二十大报告提出, 《通知》要求. */
const SPEAKING =
	/(?:本次|这次|此次)?((?:党的[一-龥]{2,7}?|中央[一-龥]{2,6}?|国务院常务|政府工作|第[一-龥]{1,3}版[一-龥]{0,4}?)?(?:会议|全会|大会|座谈会|报告|通知|意见|方案|规划|公报|决定|纲要|贺信|批示|讲话|文件|公告|声明|办法|条例|论坛|文章|批复|白皮书|倡议书|建议书)|大家|与会人员|与会代表|《[^》\n]{1,40}》)(?=[^，。；]{0,4}?(?:指出|强调|提出|要求|认为|明确|表示|号召|决定|称|说|宣布|呼吁))/y;

/** 会议研究了某事，强调，…: a meeting that speaks behind what it dealt with. */
const DEALING =
	/(?:本次|这次|此次)?(会议|全会|大会|座谈会)[^。；：“\n]{2,80}?(?=，(?:强调|指出|要求|认为|提出)(?:[，：要各全]|必须))/y;

/** 国防军总参谋长扎某表示: an officer of the body speaks, whether or not his name was made out */
export const OFFICER =
	/^[^\d，]{0,6}(?:[长人]|书记|主席|秘书|顾问|司令|大使|总统|总理|主任|代表)(?!士|员|表)[一-龥·]{2,8}(?:$|\d|今天|昨天|当天|当日)/;

/** by UTF-16 unit: 1 where the pattern can begin */
const FIRST = marksOf('本这此会全大座报通意方规公决纲贺批讲文声办条论与党中国政第白倡建《');
/** by UTF-16 unit: 1 for marks after which a clause begins */
const BREAKS = marksOf('，。；！？\n');

/** Adds bodies, meetings and documents where they can be the subject of a verb of saying. */
export function addBodySpeakers(
	out: Speaker[],
	{ text }: Reading,
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): void {
	let begins = true;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const speaker = begins && FIRST[unit] === 1 ? speakerAt(text, at) : null;
		if (speaker) out.push(speaker);
		begins = BREAKS[unit] === 1;
	}
	for (const { name, mentions } of organizations)
		for (const { start, end } of mentions) out.push({ start, end, name, weight: 'body', sex: null });
}

/** The meeting or document that speaks in the clause that begins at a place. */
function speakerAt(text: string, at: number): Speaker | null {
	SPEAKING.lastIndex = at;
	const match = SPEAKING.exec(text);
	if (match === null) {
		DEALING.lastIndex = at;
		const dealing = DEALING.exec(text);
		// What it dealt with belongs to it, so that no verb in it is one of saying.
		return dealing && { start: at, end: at + dealing[0].length, name: dealing[1]!, weight: 'body', sex: null };
	}
	const start = at + match[0].length - match[1]!.length;
	const name = match[1]!.replace(/[《》]/g, '');
	return { start, end: start + match[1]!.length, name, weight: 'body', sex: null };
}

const ITS = /^其(?:还|也)?(?:表示|指出|强调|认为|介绍|坦言|建议|称)/;

/** Adds 其 where it opens a clause and is who speaks: 其表示，…. */
export function addIts(out: Speaker[], text: string): void {
	for (let at = text.indexOf('其'); at >= 0; at = text.indexOf('其', at + 1))
		if ((at === 0 || BREAKS[text.charCodeAt(at - 1)] === 1) && ITS.test(text.slice(at, at + 4)))
			out.push({ start: at, end: at + 1, name: '', weight: 'pronoun', sex: null });
}
