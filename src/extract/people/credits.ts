import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { flaggedAfter, flaggedBefore } from './context.js';
import { beforeSign, CREDIT_PARTS, creditLabel } from './credit-labels.js';
import { isDot } from './dotted.js';
import type { NameModel } from './model.js';
import { isUsual, mayBePenName } from './pen-names.js';
import { part } from './run-together.js';
import { characterAt, isHanScript, standsAt, unitSet } from './units.js';

/** What a stretch of credits names. */
export interface Credits {
	/** starts and ends of the names, in turn */
	readonly names: readonly number[];
	/** how many words say what somebody did */
	readonly labels: number;
	/** how many bodies makers work for */
	readonly bodies: number;
	/** a name is run together with its body */
	readonly joined: boolean;
}

/** Longest run of characters that is read as names or as a body. */
const RUN = 14;
/** Longest place, with a part of it behind. */
const PLACE = 6;
/** Longest run that is read as names run together. */
const TOGETHER = 9;

const BODIES = CATEGORY.body | CATEGORY.suffix | CATEGORY.department | CATEGORY.place | CATEGORY.foreignPlace;
const OFFICES = CATEGORY.title | CATEGORY.nonRole | CATEGORY.address;
/** How outlets end, and bodies that send news of themselves: in one character, or in more. */
const OUTLET_LAST = unitSet('网报社站刊台局办委院所队处部组室科会厅团校');
const OUTLET_ENDINGS = '融媒 传媒 媒体 频道 客户端 中心 集团 公司 社发 网发 台发 大学 中学 小学'.split(' ');
const ENDING_LAST = unitSet(OUTLET_ENDINGS.map((ending) => ending.charAt(ending.length - 1)).join(''));
/** 左二: where somebody stands in a picture; 星期二. */
const NOBODY = /^(?:[左右前后中][一二三四五六七八起排]|(?:星期|周)[一二三四五六日天])$/;
/** What bodies of a level open with, and few names: 区政协. */
const LEVELS = '省市县区州旗乡镇';
/** Outlets and accounts: 云江网, 公众号, 郑报. */
const NO_NAME = /^..[网号]$|^..?报$|媒体$/;
/** What divisions end in that no dictionary lists: 新阳镇马建林. */
const DIVISIONS = unitSet('县镇乡');
const LONGEST_DIVISION = 5;
const COLON = unitSet('：:');
const OPENS = unitSet('（(');
const LATIN = /[A-Za-z]{2,12}/y;
/** A day or a number that closes credits. */
const CLOSING = /^\d[\d年月日.:：\-/ ]{0,20}$/;
const NUMBER = /\d[\d年月日.:：\-/]{0,20}(?!\d|\p{Script=Han})/uy;
/** （影像中国） behind what somebody did. */
const AGENCY = /（[^（）\n]{2,16}）/y;

/**
 * Reads a stretch as credits: names of makers, words for what they did, bodies that they work for, and marks between.
 * @param labelled the labels that it may hold (`labelsIn`)
 * @param numbers whether days and numbers may stand among them
 * @returns null where anything else stands in it
 */
export function readCredits(
	text: string,
	start: number,
	end: number,
	lexicon: Lexicon,
	model: NameModel,
	labelled: number,
	numbers: boolean,
): Credits | null {
	const names: number[] = [];
	let labels = 0;
	let bodies = 0;
	let usual = 0;
	let joined = false;
	let at = start;
	while (at < end) {
		if (standsAt(CREDIT_PARTS, text, at)) {
			at++;
			continue;
		}
		const label = creditLabel(text, at, end, lexicon, labelled);
		if (label > at) {
			labels++;
			at = label;
			continue;
		}
		if (!isHanScript(text.charCodeAt(at))) {
			const stop = otherwise(text, at, end, names.length > 0, numbers);
			if (stop < 0) return null;
			at = stop;
			continue;
		}
		let stop = at + 1;
		while (stop < end && stop - at < RUN && isInRun(text, stop)) {
			// 严章文/摄: two characters before 文 with a stroke are no name yet.
			const label = creditLabel(text, stop, end, lexicon, labelled);
			if (label > stop && !(stop - at === 2 && label === stop + 1 && text.charAt(label) === '/')) break;
			stop++;
		}
		// 马建林/台中报导: where they report from
		if (stop - at > 3 && characterAt(text, at - 1) === '/' && text.startsWith('报导', stop - 2)) {
			labels++;
			at = stop;
			continue;
		}
		if (isBody(text, at, stop, lexicon, model)) {
			bodies++;
			at = stop;
			continue;
		}
		// 主持人：, 地点：: a label that names no maker.
		if (stop - at < 2 || beforeSign(text, stop, end)) return null;
		const body = stop - at > 4 ? bodyInside(text, at, stop, lexicon, model) : at;
		if (body > at) {
			bodies++;
			joined = true;
		}
		const found = namesIn(text, body, stop, lexicon, model);
		if (found === null) {
			// 云泽江口: where they report from; 蹲点记者: what kind of maker
			const place =
				stop - at <= PLACE &&
				flaggedAfter(text, at, lexicon, CATEGORY.place) > at &&
				flaggedBefore(text, stop, lexicon, OFFICES) < 0;
			if (!place && !(stop - at <= PLACE && creditLabel(text, stop, end, lexicon, labelled) > stop)) return null;
			bodies++;
			at = stop;
			continue;
		}
		for (const [from, to] of found) {
			if (isDot(text.charAt(from))) return null;
			names.push(from, to);
			if (!standsAt(COLON, text, from - 1) && isUsual(text.slice(from, to), lexicon)) usual++;
		}
		at = stop;
	}
	// 高兴 is a name in brackets only, behind a body and beside another one
	const doubtful =
		usual > 1 || (usual === 1 && (bodies === 0 || names.length < 4 || !standsAt(OPENS, text, start - 1)));
	return names.length === 0 || doubtful ? null : { names, labels, bodies, joined };
}

const isInRun = (text: string, at: number): boolean =>
	!standsAt(CREDIT_PARTS, text, at) && (isHanScript(text.charCodeAt(at)) || isDot(text.charAt(at)));

/** End of what is no Han character and may stand among credits: an outlet in letters, an agency in brackets, a date at the end. */
function otherwise(text: string, at: number, end: number, named: boolean, numbers: boolean): number {
	LATIN.lastIndex = at;
	if (LATIN.test(text)) return LATIN.lastIndex <= end ? LATIN.lastIndex : -1;
	if (numbers) {
		NUMBER.lastIndex = at;
		if (NUMBER.test(text)) return NUMBER.lastIndex <= end ? NUMBER.lastIndex : -1;
	}
	if (!named) return -1;
	AGENCY.lastIndex = at;
	if (AGENCY.test(text)) return AGENCY.lastIndex <= end ? AGENCY.lastIndex : -1;
	return CLOSING.test(text.slice(at, end)) ? end : -1;
}

const endsOutlet = (text: string, end: number): boolean =>
	standsAt(OUTLET_LAST, text, end - 1) ||
	(standsAt(ENDING_LAST, text, end - 1) && OUTLET_ENDINGS.some((ending) => text.endsWith(ending, end)));

function isBody(text: string, start: number, end: number, lexicon: Lexicon, model: NameModel): boolean {
	if (end - start > 2 && endsOutlet(text, end)) return true;
	const body = flaggedBefore(text, end, lexicon, BODIES, Math.min(8, end - start));
	if (body < 0) return false;
	// 张海军, but 区政协
	if (
		end - start === 3 &&
		body > start &&
		!LEVELS.includes(text.charAt(start)) &&
		part(text, start, end, model) !== null
	)
		return false;
	// 卢玉山: a place may be a given name.
	return body === start || flaggedBefore(text, end, lexicon, BODIES & ~CATEGORY.place, Math.min(8, end - start)) >= 0;
}

const isDivision = (text: string, start: number, end: number): boolean =>
	end - start <= LONGEST_DIVISION && standsAt(DIVISIONS, text, end - 1);

/**
 * Where the names begin behind a body that they are run together with: 云泽电台马建林. Behind it stands no more than is
 * read as names.
 */
function bodyInside(text: string, start: number, end: number, lexicon: Lexicon, model: NameModel): number {
	for (let at = end - 2; at > start + 2 && end - at <= TOGETHER; at--)
		if ((isBody(text, start, at, lexicon, model) || isDivision(text, start, at)) && part(text, at, end, model) !== null)
			return at;
	return start;
}

function namesIn(
	text: string,
	start: number,
	end: number,
	lexicon: Lexicon,
	model: NameModel,
): readonly (readonly [number, number])[] | null {
	if (end - start > TOGETHER) return null;
	const announced = standsAt(COLON, text, start - 1);
	if (end - start <= 3 && NOBODY.test(text.slice(start, end))) return null;
	const names = part(text, start, end, model);
	if (names === null) return announced && mayBePenName(text.slice(start, end), lexicon) ? [[start, end]] : null;
	for (const [from, to] of names) if (NO_NAME.test(text.slice(from, to))) return null;
	return names;
}
