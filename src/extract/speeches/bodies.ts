import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import type { Speaker } from './index.js';

/** Meetings and documents that speak: 会议指出, 报告提出, 通知要求. */
const SPEAKING =
	/(?:本次|这次|此次)?(会议|全会|大会|座谈会|报告|通知|意见|方案|规划|公报|决定|纲要|贺信|批示|讲话|文件|公告|声明|办法|条例|论坛|大家|与会人员|与会代表)(?=[^，。；]{0,4}?(?:指出|强调|提出|要求|认为|明确|表示|号召|决定|称|说|宣布|呼吁))/y;

/** by UTF-16 unit: 1 where the pattern can begin */
const FIRST = new Uint8Array(65536);
for (const mark of '本这此会全大座报通意方规公决纲贺批讲文声办条论与') FIRST[mark.charCodeAt(0)] = 1;
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
		out.push({ start, end: start + match[1]!.length, name: match[1]!, weight: 'body' });
	}
	for (const { name, mentions } of organizations)
		for (const mention of mentions) out.push({ start: mention.start, end: mention.end, name, weight: 'body' });
	return out;
}
