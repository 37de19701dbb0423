import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import type { Speaker } from './index.js';

/** Meetings and documents that speak: 会议指出, 党的二十大报告提出, 《通知》要求. */
const SPEAKING =
	/(?:本次|这次|此次)?((?:党的[一-龥]{2,7}?|中央[一-龥]{2,6}?|国务院常务|政府工作|第[一-龥]{1,3}版[一-龥]{0,4}?)?(?:会议|全会|大会|座谈会|报告|通知|意见|方案|规划|公报|决定|纲要|贺信|批示|讲话|文件|公告|声明|办法|条例|论坛|文章|批复|白皮书|倡议书|建议书)|大家|与会人员|与会代表|《[^》\n]{1,40}》)(?=[^，。；]{0,4}?(?:指出|强调|提出|要求|认为|明确|表示|号召|决定|称|说|宣布|呼吁))/y;

/** 国防军总参谋长扎某表示: an officer of the body speaks, whether or not his name was made out */
export const OFFICER =
	/^[^\d，]{0,6}(?:[长人]|书记|主席|秘书|顾问|司令|大使|总统|总理|主任|代表)(?!士|员|表)[一-龥·]{2,8}(?:$|\d|今天|昨天|当天|当日)/;

/** by UTF-16 unit: 1 where the pattern can begin */
const FIRST = new Uint8Array(65536);
for (const mark of '本这此会全大座报通意方规公决纲贺批讲文声办条论与党中国政第白倡建《') FIRST[mark.charCodeAt(0)] = 1;
/** by UTF-16 unit: 1 for marks after which a clause begins */
const BREAKS = new Uint8Array(65536);
for (const mark of '，。；！？\n') BREAKS[mark.charCodeAt(0)] = 1;

/** Where the clause after the one at a position begins, or -1. */
function nextClause(text: string, from: number): number {
	for (let i = from; i < text.length; i++) if (BREAKS[text.charCodeAt(i)] === 1) return i + 1;
	return -1;
}

/** Bodies, meetings and documents where they can be the subject of a verb of saying. */
export function bodySpeakers(
	reading: Reading,
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly Speaker[] {
	const out: Speaker[] = [];
	const { text } = reading;
	for (let at = 0; at >= 0; at = nextClause(text, at)) {
		if (FIRST[text.charCodeAt(at)] !== 1) continue;
		SPEAKING.lastIndex = at;
		const match = SPEAKING.exec(text);
		if (match === null) continue;
		const start = at + match[0].length - match[1]!.length;
		out.push({ start, end: start + match[1]!.length, name: match[1]!.replace(/[《》]/g, ''), weight: 'body' });
	}
	for (const { name, mentions } of organizations)
		for (const mention of mentions) out.push({ start: mention.start, end: mention.end, name, weight: 'body' });
	return out;
}
