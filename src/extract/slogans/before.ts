import { marksOf } from '../numbers/marks.js';
import { unitAt } from '../unit-class.js';
import { isOneOf } from './characters.js';
import type { ContextWords } from './context-words.js';

/** What the words before a quotation show. */
export interface Introduction {
	readonly score: number;
	/** a verb of saying or a colon introduces what somebody said or wrote */
	readonly speech: boolean;
	/** 以“…” or 用“…”: what follows 为 decides */
	readonly as: boolean;
	/** names, prizes, figures of speech: 被誉为“…”, 荣获“…” */
	readonly denied: boolean;
	/** what denies is a figure of speech: 筑牢“…”, 成为“…” */
	readonly figure?: boolean;
}

/** Words between an introducing verb and the mark that say nothing: 实施了一批“…”, 坚持和发展新时代“…”. */
const FILLER =
	/(?:了|着|好|一批|一系列|更多|全面|深入|持续|新时代|新一轮|这一|这个|省级|市级|全市|全省|全县|全区|系列|和|以|更好)$/;
/** How those words end. */
const FILLER_END = '了着好批列多面入续代轮一个级市省县区和以';
const NEAR = 14;
/** What ends the clause before a quotation. */
const BREAK = marksOf('，。；：！？、\n”');
/** Before which nothing stands that shows what a quotation is. */
export const NOTHING: Introduction = { score: 0, speech: false, as: false, denied: false };
const FAR: Introduction = { score: 1, speech: false, as: false, denied: false };

/** Reads the clause before `at`, where a quotation (or a series of them) opens. */
export function introductionOf(text: string, context: ContextWords, at: number, clauseStart: number): Introduction {
	let end = at;
	const mark = at > 0 ? text.charAt(at - 1) : '';
	const colon = mark === '：' || mark === ':';
	if (colon || mark === '，' || mark === ',') {
		const said = context.say.endsAt(text, end - 1) >= 0;
		const carried = colon && context.carrier.endsAt(text, end - 1) >= 0;
		return { score: carried ? 3 : 0, speech: said || (colon && !carried), as: false, denied: false };
	}
	if (context.say.endsAt(text, end) >= 0) return { score: 0, speech: true, as: false, denied: false };
	for (let fillers = 0; fillers < 3; fillers++) {
		if (!isOneOf(unitAt(text, end - 1), FILLER_END)) break;
		const filler = FILLER.exec(text.slice(Math.max(0, end - 4), end));
		if (!filler || end - filler[0].length < clauseStart) break;
		// 以 is a filler only behind a verb: 推行以“…”.
		if (filler[0] === '以') break;
		// The 好 of 用好 and 当好 is part of what introduces.
		if (context.introducing.endsAt(text, end) >= 0) break;
		end -= filler[0].length;
	}
	// Most quotations stand behind no word of any of the lists.
	if (context.anyIntroducing.endsAt(text, end) < 0 && !isOneOf(unitAt(text, end - 1), '是为'))
		return context.intro.within(text, clauseWindow(text, end, clauseStart), end) ? FAR : NOTHING;
	const denied = context['not-before'].endsAt(text, end) >= 0;
	const as = context.as.endsAt(text, end) >= 0;
	const intro = context.intro.endsAt(text, end);
	const figure = context.figure.endsAt(text, end);
	// The longer word decides: 争当“…” is no 当“…”.
	if (figure >= 0 && !(intro >= 0 && intro < figure))
		return { score: -2, speech: false, as, denied: true, figure: true };
	if (denied) return { score: -4, speech: false, as, denied };
	if (intro >= 0) return { score: 3, speech: false, as, denied };
	if (context['weak-intro'].endsAt(text, end) >= 0) return { score: 2, speech: false, as, denied };
	if (context.carrier.endsAt(text, end) >= 0 || isOneOf(unitAt(text, end - 1), '是为')) {
		const carrier = context.carrier.endsAt(text, end) >= 0 || context.carrier.endsAt(text, end - 1) >= 0;
		return { score: carrier ? 3 : -1, speech: false, as, denied };
	}
	const window = clauseWindow(text, end, clauseStart);
	const far = context.intro.within(text, window, end) ? 1 : 0;
	return { score: far, speech: false, as, denied };
}

/** Start of what is left of the clause, `NEAR` characters at most: 实行新能源消纳“…”. */
function clauseWindow(text: string, end: number, clauseStart: number): number {
	let start = end;
	while (start > clauseStart && end - start < NEAR && BREAK[text.charCodeAt(start - 1)] === 0) start--;
	return start;
}
