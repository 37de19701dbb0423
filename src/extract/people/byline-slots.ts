import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import type { Reading } from '../types.js';
import { captionSlots } from './captions.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import { creditSlots } from './credit-places.js';
import { CreditReader } from './credit-reader.js';
import { holdsDot, isDot } from './dotted.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { isUsual, mayBePenName } from './pen-names.js';
import { nameCost, part } from './run-together.js';
import { signatures } from './signed.js';
import { unitAt, unitOf } from './units.js';
import type { Walk } from './walk.js';

/** Words that announce a maker of the article by name. */
const ANNOUNCES =
	/(?:记者|通[讯迅]员|编辑|责编|编校|初稿|校对|审核|摄影|作者|撰稿|供图|实习生|监制|终审|初审|复审|一审|二审|三审|一校|二校|三校|编审|统筹|策划|文\/图|图\/文)$/;
/** A desk's review of the article, but a court's hearing inside a sentence (受贿案一审宣判). */
const REVIEWS = /[一二三初终]审$/;
/** 记者某某报道： */
const REPORTED = /^报[道导](?:[：:，。；）〕】\]\s]|$)/;
const isReport = (text: string, at: number): boolean =>
	unitAt(text, at) === REPORT && REPORTED.test(text.slice(at, at + 3));
const REPORT = unitOf('报');
const BLANK = ' 　:：/|丨\t';
/** What closes a slot for a pen name. */
const PARTS_SLOT = ' 　）';
/** What outlets end in, and hardly a name. */
const OUTLET = /[网报台社]/;
const CLOSES = '）)】]〕\n。，；,;”"';

/**
 * Names in the slots of a byline: after 记者, 通讯员 … everything up to the bracket or line end that stands between
 * blanks is a name, whatever it looks like (高兴, 时雨). Names run together are parted where both parts read best.
 */
export function bylineSlots(reading: Reading, walk: Walk, lexicon: Lexicon, model: NameModel): readonly Candidate[] {
	const { text, words, lattice } = reading;
	const out: Candidate[] = [];
	let last = -1;
	const { announced } = walk;
	for (let i = 0; i < announced.length; i++) {
		const end = announced[i]!;
		const w = words.at[end - 1]!;
		if (words.starts[w + 1] !== end) continue;
		const entry = lattice.entries[w]!;
		if (
			entry < 0 ||
			(lexicon.flags[entry]! & CATEGORY.byline) === 0 ||
			end <= last ||
			(isHanUnit(unitAt(text, words.starts[w]! - 1)) &&
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
	captionSlots(text, walk.forms, lexicon, model, out);
	signatures(reading, walk.forms, lexicon, model, out);
	creditSlots(reading, new CreditReader(text, lexicon, model, out));
	return out;
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
			if (end - at >= 2 && (flaggedAfter(text, end, lexicon, CATEGORY.byline) > end || isReport(text, end))) break;
			end++;
		}
		// 作者： 来源： 时间：: the next label stands where nobody is named.
		if (end > at && '：:'.includes(text.charAt(end)) && end < text.length) return out;
		// 记者 某某/台东报道: from where, and nobody.
		if (out.length > 0 && text.charAt(at - 1) === '/' && isReport(text, end)) return out;
		const closed =
			end >= text.length ||
			CLOSES.includes(text.charAt(end)) ||
			BLANK.includes(text.charAt(end)) ||
			text.charAt(end) === '、' ||
			flaggedAfter(text, end, lexicon, CATEGORY.byline) > end ||
			isReport(text, end);
		const place = end - at > 4 && isReport(text, end) ? reportedFrom(text, at, end, lexicon, model) : -1;
		if (place > 0) {
			out.push({ start: at, end: place, shape: 'han', gain: 12 });
			return out;
		}
		let names = closed && !readsAsWords(text, at, end, lattice, lexicon, model) ? part(text, at, end, model) : null;
		// （记者 瀚文 校对 蒙金）: between blanks and brackets even a pen name.
		if (
			!names &&
			closed &&
			at > from &&
			(end === text.length || PARTS_SLOT.includes(text.charAt(end))) &&
			mayBePenName(text.slice(at, end), lexicon)
		)
			names = [[at, end]];
		// 文/图 县融媒体中心 王敏: the body that they work for.
		const body = !names && out.length === 0 && end > at && end < text.length && BLANK.includes(text.charAt(end));
		if (body && endsInBody(text, end, lexicon)) {
			at = end;
			// 作者：党群工作部 来源：…: the next label is nobody's name.
			if (/^[ 　]*\p{Script=Han}{2,4}[：:]/u.test(text.slice(end, end + 8))) return out;
			continue;
		}
		// 记者马建林  连日来，…: the sentence begins behind a blank.
		if (names && out.length > 0 && text.charAt(end) === '，' && opensSentence(text.slice(at, end), lexicon)) return out;
		// 责任编辑：云泽网编辑
		if (names && OUTLET.test(text.slice(end - 1, end)) && flaggedAfter(text, end, lexicon, CATEGORY.byline) > end)
			return out;
		if (!names) return out;
		for (const [start, stop] of names) out.push({ start, end: stop, shape: 'han', gain: 12 });
		at = end;
		if (at >= text.length || CLOSES.includes(text.charAt(at))) return out;
	}
}

/** 记者马建林云县报道, where 林云 may be a place as well: where the name of one who reports from a place ends; −1 where none does. */
function reportedFrom(text: string, start: number, end: number, lexicon: Lexicon, model: NameModel): number {
	for (const length of [3, 2, 4]) {
		const at = start + length;
		if (end - at < 2 || part(text, start, at, model)?.length !== 1) continue;
		if (
			end - at === 2
				? LEVEL.test(text.slice(end - 1, end))
				: flaggedBefore(text, end, lexicon, CATEGORY.place, end - at) === at
		)
			return at;
	}
	return -1;
}
/** 连日来, 据了解: what sentences open with, and no second maker. */
const opensSentence = (slot: string, lexicon: Lexicon): boolean => SINCE.test(slot) || isUsual(slot, lexicon);
const SINCE = /[日月年期]来$/;

/** The short form of a county or city: 嘉县. */
const LEVEL = /[县市]/;

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
	if (holdsDot(text, start, end)) return false;
	// 通讯员 欧阳智慧
	if (end - start === 4 && model.compound.has(text.slice(start, start + 2))) return false;
	const names = part(text, start, end, model) ?? [];
	// 本报记者来到田间，
	if (tag === 'v' && lattice.next[start]! - start > 1) return true;
	if (names.length === 0 || tag === 'p' || tag === 'v' || tag === 'r' || tag === 'd')
		return names.length === 0 || end - start > 4 || tag === 'p';
	const cost = names.reduce((sum, [from, to]) => sum + 5.5 + nameCost(text, from, to, model), 0);
	return lattice.forward[start]! + cost + lattice.backward[end]! - lattice.forward[text.length]! > 6;
}
