import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import { FORM } from './maker-signs.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { mayBePenName } from './pen-names.js';
import { part } from './run-together.js';

/**
 * Makers named beside a word of their own, mostly in captions: 黎明 摄, 图：某某, （县融媒体中心 某某）.
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
	// （县融媒体中心 欧阳雪 龙志军）
	if (forms & FORM.body)
		for (const match of text.matchAll(
			/(?<=(?:融媒体中心|日报|报社|电视台|通讯社|宣传部) )(?:\p{Script=Han}{2,4}[ 、]?){1,4}(?=）)/gu,
		)) {
			let at = match.index;
			for (const slot of match[0].split(/([ 、])/)) {
				if (slot.length > 1) wholeSlot(text, at, slot, lexicon, model, out);
				at += slot.length;
			}
		}
	// 中新网云泽12月17日电（某某 某某）记者…, 云泽网讯（某某 记者某某）: the makers in brackets behind the dateline.
	if (forms & FORM.given)
		for (const match of text.matchAll(/[电讯] ?（([^（）\n]{2,24})）/g)) {
			if (!DATELINE.test(text.slice(Math.max(0, match.index - 9), match.index))) continue;
			let at = match.index + match[0].indexOf('（') + 1;
			for (const slot of match[1]!.split(/([ 、])/)) {
				if (slot.length > 1) wholeSlot(text, at, slot, lexicon, model, out);
				at += slot.length;
			}
		}
	// （供稿：某县人民法院 程前）: the body first.
	if (forms & FORM.sent)
		for (const match of text.matchAll(
			/(?:供稿|来稿|通讯员)[：: ]([^\s：:，。；（）]{3,16} )(\p{Script=Han}{2,4})(?=[）)\n。]|$)/gu,
		))
			wholeSlot(text, match.index + match[0].length - match[2]!.length, match[2]!, lexicon, model, out);
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

/** What a dateline ends in before 电 or 讯: a day with or without a place, or the outlet. */
const DATELINE = /(?:日\p{Script=Han}{0,8}|[报网社台闻端])$/u;

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
