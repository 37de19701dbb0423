import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import type { Reading } from '../types.js';

/** Members behind the first: 、城建委、规划局, up to what closes the list. */
const MEMBER =
	/、([^，。；：、！？\n“”（）《》\s]{2,8}?[局委办厅院])(?=[、，。；等和及与负主相有到参出认要联积陪在对开召派结按立共就以将均应]|$)/y;

const COMMA = '、'.charCodeAt(0);

/** Departments in general, and what ends like one. */
const GENERIC =
	/^(?:各|有关|相关|所有|其他|[省市县区]直|县[级区]|常委|政法委$|党委$|纪委$)|(?:布局|格局|结局|大局|全局|变局|新局|开局|常委|法院|医院|影院|剧院|学院)$|[的了]/;

/**
 * Departments that share the place of the first one: 市发改委、城建委、规划局负责人. What stands in the list behind a
 * body of a place and ends like one is the department of that place.
 */
export function listedDepartments(reading: Reading, lexicon: Lexicon, bodies: readonly Span[]): readonly Span[] {
	const { text } = reading;
	const out: Span[] = [];
	for (const body of bodies) {
		if (
			text.charCodeAt(body.end) !== COMMA ||
			!/^(?:[^省市县区州旗]{2,6})?[省市县区州旗][^委府]*[局委办厅院]$/.test(text.slice(body.start, body.end))
		)
			continue;
		if (/^.(?:委|政府|法院|检察院)$/.test(text.slice(body.start, body.end))) continue;
		for (let at = body.end; ; ) {
			MEMBER.lastIndex = at;
			const match = MEMBER.exec(text);
			if (match === null) break;
			const member = { start: at + 1, end: at + match[0].length };
			at = member.end;
			const place = lexicon.trie.longest(text, member.start);
			if (place && (lexicon.flags[place[1]]! & (CATEGORY.place | CATEGORY.levelWord)) !== 0) continue;
			if (!GENERIC.test(match[1]!)) out.push(member);
		}
	}
	return out;
}
