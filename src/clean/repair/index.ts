import type { Edit, Span } from '../../types.js';
import {
	ASCII_MARK,
	CLOSE,
	HAN,
	INVISIBLE,
	isChinese,
	KIND,
	kindAt,
	LETTER,
	MARK,
	NEWLINE,
	OPEN,
	OTHER,
	SIGN,
	SPACE,
} from '../chars.js';
import { referenceAt } from './entities.js';
import { isMark, marksAt } from './marks.js';
import { linkEdits, tagEnd } from './markup.js';
import { pinyinEnd } from './pinyin.js';
import { quoteEdits } from './quotes.js';
import { spaceFor } from './spaces.js';

/** What a stretch to repair is: spaces of headlines and lists separate, those of prose are layout. */
export type Texture = 'title' | 'prose' | 'list';

/**
 * Finds the scraper noise in text[start, end) and adds its corrections to `edits`, in order.
 * One pass; each rule looks only a bounded way around.
 */
export function repair(text: string, { start, end }: Span, texture: Texture, edits: Edit[]): void {
	let depth = 0;
	let straight: number[] | null = null;
	/** for each bracket open: whether it is, or becomes, a full-width one */
	const brackets: boolean[] = [];
	const first = edits.length;
	/** where the visible text begins, as far as known: white space there is an indent */
	let lead = start;
	const put = (from: number, to: number, replacement: string): void => {
		const indent = from === lead && replacement === ' ';
		edits.push({ start: from, end: to, replacement: indent ? '' : replacement });
		if (from === lead && (indent || replacement === '')) lead = to;
	};
	for (let i = start; i < end; ) {
		const unit = text.charCodeAt(i);
		const kind = KIND[unit]!;
		if (kind === HAN || kind === OTHER || kind === LETTER || (kind !== MARK && kind < SPACE)) {
			i++;
		} else if (kind === MARK && !isMark(kindAt(text, i + 1))) {
			i++;
		} else if (kind === MARK || kind === ASCII_MARK) {
			const marks = marksAt(text, i, end);
			if (marks.replacement !== null) put(i, marks.end, marks.replacement);
			i = marks.end;
		} else if (kind === OPEN || kind === CLOSE) {
			if (unit === 0x201c || unit === 0x300c || unit === 0x300a) depth++;
			else if (unit === 0x201d || unit === 0x300d || unit === 0x300b) depth = Math.max(0, depth - 1);
			else if (unit === 0xff08) {
				const after = kindAt(text, i - 1) === HAN ? pinyinEnd(text, i) : -1;
				if (after > 0 && after <= end) {
					put(i, after, '');
					i = after;
					continue;
				}
				brackets.push(true);
			} else if (unit === 0xff09) brackets.pop();
			i++;
		} else if (kind === SPACE || kind === INVISIBLE || kind === NEWLINE) {
			i = blankAt(text, i, end, texture, depth > 0, put);
		} else if (kind === SIGN) {
			if (unit === 0x26) {
				const reference = referenceAt(text, i);
				if (reference !== null && reference.end <= end) {
					if (reference.value === ' ' || reference.value === '\u00A0' || reference.value === '')
						i = blankAt(text, i, end, texture, depth > 0, put);
					else {
						put(i, reference.end, reference.value);
						i = reference.end;
					}
				} else i++;
			} else if (unit === 0x22) {
				straight ??= [];
				straight.push(i);
				i++;
			} else i = signAt(text, i, end, brackets, put);
		} else i++;
	}
	if (straight !== null) quoteEdits(text, straight, edits, first);
}

type Put = (from: number, to: number, replacement: string) => void;

/** A run of white space, invisible characters, line ends and `&nbsp;` that begins at `at`; gives where it ends. */
function blankAt(text: string, at: number, limit: number, texture: Texture, quoted: boolean, put: Put): number {
	let end = at;
	let visible = 0;
	let broken = false;
	while (end < limit) {
		const unit = text.charCodeAt(end);
		const kind = KIND[unit]!;
		if (kind === SPACE) visible++;
		else if (kind === NEWLINE) broken = true;
		else if (unit === 0x26) {
			const reference = referenceAt(text, end);
			if (reference === null || (reference.value !== '' && reference.value !== ' ' && reference.value !== '\u00A0'))
				break;
			if (reference.value !== '') visible++;
			end = reference.end;
			continue;
		} else if (kind !== INVISIBLE) break;
		end++;
	}
	let wanted: '' | ' ' = ' ';
	// 某某调研时强调, and what was stressed on the next line: the parts of a headline stay apart.
	if (broken && texture === 'title' && '调調出求示召'.includes(text[at - 1]!)) wanted = ' ';
	else if (broken) wanted = isChinese(kindAt(text, at - 1)) || isChinese(kindAt(text, end)) ? '' : ' ';
	else if (visible === 0 || end >= limit) wanted = '';
	else if (texture !== 'title') {
		wanted = spaceFor(text, at, end, {
			prose: texture === 'prose',
			quoted,
			wide: visible > 1 || text[at] === '\u3000',
		});
	}
	if (wanted === '' || end - at !== 1 || text[at] !== ' ') put(at, end, wanted);
	return end;
}

/** ASCII brackets, tags, emphasis and links; gives where reading goes on. */
function signAt(text: string, at: number, limit: number, brackets: boolean[], put: Put): number {
	const sign = text[at]!;
	const before = kindAt(text, at - 1);
	const after = kindAt(text, at + 1);
	if (sign === '(') {
		const end = before === HAN ? pinyinEnd(text, at) : -1;
		if (end > 0 && end <= limit) {
			put(at, end, '');
			return end;
		}
		brackets.push(isChinese(before) || isChinese(after));
		if (brackets.at(-1) === true) put(at, at + 1, '（');
	} else if (sign === ')') {
		if (brackets.pop() ?? (isChinese(before) || isChinese(after))) put(at, at + 1, '）');
	} else if (sign === '<') {
		const end = tagEnd(text, at);
		if (end > 0 && end <= limit) {
			put(at, end, '');
			return end;
		}
	} else if (sign === '*' && text[at + 1] === '*') {
		put(at, at + 2, '');
		return at + 2;
	} else if (sign === '[') return linkEdits(text, at, limit, put);
	return at + 1;
}
