import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import type { Reading } from '../types.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import { isDot } from './dotted.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { endOfParts } from './parts.js';

/** Words that announce a maker of the article by name. */
const ANNOUNCES =
	/(?:记者|通讯员|编辑|责编|校对|审核|摄影|作者|撰稿|供图|实习生|监制|终审|初审|复审|一审|二审|三审|一校|二校|三校|编审|统筹|策划|文\/图|图\/文)$/;
/** A desk's review of the article, but a court's hearing inside a sentence (受贿案一审宣判). */
const REVIEWS = /[一二三初终]审$/;
/** 记者某某报道： */
const REPORTED = /^报[道导](?:[：:，。；）\s]|$)/;
const BLANK = ' 　:：/|\t';
const CLOSES = '）)】]〕\n。，；,;”"';

/**
 * Names in the slots of a byline: after 记者, 通讯员 … everything up to the bracket or line end that stands between
 * blanks is a name, whatever it looks like (高兴, 时雨). Names run together are parted where both parts read best.
 */
export function bylineSlots(reading: Reading, lexicon: Lexicon, model: NameModel): readonly Candidate[] {
	const { text, words, lattice } = reading;
	const out: Candidate[] = [];
	let last = -1;
	for (let w = 0; w < words.count; w++) {
		const entry = lattice.entries[w]!;
		const end = words.starts[w + 1]!;
		if (
			entry < 0 ||
			(lexicon.flags[entry]! & CATEGORY.byline) === 0 ||
			end <= last ||
			(isHanUnit(text.charCodeAt(words.starts[w]! - 1)) &&
				words.starts[w] !== last &&
				text.charAt(end) !== '：' &&
				REVIEWS.test(text.slice(words.starts[w], end))) ||
			!ANNOUNCES.test(text.slice(words.starts[w], end))
		)
			continue;
		const found = slotsFrom(text, end, lexicon, model, lattice);
		if (found.length === 0) continue;
		out.push(...found);
		last = found[found.length - 1]!.end;
	}
	captionSlots(text, lexicon, model, out);
	return out;
}

const holds = (text: string, ...words: readonly string[]): boolean => words.some((word) => text.includes(word));

/** Makers named beside a word of their own, mostly in captions: 黎明 摄, 图：某某, （县融媒体中心 某某）. */
function captionSlots(text: string, lexicon: Lexicon, model: NameModel, out: Candidate[]): void {
	if (holds(text, '摄', '供图'))
		for (const match of text.matchAll(/(?<=^|\n)([^\n]{2,4})(?:摄|摄影|供图)(?=（[^（）\n]{2,14}）|[。\n]|$)/g))
			wholeSlot(text, match.index, match[1]!, lexicon, model, out);
	// 向北 摄, 黎明（某县融媒体中心） 摄: at the end of a caption.
	for (const match of text.matchAll(/[ 　）](?:摄影?|供图)(?=[\n。）)]|$)/g)) {
		const before = text.slice(Math.max(0, match.index - 24), match.index + 1);
		const maker = /(?:^|[。！？；\n（ 　])(\p{Script=Han}{2,4})(?:（[^（）\n]{2,16}）)?[ 　]?$/u.exec(before);
		if (maker)
			wholeSlot(text, match.index + 1 - before.length + before.lastIndexOf(maker[1]!), maker[1]!, lexicon, model, out);
	}
	// （县融媒体中心 欧阳雪 龙志军）
	if (holds(text, '中心 ', '日报 ', '报社 ', '电视台 ', '通讯社 ', '宣传部 '))
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
	if (holds(text, '日电（', '日讯（'))
		for (const match of text.matchAll(/日[电讯]（([^（）\n]{2,14})）/g)) {
			let at = match.index + 3;
			for (const slot of match[1]!.split(/([ 、])/)) {
				if (slot.length > 1) wholeSlot(text, at, slot, lexicon, model, out);
				at += slot.length;
			}
		}
	// （供稿：某县人民法院 程前）: the body first.
	for (const match of text.matchAll(
		/(?:供稿|来稿|通讯员)[：: ]([^\s：:，。；（）]{3,16} )(\p{Script=Han}{2,4})(?=[）)\n。]|$)/gu,
	))
		wholeSlot(text, match.index + match[0].length - match[2]!.length, match[2]!, lexicon, model, out);
	// What stands before is looked at last: a search that begins with looking back stops at every character.
	for (const match of text.matchAll(
		/(?:图文|文图|图片|图|文字|文|剪辑|美编|编辑|责编|校对|审核|终审|值班主任|值班编委|排版|视频|海报|视觉|出品人)[ 　]?[：:/|｜丨][ 　]?([^\s|，。；、：/（）()]{2,4})(?=[\s|）)]|$)/g,
	))
		if (match.index === 0 || /[\s|（(]/.test(text.charAt(match.index - 1)))
			wholeSlot(text, match.index + match[0].length - match[1]!.length, match[1]!, lexicon, model, out);
	for (const match of text.matchAll(/(?:图片|照片)均?由([^，。；\n]{2,4}?)(?:提供|拍摄|摄)/g))
		wholeSlot(text, match.index + match[0].indexOf('由') + 1, match[1]!, lexicon, model, out);
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

function slotsFrom(
	text: string,
	from: number,
	lexicon: Lexicon,
	model: NameModel,
	lattice: Lattice,
): readonly Candidate[] {
	const out: Candidate[] = [];
	let at = from;
	for (;;) {
		while (at < text.length && (BLANK.includes(text.charAt(at)) || (text.charAt(at) === '、' && out.length > 0))) at++;
		const word = flaggedAfter(text, at, lexicon, CATEGORY.byline);
		if (word > at && out.length > 0) {
			at = word;
			continue;
		}
		let end = at;
		while (end < text.length && (isHanUnit(text.charCodeAt(end)) || isDot(text.charAt(end))) && end - at < 14) {
			const stop = flaggedAfter(text, end, lexicon, CATEGORY.byline);
			if (end - at >= 2 && (stop > end || REPORTED.test(text.slice(end, end + 3)))) break;
			end++;
		}
		const closed =
			end >= text.length ||
			CLOSES.includes(text.charAt(end)) ||
			BLANK.includes(text.charAt(end)) ||
			text.charAt(end) === '、' ||
			flaggedAfter(text, end, lexicon, CATEGORY.byline) > end ||
			REPORTED.test(text.slice(end, end + 3));
		const names = closed && !readsAsWords(text, at, end, lattice, lexicon, model) ? part(text, at, end, model) : null;
		// 文/图 县融媒体中心 王敏: the body that they work for.
		const body = !names && out.length === 0 && end > at && end < text.length && BLANK.includes(text.charAt(end));
		if (body && endsInBody(text, end, lexicon)) {
			at = end;
			// 作者：党群工作部 来源：…: the next label is nobody's name.
			if (/^[ 　]*\p{Script=Han}{2,4}[：:]/u.test(text.slice(end, end + 8))) return out;
			continue;
		}
		if (!names) return out;
		for (const [start, stop] of names) out.push({ start, end: stop, shape: 'han', gain: 12 });
		at = end;
		if (at >= text.length || CLOSES.includes(text.charAt(at))) return out;
	}
}

const endsInBody = (text: string, end: number, lexicon: Lexicon): boolean =>
	flaggedBefore(text, end, lexicon, CATEGORY.body | CATEGORY.suffix | CATEGORY.department, 6) >= 0;

/** 记者从省农业农村厅获悉: what follows the byline word is a sentence, which reads far better as words than as names. */
function readsAsWords(
	text: string,
	start: number,
	end: number,
	lattice: Lattice,
	lexicon: Lexicon,
	model: NameModel,
): boolean {
	const first = lattice.nextEntry[start]!;
	const tag = first >= 0 ? tagName(lexicon.tag[first]!) : 'x';
	if (end - start <= 3)
		return (tag === 'v' || tag === 'p') && lattice.next[start]! - start > 1 && lattice.next[start]! < end;
	if ([...text.slice(start, end)].some(isDot)) return false;
	const names = part(text, start, end, model) ?? [];
	// 本报记者来到田间，
	if (tag === 'v' && lattice.next[start]! - start > 1) return true;
	if (names.length === 0 || tag === 'p' || tag === 'v' || tag === 'r' || tag === 'd')
		return names.length === 0 || end - start > 4 || tag === 'p';
	const cost = names.reduce((sum, [from, to]) => sum + 5.5 + nameCost(text, from, to, model), 0);
	return lattice.forward[start]! + cost + lattice.backward[end]! - lattice.forward[text.length]! > 6;
}

/** A slot as one name, or as several run together; null when it cannot be names. */
function part(
	text: string,
	start: number,
	end: number,
	model: NameModel,
): readonly (readonly [number, number])[] | null {
	const length = end - start;
	const slot = text.slice(start, end);
	if (length < 2) return null;
	if ([...slot].some(isDot) || endOfParts(text, start, end, model) === end) return [[start, end]];
	if (
		length <= 3 ||
		(length === 4 && model.compound.has(slot.slice(0, 2)) && nameCost(text, start + 2, end, model) > 30)
	)
		return opens(text, start, model) ? [[start, end]] : null;
	let best: readonly (readonly [number, number])[] | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const first of [2, 3, 4]) {
		if (length - first < 2) continue;
		const cost = nameCost(text, start, start + first, model);
		const rest =
			length - first <= 4 && length - first !== 4
				? ([[start + first, end]] as const)
				: part(text, start + first, end, model);
		if (cost === Number.POSITIVE_INFINITY || !rest || !rest.every(([from]) => opens(text, from, model))) continue;
		const total = cost + rest.reduce((sum, [from, to]) => sum + nameCost(text, from, to, model), 0);
		if (total < least) [least, best] = [total, [[start, start + first], ...rest]];
	}
	return best;
}

const opens = (text: string, at: number, model: NameModel): boolean =>
	model.surname[text.charCodeAt(at)]! < Number.POSITIVE_INFINITY || model.compound.has(text.slice(at, at + 2));

function nameCost(text: string, start: number, end: number, model: NameModel): number {
	const compound = model.compound.get(text.slice(start, start + 2));
	const surname = compound !== undefined && end - start >= 3 ? compound : model.surname[text.charCodeAt(start)]!;
	const given = start + (compound !== undefined && end - start >= 3 ? 2 : 1);
	if (end - given === 1) return surname + 2 + model.alone[text.charCodeAt(given)]!;
	if (end - given === 2)
		return surname + model.first[text.charCodeAt(given)]! + model.second[text.charCodeAt(given + 1)]!;
	return Number.POSITIVE_INFINITY;
}
