import type { Span } from '../../types.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import type { Speaker } from './speakers.js';

/** Meetings and documents that speak: 会议指出, 党的二十大报告提出, 《通知》要求. */
const SPEAKING =
	/(?:本次|这次|此次)?((?:党的[一-龥]{2,7}?|中央[一-龥]{2,6}?|国务院常务|政府工作|第[一-龥]{1,3}版[一-龥]{0,4}?)?(?:会议|全会|大会|座谈会|报告|通知|意见|方案|规划|公报|决定|纲要|贺信|批示|讲话|文件|公告|声明|办法|条例|论坛|文章|批复|白皮书|倡议书|建议书)|大家|与会人员|与会代表|《[^》\n]{1,40}》)(?=[^，。；]{0,4}?(?:指出|强调|提出|要求|认为|明确|表示|号召|决定|称|说|宣布|呼吁))/y;

/** 会议研究了某事，强调，…: a meeting that speaks behind what it dealt with. */
const DEALING =
	/(?:本次|这次|此次)?(会议|全会|大会|座谈会)[^。；：“\n]{2,80}?(?=，(?:强调|指出|要求|认为|提出)(?:[，：要各全]|必须))/y;

/** 国防军总参谋长扎某表示: an officer of the body speaks, whether or not his name was made out */
export const OFFICER =
	/^[^\d，]{0,6}(?:[长人]|书记|主席|秘书|顾问|司令|大使|总统|总理|主任|代表)(?!士|员|表)[一-龥·]{2,8}(?:$|\d|今天|昨天|当天|当日)/;

/** by UTF-16 unit: 1 where the patterns can begin with one of `SECOND` behind it, 2 where with anything */
const FIRST = marksOf('本这此会全大座报通意方规公决纲贺批讲文声办条论与党中国政白倡建');
for (const mark of '《第') FIRST[mark.charCodeAt(0)] = 2;
const SECOND = marksOf('次的央务府议会谈告知见案划报定要信示复话件章明法例坛皮家');
/** by UTF-16 unit: 1 for marks after which a clause begins, and for pronouns */
const CUES = marksOf('，。；！？\n他她其');
const BREAKS = marksOf('，。；！？\n');
const ITS = '其'.charCodeAt(0);
const HE = '他'.charCodeAt(0);
const SHE = '她'.charCodeAt(0);

/** by UTF-16 unit: 1 for what stands right before a clause, 2 for what may stand right before a sentence */
const EDGES = marksOf('，：');
for (const mark of '。！？!?；;”’」』）)"\n') EDGES[mark.charCodeAt(0)] = 2;
/** so many characters behind the begin of a sentence a body still opens it */
const NEAR = 2;

/**
 * Whether a body can speak where it is named: it opens a clause or a sentence. Most do not, and nobody need look for
 * verbs behind those.
 */
function mayOpenClause(text: string, start: number): boolean {
	if (start <= NEAR || EDGES[text.charCodeAt(start - 1)] !== 0) return true;
	for (let i = start - 2; i >= start - 1 - NEAR; i--) if (EDGES[text.charCodeAt(i)] === 2) return true;
	return false;
}

/** 市政府工作报告指出: the report speaks, and not the body that made it */
const WORK_REPORT = '工作报告';

/** Adds bodies where they are named and can speak. */
export function addBodySpeakers(
	out: Speaker[],
	text: string,
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): void {
	for (let k = 0; k < organizations.length; k++) {
		const { name, mentions } = organizations[k]!;
		for (let m = 0; m < mentions.length; m++) {
			const { start, end } = mentions[m]!;
			if (!mayOpenClause(text, start)) continue;
			const reports = name.endsWith('政府') && text.startsWith(WORK_REPORT, end);
			out.push(
				reports
					? { start, end: end + 4, name: `政府${WORK_REPORT}`, weight: 'body', sex: null }
					: { start, end, name, weight: 'body', sex: null },
			);
		}
	}
}

/** Adds meetings and documents where they can be the subject of a verb of saying, and pronouns: one walk over the text. */
export function addSpeakersByWord(out: Speaker[], text: string): void {
	if (mayOpen(text, 0)) addSpeakerAt(out, text, 0);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		if (CUES[unit] === 0) continue;
		if (unit === HE || unit === SHE) {
			if (isPronoun(text, at))
				out.push({ start: at, end: at + 1, name: '', weight: 'pronoun', sex: unit === SHE ? '女' : '男' });
		} else if (unit === ITS) {
			if ((at === 0 || BREAKS[text.charCodeAt(at - 1)] === 1) && SAYS.test(text.slice(at + 1, at + 4)))
				out.push({ start: at, end: at + 1, name: '', weight: 'pronoun', sex: null });
		} else if (at + 1 < text.length && FIRST[text.charCodeAt(at + 1)] !== 0 && mayOpen(text, at + 1))
			addSpeakerAt(out, text, at + 1);
	}
}

/** Whether a meeting or document can be named at a place, by two characters. */
function mayOpen(text: string, at: number): boolean {
	const first = FIRST[unitAt(text, at)]!;
	return first === 2 || (first === 1 && SECOND[unitAt(text, at + 1)] === 1);
}

/** 其表示，…: what is behind 其 where it is who speaks. */
const SAYS = /^(?:还|也)?(?:表示|指出|强调|认为|介绍|坦言|建议|称)/;

/** 其他, 他们, 他人, 他乡 and names with 她 are no pronouns of one speaker. */
const isPronoun = (text: string, at: number): boolean =>
	!'其吉'.includes(text[at - 1] ?? ' ') && !'们人国乡'.includes(text[at + 1] ?? ' ');

/** Adds the meeting or document that speaks in the clause that begins at a place. */
function addSpeakerAt(out: Speaker[], text: string, at: number): void {
	SPEAKING.lastIndex = at;
	const match = SPEAKING.exec(text);
	if (match === null) {
		DEALING.lastIndex = at;
		const dealing = DEALING.exec(text);
		// What it dealt with belongs to it, so that no verb in it is one of saying.
		if (dealing !== null)
			out.push({ start: at, end: at + dealing[0].length, name: dealing[1]!, weight: 'body', sex: null });
		return;
	}
	const start = at + match[0].length - match[1]!.length;
	const name = match[1]!.replace(/[《》]/g, '');
	out.push({ start, end: start + match[1]!.length, name, weight: 'body', sex: null });
}
