import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { flaggedBefore } from './context.js';
import { FORM } from './maker-signs.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';
import { isUsual, mayBePenName } from './pen-names.js';
import { part } from './run-together.js';
import { standsAt, unitSet } from './units.js';

/** Longest signature with its brackets. */
const LONGEST = 26;
/** Longest line that is looked at as a whole. */
const SHORT = 60;
/** （马建林）, （李明 王建国） behind the last sentence of a paragraph. */
const SIGNED =
	/(?:^|[。！？”][ 　]*)[（(](\p{Script=Han}{2,4}(?:[ 　、](?:记者|通讯员)?\p{Script=Han}{2,4}){0,4})[ 　]{0,2}[）)]$/u;
/** （某市残联：杨晓丽） behind the last sentence: the body of the maker first. */
const SENT =
	/[（(]([^（）()：:，。]{2,14})[：:](\p{Script=Han}{2,4}(?:[ 　、]\p{Script=Han}{2,4}){0,3})[ 　]{0,2}[）)]$/u;
/** Lines that name a maker: 井辰摄影报道; 文|某报 林韵; 陈晓岚 发布时间：2011年; （撰稿人：胡立）; 审稿人：闫树 */
const LINES: readonly RegExp[] = [
	/^()(\p{Script=Han}{2,4})摄影报道$/u,
	/^((?:文|图)[|｜丨/][^\s|，。：]{2,8}[ 　])(\p{Script=Han}{2,4})(?=\s|$)/u,
	/^()(\p{Script=Han}{2,4})(?=[ 　]+发布(?:时间|日期))/u,
	/((?:撰稿|审稿|供稿|投稿)人[：: ]{1,2})(\p{Script=Han}{2,4})(?=[\s；;，）)]|$)/u,
];
const LAST = unitSet('）)道');
const CLOSES = unitSet('）)');
/** What parts two makers. */
const PARTS = /^[ 　、]/;
/** What stands in brackets at the end of a text and is nobody. */
const NOBODY =
	/^(?:完|待续|未完|下转|上接|接上|转载|略|见图|资料|示意|截图|翻[拍摄]|掌声|笑声|全文|节选|摘编|摘自|连载|来源|原载|图|[左右][一二三四五六七八起])/;

/**
 * Makers who sign the article: in brackets behind its last words, or in a line of their own.
 * @param forms those that the text may hold
 */
export function signatures(
	{ text, paragraphs }: Reading,
	forms: number,
	lexicon: Lexicon,
	model: NameModel,
	out: Candidate[],
): void {
	const lines = (forms & FORM.line) !== 0;
	for (let i = 0; i < paragraphs.length; i++) {
		const { start, end } = paragraphs[i]!;
		if (standsAt(CLOSES, text, end - 1)) inBrackets(text, start, end, lexicon, model, out);
		if (lines && (end - start <= SHORT || standsAt(LAST, text, end - 1)))
			inLine(text, Math.max(start, end - SHORT), end, lexicon, model, out);
	}
}

function inBrackets(
	text: string,
	start: number,
	end: number,
	lexicon: Lexicon,
	model: NameModel,
	out: Candidate[],
): void {
	const from = Math.max(start, end - LONGEST);
	const signed = SIGNED.exec(text.slice(from, end));
	if (signed) {
		slots(text, from + signed.index + signed[0].lastIndexOf(signed[1]!), signed[1]!, lexicon, model, out);
		return;
	}
	const sent = SENT.exec(text.slice(from, end));
	if (sent === null) return;
	const colon = from + sent.index + 1 + sent[1]!.length;
	if (flaggedBefore(text, colon, lexicon, BODIES, 6) >= 0) slots(text, colon + 1, sent[2]!, lexicon, model, out);
}

function inLine(text: string, from: number, end: number, lexicon: Lexicon, model: NameModel, out: Candidate[]): void {
	const line = text.slice(from, end);
	for (const form of LINES) {
		const found = form.exec(line);
		if (found) slots(text, from + found.index + found[1]!.length, found[2]!, lexicon, model, out);
	}
}

function slots(text: string, start: number, names: string, lexicon: Lexicon, model: NameModel, out: Candidate[]): void {
	let at = start;
	let sure = 0;
	const found: Candidate[] = [];
	for (const slot of names.split(/([ 　、](?:记者|通讯员)?)/)) {
		const end = at + slot.length;
		if (slot.length > 1 && !PARTS.test(slot)) {
			const named = part(text, at, end, model) !== null;
			if (NOBODY.test(slot) || isUsual(slot, lexicon) || !(named || mayBePenName(slot, lexicon))) return;
			if (named) sure++;
			if (flaggedBefore(text, end, lexicon, BODIES, 4) >= 0) return;
			found.push({ start: at, end, shape: 'han', gain: 12 });
		}
		at = end;
	}
	// （郭影 天朗）: who signs under a pen name does so beside somebody with a surname.
	if (sure > 0) for (const each of found) out.push(each);
}

const BODIES =
	CATEGORY.body | CATEGORY.suffix | CATEGORY.department | CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.title;
