import { CATEGORY, categories } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Lattice } from '../lattice.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import type { Candidate } from './offers.js';
import { isHanScript, standsAt, standsOrEnds, unitAt, unitOf, unitSet } from './units.js';

/** What a whole candidate can be that is no person. */
export const NO_PERSON = categories(
	'place',
	'foreignPlace',
	'body',
	'title',
	'suffix',
	'speech',
	'rightVerb',
	'nonRole',
	'privatePerson',
	'byline',
	'department',
);
const PLACE = categories('place');

/** Someone called as a place is (岑溪): in a row of offices and their holders only. */
export function isNamesake(text: string, candidate: Candidate, lattice: Lattice, lexicon: Lexicon): boolean {
	const title = lattice.titleStart[candidate.start]!;
	if (candidate.shape !== 'han' || title <= 0) return false;
	// 秘书长常怀远: a given name as a place is called, but no 和北京, 于北京.
	if (candidate.end - candidate.start === 3 && !standsAt(FUNCTION_SURNAMES, text, candidate.start)) {
		const given = lexicon.trie.findIn(text, candidate.start + 1, candidate.end);
		const whole = lexicon.trie.findIn(text, candidate.start, candidate.end);
		// 副主席元宝山，委员: a mountain, a lake; no 县 or 市.
		if (whole >= 0)
			return (
				(lexicon.flags[whole]! & NO_PERSON) === PLACE &&
				!'省市县区州盟旗'.includes(text.charAt(candidate.end - 1)) &&
				(inOfficeRow(text, lattice, candidate, title, lexicon) || beforeAct(lattice, candidate.end, lexicon))
			);
		return given >= 0 && (lexicon.flags[given]! & NO_PERSON) === PLACE;
	}
	if (candidate.end - candidate.start !== 2) return false;
	const entry = lexicon.trie.findIn(text, candidate.start, candidate.end);
	const sort = lexicon.flags[entry]! & NO_PERSON;
	// 县人武部部长陆军，副县长…
	if (sort === CATEGORY.foreignPlace || ((sort | CATEGORY.suffix) === ARMED && isMark(text, candidate.end)))
		return inOfficeRow(text, lattice, candidate, title, lexicon);
	// 西郊法庭庭长陆军汇报
	if (text.charAt(candidate.end - 1) === '军' && standsAt(HEAD_OF, text, candidate.start - 1))
		return (sort | CATEGORY.suffix) === ARMED && beforeAct(lattice, candidate.end, lexicon);
	// 自治区主席包钢主持: a firm by its short name holds no meeting.
	if (sort === CATEGORY.body)
		return beforeAct(lattice, candidate.end, lexicon) && HEADS.test(text.slice(title, candidate.start));
	if (sort !== PLACE) return false;
	const inRow = inOfficeRow(text, lattice, candidate, title, lexicon);
	if (inRow && isHanScript(text.charCodeAt(title - 1))) return true;
	// 、管委会主任古浪宣布, 、董事长惠东，总经理…: behind two offices, and no place that everybody speaks of.
	return (
		(inOfficeChain(text, lattice, title) || (text.charAt(title - 1) === '、' && lattice.titleStart[title - 1]! >= 0)) &&
		lexicon.cost[entry]! > RARE &&
		(inRow || beforeAct(lattice, candidate.end, lexicon) || GOES.has(text.charAt(candidate.end)))
	);
}

/** Offices whose holders are named without a firm between. */
const HEADS = /(?:书记|主席|主任|[省市县区州旗镇乡]长)$/;

const HEAD_OF = unitSet('长记任');

/** −ln of the share that a place has in texts when few speak of it. */
const RARE = 11.5;
/** What somebody does next, in one character: 省公安厅厅长常山到…. */
const GOES = new Set('到赴率');

/** Whether a verb of this genre follows: 副书记、代市长都兰主持. */
function beforeAct(lattice: Lattice, end: number, lexicon: Lexicon): boolean {
	const entry = lattice.nextEntry[end] ?? -1;
	return entry >= 0 && lattice.next[end]! - end > 1 && (lexicon.flags[entry]! & ENDS_NAME) !== 0;
}

/** 陆军, 海军: bodies that are also surname and given name. */
const ARMED = CATEGORY.body | CATEGORY.suffix;

const ASPECTS = unitSet('了着过');
const MARKS = unitSet('、，');
const ENDS_PART = unitSet('、，。；：\n');
const ENDS_CHAIN = unitSet('、，。；：！？\n（）');
const ENDS_HOLDER_AT = unitSet('、，。；：（\n');
const COMMA = unitOf('、');

/** Characters that a row of offices and names is read on to either side. */
const ROW_REACH = 32;

/** Whether the next or the last part of the clause is an office and its holder too: 院长X、处长兼馆长Y，局长Z. */
export function inOfficeRow(
	text: string,
	lattice: Lattice,
	candidate: { readonly start: number; readonly end: number },
	title: number,
	lexicon: Lexicon,
): boolean {
	const { titleStart } = lattice;
	if (standsAt(ASPECTS, text, candidate.end - 1)) return false;
	if (isMark(text, candidate.end)) {
		let stop = candidate.end + 1;
		while (
			stop < text.length &&
			stop < candidate.end + ROW_REACH &&
			(!standsAt(ENDS_PART, text, stop) || (text.charCodeAt(stop) === COMMA && titleStart[stop]! >= 0))
		) {
			stop++;
			const length = stop - candidate.end;
			if (length > 2 && titleStart[stop]! >= 0 && holderEnds(text, lattice, lexicon, stop)) return true;
		}
	}
	let mark = title - 1;
	while (mark > title - ROW_REACH && mark > 4 && !isMark(text, mark)) mark--;
	if (isMark(text, mark) && mark > 4)
		for (let at = mark - 4; at <= mark - 2; at++) if (titleStart[at]! >= 0 && !isMark(text, at)) return true;
	return false;
}

/** Whether the office whose rank word starts at `title` follows another of the same person: 社区党委书记、居委会主任. */
export function inOfficeChain(text: string, lattice: Lattice, title: number): boolean {
	let mark = title - 1;
	while (mark > title - 16 && mark > 4 && !standsAt(ENDS_CHAIN, text, mark)) mark--;
	return unitAt(text, mark) === COMMA && lattice.titleStart[mark]! >= 0;
}

const ENDS_NAME = categories('rightVerb', 'speech', 'listEnd');
const ENDS_HOLDER = ENDS_NAME | CATEGORY.rightFunction;

/** Whether two to four characters after an office are followed by a mark or by a verb of this genre. */
function holderEnds(text: string, lattice: Lattice, lexicon: Lexicon, at: number): boolean {
	for (let end = at + 2; end <= at + 4 && end <= text.length; end++) {
		if (standsOrEnds(ENDS_HOLDER_AT, text, end)) return true;
		const entry = lattice.nextEntry[end]!;
		if (end < at + 4 && entry >= 0 && lattice.next[end]! - end > 1 && (lexicon.flags[entry]! & ENDS_HOLDER) !== 0)
			return true;
	}
	return false;
}

const isMark = (text: string, at: number): boolean => standsAt(MARKS, text, at);
