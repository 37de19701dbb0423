import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { part } from './run-together.js';

/** The forms by which captions and last lines name makers, a bit each. */
const FORM = {
	/** 黎明 摄 */
	taken: 1 << 0,
	/** 某某供图 */
	supplied: 1 << 1,
	/** 向北 摄 at the end */
	apart: 1 << 2,
	/** 县融媒体中心 某某 */
	body: 1 << 3,
	/** 供稿：某某 */
	sent: 1 << 4,
	/** 图：某某, 编辑 | 某某 */
	label: 1 << 5,
	/** 图片均由某某提供, and 17日电（某某）: rare enough for one bit */
	given: 1 << 6,
	/** （某某摄） */
	bracket: 1 << 7,
} as const;

/** Two characters that stand side by side in each instance of a form: one of the second string behind one of the first. */
const SIDE_BY_SIDE: readonly (readonly [form: number, first: string, second: string])[] = [
	[FORM.supplied, '供', '图'],
	[FORM.apart, ' 　）', '摄供'],
	[FORM.body, '心报社台部', ' '],
	[FORM.sent, '稿员', '：: '],
	[FORM.label, '文片图字辑编对核审任委版频报觉人 　', '：:/|｜丨'],
	[FORM.given, '片均电讯', '由（'],
	[FORM.bracket, '影道摄文图', '）)'],
];

/** by UTF-16 unit: the forms that it is the first, and the second, of the two characters of */
const FIRST = new Uint8Array(65536).fill(FORM.taken);
const SECOND = new Uint8Array(65536);
SECOND['摄'.charCodeAt(0)] = FORM.taken;
for (const [form, first, second] of SIDE_BY_SIDE) {
	for (const character of first) FIRST[character.charCodeAt(0)]! |= form;
	for (const character of second) SECOND[character.charCodeAt(0)]! |= form;
}

/** The forms that the text may hold: one pass, where every form by itself would look at every character. */
function formsIn(text: string): number {
	let forms = 0;
	let first = 0;
	for (let i = 0; i < text.length; i++) {
		const unit = text.charCodeAt(i);
		forms |= first & SECOND[unit]!;
		first = FIRST[unit]!;
	}
	return forms;
}

/** Makers named beside a word of their own, mostly in captions: 黎明 摄, 图：某某, （县融媒体中心 某某）. */
export function captionSlots(text: string, lexicon: Lexicon, model: NameModel, out: Candidate[]): void {
	const forms = formsIn(text);
	if (forms === 0) return;
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
	// 中新网云泽12月17日电（某某 某某）记者…: the makers in brackets behind the dateline.
	if (forms & FORM.given)
		for (const match of text.matchAll(/日[电讯]（([^（）\n]{2,14})）/g)) {
			let at = match.index + 3;
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
	// What stands before is looked at last: a search that begins with looking back stops at every character.
	if (forms & FORM.label)
		for (const match of text.matchAll(
			/(?:图文|文图|图片|图|文字|文|剪辑|美编|编辑|责编|校对|审核|终审|值班主任|值班编委|排版|视频|海报|视觉|出品人)[ 　]?[：:/|｜丨][ 　]?([^\s|，。；、：/（）()]{2,4})(?=[\s|）)]|$)/g,
		))
			if (match.index === 0 || /[\s|（(]/.test(text.charAt(match.index - 1)))
				wholeSlot(text, match.index + match[0].length - match[1]!.length, match[1]!, lexicon, model, out);
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
	if (!/^\p{Script=Han}{2,4}$/u.test(slot) || !part(text, start, end, model)) return;
	if (flaggedBefore(text, end, lexicon, CATEGORY.body | CATEGORY.suffix | CATEGORY.department | CATEGORY.place, 4) < 0)
		out.push({ start, end, shape: 'han', gain: 12 });
}
