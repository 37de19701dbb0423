import { CLOSE, DIGIT, HAN, kindAt, LETTER, MARK, NEWLINE, OPEN, SPACE } from '../chars.js';

/** Longest token measured: names have up to four characters, longer ones are words or prose. */
const NAME = 4;
const REACH = 12;

/** Last characters of offices and of the words before names: a space after them sets off a name. */
const OFFICE_END = new Set('长長记記席任者员員师師总總理授官事手委表人士兵家摄攝');

/** Characters that go on with a word after one of those: 书记处, 委员会, 部长级. */
const ROLE_CHARACTERS = new Set('处處会會级級们們组組团團室');

/** Words before the names of makers. */
const MAKER = /(?:[记記]者|通[讯訊][员員]|作者)$/;

/** What makers did, behind their names and a stroke. */
const DONE = new Set('文图圖摄攝审審编編校影');

/** What stands behind a label, and between the names that it goes before. */
const COLONS = new Set('：:');
const LISTS = new Set('：:、 \u3000');
/** A bar that is a Han character to Unicode, and parts labels from names: 审核丨某某. */
const BAR = 0x4e28;
const isHan = (text: string, at: number): boolean => kindAt(text, at) === HAN && text.charCodeAt(at) !== BAR;

/** What the paragraph is in which white space stands. */
export interface Surroundings {
	/** has the marks of sentences; otherwise a headline, list or table */
	readonly prose: boolean;
	/** stands inside quotation marks, where spaces set off the members of a formula */
	readonly quoted: boolean;
	/** more than one blank: set apart on purpose */
	readonly wide: boolean;
}

/**
 * What a run of white space text[start, end) inside a body paragraph should be: one space where it separates
 * (names of a list, parts of a headline, members of a formula, foreign words), nothing where it is layout
 * (`李 魯`, a word torn apart, padding of figures and marks).
 */
export function spaceFor(text: string, start: number, end: number, where: Surroundings): '' | ' ' {
	const left = kindAt(text, start - 1);
	const right = kindAt(text, end);
	if (left === HAN && right === HAN) return betweenHan(text, start, end, where);
	if (left === MARK || right === MARK || left === OPEN || right === CLOSE) return '';
	if (left === NEWLINE || right === NEWLINE) return '';
	if (!where.prose) return ' ';
	if (isInDotted(text, start, end)) return '';
	if (left === CLOSE || right === OPEN) return where.quoted || where.wide ? ' ' : '';
	const latin = (kind: number): boolean => kind === DIGIT || kind === LETTER;
	if ((left === HAN && latin(right)) || (latin(left) && right === HAN)) return where.wide || where.quoted ? ' ' : '';
	return ' ';
}

/** Between the parts of names of some peoples and of abroad. */
const DOTS = new Set('·•・‧･');

/** 某某 · 某某: white space on either side of the dot in a name. */
function isInDotted(text: string, start: number, end: number): boolean {
	if (DOTS.has(text[end] ?? ''))
		return kindAt(text, start - 1) === HAN && kindAt(text, pastBlanks(text, end + 1, 1)) === HAN;
	return (
		DOTS.has(text[start - 1] ?? '') &&
		kindAt(text, end) === HAN &&
		kindAt(text, pastBlanks(text, start - 2, -1)) === HAN
	);
}

/** Where the next character that is no white space stands, a few places on. */
function pastBlanks(text: string, at: number, step: 1 | -1): number {
	let i = at;
	while (kindAt(text, i) === SPACE && Math.abs(i - at) < NAME) i += step;
	return i;
}

function betweenHan(text: string, start: number, end: number, { prose, quoted, wide }: Surroundings): '' | ' ' {
	const left = token(text, start - 1, -1);
	const right = token(text, end, 1);
	// 任婧/文 饶二保/摄: what the one did, and the next one's name
	if (left.length === 1 && DONE.has(text[start - 1]!) && text[start - 2] === '/') return ' ';
	// Newspapers set a two-character name as wide as one of three: 李 鲁. Of 李 鲁 王 刚 every other space joins.
	if (left.length === 1 && !quoted && !(wide && right.length > 2))
		return singlesBefore(text, start) % 2 === 1 ? '' : ' ';
	// 副主任于  洋: one character after an office is a surname, and what follows the space its given name.
	// … but not one of three characters in brackets: （社法委办 马建林）.
	const whole = right.length === 3 && '）)'.includes(text[end + 3] ?? ' ');
	const surname = !quoted && !whole && OFFICE_END.has(text[start - 2] ?? '') && !OFFICE_END.has(text[start - 1]!);
	if (surname && left.length > NAME && !ROLE_CHARACTERS.has(text[start - 1]!)) return '';
	// （通讯员胡 培林）: … and after the word for a maker, which is no longer than a name.
	if (surname && right.length <= 2 && MAKER.test(text.slice(start - 1 - left.length, start - 1))) return '';
	if (!prose || quoted || wide) return ' ';
	// 文：某某 图：某某: the next label
	if (COLONS.has(text[end + right.length] ?? '') && LISTS.has(text[start - 1 - left.length] ?? '')) return ' ';
	if (left.length > NAME && right.length > NAME) return endsDateline(text, start) ? ' ' : '';
	const office = OFFICE_END.has(text[start - 1]!);
	if (left.length > NAME) return office || right.bound !== MARK ? ' ' : '';
	if (right.length > NAME) return left.bound === MARK && !office ? '' : ' ';
	const alone = (left.bound === MARK && text[start - 1 - left.length] !== '、') || left.bound === NEWLINE;
	return alone && right.bound === MARK && !office ? '' : ' ';
}

const DATELINE_END = new Set('电電讯訊息道');
/** 据新华社电, 央视新闻报道: who sent the news. */
const DATELINE = /(?:[社網网台臺報报]|新[闻聞])[^，。]{0,8}(?:[电電讯訊]|消息|[报報]道)$/;

/** Whether the words for news sent by an outlet end at `end`: a space after them parts them from the sentence. */
const endsDateline = (text: string, end: number): boolean =>
	DATELINE_END.has(text[end - 1] ?? '') && DATELINE.test(text.slice(Math.max(0, end - 16), end));

/** The run of Han characters that begins at `at` in the direction, and the kind of what bounds it. */
function token(text: string, at: number, step: 1 | -1): { length: number; bound: number } {
	let i = at;
	let length = 0;
	while (length < REACH && isHan(text, i)) {
		length++;
		i += step;
	}
	return { length, bound: kindAt(text, i) };
}

/** How many single Han characters set apart by white space stand one after another before `end`. */
function singlesBefore(text: string, end: number): number {
	let count = 0;
	let i = end - 1;
	while (count < REACH && isHan(text, i) && !isHan(text, i - 1)) {
		count++;
		i--;
		if (kindAt(text, i) !== SPACE) break;
		while (kindAt(text, i) === SPACE && end - i < 4 * REACH) i--;
	}
	return count;
}
