import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import { FORM } from './maker-signs.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { mayBePenName } from './pen-names.js';
import { part } from './run-together.js';

/**
 * Makers named beside a word of their own inside a paragraph, mostly in captions: 黎明 摄, 图：某某.
 * @param forms those that the text may hold
 */
export function captionSlots(text: string, forms: number, lexicon: Lexicon, model: NameModel, out: Candidate[]): void {
	if ((forms & ~FORM.line) === 0) return;
	if (forms & (FORM.taken | FORM.supplied))
		for (const match of text.matchAll(/(?<=^|\n)([^\n]{2,4})(?:摄|摄影|供图)(?=（[^（）\n]{2,14}）|[。\n]|$)/g))
			wholeSlot(text, match.index, match[1]!, lexicon, model, out);
	// 向北 摄, 黎明（某县融媒体中心） 摄: at the end of a caption.
	if (forms & FORM.apart)
		for (const match of text.matchAll(/[ 　）](?:摄影?|供图)(?=[\n。）)]|$)/g)) {
			const before = text.slice(Math.max(0, match.index - 24), match.index + 1);
			const maker = /(?:^|[。！？；\n（ 　])(\p{Script=Han}{2,4})(?:（[^（）\n]{2,16}）)?[ 　]?$/u.exec(before);
			if (maker)
				wholeSlot(
					text,
					match.index + 1 - before.length + before.lastIndexOf(maker[1]!),
					maker[1]!,
					lexicon,
					model,
					out,
				);
		}
	let last = -1;
	// What stands before is looked at last: a search that begins with looking back stops at every character.
	if (forms & FORM.label)
		for (const match of text.matchAll(
			/(?:图文|文图|图片|图|文字|撰文|文|剪辑|美编|(?:责任)?编辑|责编|校对|审核|终审|签发|值班主任|值班编委|排版|视频|海报|视觉|出品人)】?[ 　]?[：:/|｜丨][ 　]?([^\s|，。；、：/（）()]{2,4}?)(?=[\s|）)/]|$|[图文]\/)/g,
		)) {
			// 文/某某图/某某 run on
			const apart = match.index === 0 || match.index === last || /[\s|（(/【]/.test(text.charAt(match.index - 1));
			last = match.index + match[0].length;
			if (apart) wholeSlot(text, last - match[1]!.length, match[1]!, lexicon, model, out);
		}
	if (forms & FORM.given)
		for (const match of text.matchAll(/(?:图片|照片)均?由([^，。；\n]{2,4}?)(?:提供|拍摄|摄)/g))
			wholeSlot(text, match.index + match[0].indexOf('由') + 1, match[1]!, lexicon, model, out);
	if (forms & FORM.bracket)
		for (const match of text.matchAll(
			/[（(]([^（）()\n]{2,40}?)[ 　]*(?:摄影报道|摄影|摄|文\/图|图\/文|文图|供图|报道)[）)]/g,
		)) {
			let at = match.index + 1;
			for (const slot of match[1]!.split(/([ 　、/]+)/)) {
				const names =
					/^\p{Script=Han}{2,4}$/u.test(slot) && flaggedAfter(text, at, lexicon, CATEGORY.byline) < 0
						? part(text, at, at + slot.length, model)
						: null;
				for (const [start, end] of names ?? []) out.push({ start, end, shape: 'han', gain: 12 });
				at += slot.length;
			}
		}
}

/** Who edits, checks or passes the article, with the colon. */
const EDITS = /(?:编辑|责编|校对|审核|终审|签发)[ 　]?：[ 　]?$/;

/** A slot between words that leave room for one maker only; a body fills it as well. */
function wholeSlot(
	text: string,
	start: number,
	slot: string,
	lexicon: Lexicon,
	model: NameModel,
	out: Candidate[],
): void {
	const end = start + slot.length;
	if (!/^\p{Script=Han}{2,4}$/u.test(slot)) return;
	// （编辑：圣艳艳）: nothing but a name stands behind the word for who edits.
	if (
		!part(text, start, end, model) &&
		!(EDITS.test(text.slice(Math.max(0, start - 4), start)) && mayBePenName(slot, lexicon))
	)
		return;
	if (flaggedBefore(text, end, lexicon, CATEGORY.body | CATEGORY.suffix | CATEGORY.department | CATEGORY.place, 4) < 0)
		out.push({ start, end, shape: 'han', gain: 12 });
}
