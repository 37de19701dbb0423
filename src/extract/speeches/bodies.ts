import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import type { Speaker } from './index.js';

/** Meetings and documents that speak: 会议指出, 报告提出, 通知要求. */
const SPEAKING =
	/(?:^|(?<=[，。；！？\n]))(?:本次|这次|此次)?(会议|全会|大会|座谈会|报告|通知|意见|方案|规划|公报|决定|纲要|贺信|批示|讲话|文件|公告|声明|办法|条例|论坛|大家|与会人员|与会代表)(?=[^，。；]{0,4}?(?:指出|强调|提出|要求|认为|明确|表示|号召|决定|称|说|宣布|呼吁))/g;

/** Bodies, meetings and documents where they can be the subject of a verb of saying. */
export function bodySpeakers(
	reading: Reading,
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly Speaker[] {
	const out: Speaker[] = [];
	for (const match of reading.text.matchAll(SPEAKING)) {
		const start = match.index + match[0].length - match[1]!.length;
		out.push({ start, end: start + match[1]!.length, name: match[1]!, weight: 'body' });
	}
	for (const { name, mentions } of organizations)
		for (const mention of mentions) out.push({ start: mention.start, end: mention.end, name, weight: 'body' });
	return out;
}
