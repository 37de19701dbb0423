/** Follows passages that say how things stand today: 今天的云泽，产量稳定在20万吨以上 goes on with no plan around it. */
import type { Paragraph, Span } from '../../types.js';
import type { Phase } from './phases.js';

/** The phase of a sentence that tells how things stand: no plan governs it, and what it does not promise itself is told. */
export const PRESENT: Phase = { kind: null, time: null, from: 0 };

/** 今天的云泽，, 如今，, 这十年，: what a passage on the present opens with */
const OPENS = /(?:^|[。！？])\s*(?:今天的[一-龥]{1,10}，|[如而]今，|[这近][十五]年[，来])/g;
/** a text without any of these has no such passage */
const WORDS = /今(?:天的|，)|眼下，|当前，|[这近][十五]年/;
/** 眼下，云泽正…: the sentence alone */
const NOW = /^\s*(?:眼下，|当前，[^，。；]{0,10}正)/;
/** what looks ahead ends it */
const AHEAD =
	/将|今年|明年|全年|计划|力争|确保|争取|(?<!主)要(?![素求闻])|[到至]20|未来|今后|预计|有望|年底|下一步|接下来|目标|任务|拟|必须|应当?|期间/;
/** characters before a sentence in which the passage can have opened */
const REACH = 200;

/**
 * Gives a function that tells whether a sentence belongs to such a passage; null for a text that has none.
 */
export function presentReader(
	text: string,
	paragraphs: readonly Paragraph[],
): ((sentence: Span, paragraph: number) => boolean) | null {
	if (!WORDS.test(text)) return null;
	return (sentence, at) => {
		if (AHEAD.test(text.slice(sentence.start, sentence.end))) return false;
		if (NOW.test(text.slice(sentence.start, sentence.start + 16))) return true;
		const from = Math.max(paragraphs[at]?.start ?? 0, sentence.start - REACH);
		const words = text.slice(from, Math.min(sentence.end, sentence.start + 16));
		// 。 of the sentence before may stand at the cut
		let opened = -1;
		OPENS.lastIndex = 0;
		for (let match = OPENS.exec(words); match !== null; match = OPENS.exec(words)) {
			if (match.index > 0 || from === paragraphs[at]?.start) opened = match.index;
		}
		return opened >= 0 && !AHEAD.test(text.slice(from + opened, sentence.start));
	};
}
