import { boilerplate, keyOf } from './boilerplate.js';
import { isByline } from './byline.js';
import { HAN, KIND, WORD_CLASS } from './chars.js';
import { isStop, KANA, type Line, MARKUP } from './lines.js';
import { kindOfTokens, kindOfWord } from './tools.js';

/** What a line is by itself, before its place on the page is looked at. */
export type LineRole = 'prose' | 'short' | 'byline' | 'control' | 'chrome' | 'tail' | 'noise';

/** Lines longer than this are never matched with words of the page. */
const SHORT = 60;

const ADDRESS = /^[(（<【[]?(?:https?:\/\/|www\.)[^\s\u3000]+$/i;
const ADDRESS_BEGINS = /^\s*[(（<【[]?[hw]/i;
const WORD = new RegExp(`[${WORD_CLASS}]`);
const HEX = /^[0-9a-f-]{16,}:?$/i;
const PAGE_NUMBER = /^(?:[-—－·]{1,3}\d{1,4}[-—－·]{1,3}|第\d{1,4}页(?:共\d{1,4}页)?|\d{1,4}\/\d{1,4})$/;
const PAGE_LONGEST = 12;
/** An account asks its readers to follow it, or tells them the weather. */
const INVITES =
	/(?:点|點)(?:击|擊|一下)?(?:上方|下方|上面|下面)?[“「"]?[蓝藍]字|(?:记得|記得|请|請|欢迎|歡迎)(?:点|點)?(?:关注|關注)(?:我们|我們|本号|本號)|官方(?:[账帐賬帳]号|[账帐賬帳]號|澎湃号|澎湃號)$|设为星标|設為星標|置顶公众号|^[^，。：:]{2,6}天[气氣][:：].*[℃度]/;
/** Bits of the characters without which a line neither invites nor links, nor leads to the article before. */
const INVITING = 1;
const LINKING = 2;
const NEIGHBOURING = 4;
const CUE = new Uint8Array(65536);
for (const char of '蓝藍关關官星置天') CUE[char.charCodeAt(0)] = INVITING;
for (const char of '|｜丨>＞»›') CUE[char.charCodeAt(0)] = LINKING;

CUE['上'.charCodeAt(0)] = NEIGHBOURING;

/** Which of them a key holds. */
function cuesOf(key: string): number {
	let cues = 0;
	for (let i = 0; i < key.length; i++) cues |= CUE[key.charCodeAt(i)]!;
	return cues;
}

/** A paper on the screen names itself and the page that is shown: 云泽日报数字报, 第A01版：要闻. */
const SHEET = /^.{2,10}(?:数字|數字|电子|電子)[报報版]$|^第?[a-z]?\d{1,3}版(?:[：:].{2,6})?$/;
const SHEET_LONGEST = 13;
/** A hint of the site in Japanese. */
const JAPANESE = /[\u3041-\u3096\u30A1-\u30FA]{2}/;
const TAG = /<[a-z/!][^<>]{0,300}>|&[a-z]{2,8};|&#\d{1,6};/gi;

/** An address, a hash, or the number of a page. */
function isAddressOrNumber(slice: string, key: string, { han }: Line): boolean {
	return (
		(ADDRESS_BEGINS.test(slice) && ADDRESS.test(slice.trim())) ||
		(han === 0 && HEX.test(key)) ||
		(key.length <= PAGE_LONGEST && PAGE_NUMBER.test(key))
	);
}

/** Tells what a line is by itself. */
export function roleOf(text: string, line: Line): LineRole {
	if (line.han === 0 && line.latin === 0) return 'noise';
	const length = line.end - line.start;
	if ((line.signs & KANA) !== 0 && JAPANESE.test(text.slice(line.start, Math.min(line.end, line.start + 16))))
		return 'chrome';
	if (isProse(line)) return length > 400 ? 'prose' : sentences(text, line, length);
	if (length > 400) return 'short';
	let slice = text.slice(line.start, line.end);
	if ((line.signs & MARKUP) !== 0) {
		slice = slice.replace(TAG, ' ');
		if (!WORD.test(slice)) return 'noise';
	}
	const key = keyOf(slice);
	if (line.latin > 0 && isAddressOrNumber(slice, key, line)) return 'noise';
	const words = boilerplate();
	if (words.tailAny.within(key)) return 'tail';
	if (length > SHORT * 2) return 'short';
	const cues = cuesOf(key);
	if (opensTail(key, cues)) return 'tail';
	if (words.controlStart.startOf(key) !== '' || ((cues & INVITING) !== 0 && INVITES.test(key))) return 'control';
	if (key.length <= SHEET_LONGEST && SHEET.test(key)) return 'chrome';
	const kind = kindOfWord(key, words) ?? kindOfTokens(slice, words);
	if (kind !== null) return kind;
	if (
		words.chromeStart.startOf(key) !== '' ||
		((cues & LINKING) !== 0 && isLinkLine(slice, line) && !isByline(slice, key)) ||
		(line.latin > 3 && isListing(slice, line))
	)
		return 'chrome';
	return isByline(slice, key) ? 'byline' : 'short';
}

/**
 * A line of sentences. A headline may be long and full of marks, but it does not end with one, save ！ and ？,
 * and it is not as long as a paragraph.
 */
export function isProse(line: Line): boolean {
	if (line.last === 0x3002) return line.han >= 8;
	if (line.han < 20 || line.marks === 0) return false;
	const closed =
		isStop(line.last) || line.last === 0x201d || line.last === 0xff09 || line.last === 0x29 || line.last === 0x2e;
	return (closed && line.stops > 0 && line.han >= 30) || line.stops > 1 || line.han >= 70;
}

/** Sentences that are the site's own: hints for the browser, disclaimers, imprints. */
function sentences(text: string, line: Line, length: number): LineRole {
	const { controlStart, disclaimer, tailAny } = boilerplate();
	const first = text.charCodeAt(line.start);
	// Most sentences begin with a character that no such word does.
	if (KIND[first] === HAN && line.stops > 0 && !controlStart.opensWith(first) && !disclaimer.opensWith(first))
		return 'prose';
	const opening = keyOf(text.slice(line.start, Math.min(line.end, line.start + 24)));
	if (disclaimer.startOf(opening, after(opening, '（(【*※')) !== '') return 'tail';
	if (length < 160 && line.stops === 0 && tailAny.within(keyOf(text.slice(line.start, line.end)))) return 'tail';
	return length < 120 && controlStart.startOf(opening) !== '' ? 'control' : 'prose';
}

/** What may stand behind a word that opens what follows the article. */
const BEHIND = /^(?:$|[:：>》»|｜】\]…(（/\d©]|.{0,2}$)/;

/** Neighbours of an article side by side, with the arrows of an old font, which are digits: 3上一篇 下一篇4. */
const NEIGHBOURS =
	/^[^\p{Script=Han}]{0,3}上一[篇条條则則版][^\p{Script=Han}]{0,4}下一[篇条條则則版][^\p{Script=Han}]{0,4}$/u;

/** A line that is such a word, alone or with a colon, a bar or a bracket behind it. */
function opensTail(key: string, cues: number): boolean {
	if ((cues & NEIGHBOURING) !== 0 && key.length < 20 && NEIGHBOURS.test(key)) return true;
	const at = after(key, '【[>·▪■●◆☆★•');
	const word = boilerplate().tail.startOf(key, at);
	return word !== '' && BEHIND.test(key.slice(at + word.length));
}

/** Where a key begins behind up to two of the signs. */
function after(key: string, signs: string): number {
	let at = 0;
	while (at < 2 && at < key.length && signs.includes(key[at]!)) at++;
	return at;
}

/** A headline in a list of headlines, its day after it. */
function isListing(slice: string, line: Line): boolean {
	if (line.stops > 0 || line.han < 6) return false;
	return /\S[\s\u3000]{0,20}[[(（]?(?:20\d\d[-/.])?\d\d[-/.]\d\d[\])）]?$/.test(slice.slice(-40));
}

/** Links set side by side: separated by bars or arrows, without the marks of a sentence. */
function isLinkLine(slice: string, line: Line): boolean {
	const bars = slice.match(/[|｜丨]/g)?.length ?? 0;
	const arrows = slice.match(/[>＞»›]/g)?.length ?? 0;
	return (
		line.stops === 0 && ((bars >= 2 && line.han < 16 * (bars + 1)) || (arrows >= 1 && line.han < 60 && line.marks <= 1))
	);
}
