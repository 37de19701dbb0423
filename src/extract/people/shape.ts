import { LEFT, leftScore } from './left.js';
import type { Candidate } from './offers.js';
import { RIGHT, rightScore } from './right.js';
import { BEST_SLOT, type Evidence } from './surroundings.js';
import { hasUnit, standsAt, unitOf, unitSet } from './units.js';

/** How much the reading as words counts against the surroundings. */
export const GAIN_WEIGHT = 0.6;

/** The most that a slot behind words for what somebody is adds. */
export const BEST_FOR_WORK = 3.2;

/** A verb that the last character of a candidate and the next one make: 江天一致信, 江天一作的报告. */
const TAIL =
	/^(?:[看听]到|致[电信贺慰辞]|贺[信电]|作[的了报说专]|互[致相]|以[\d方军总]|日前|本[月周]|提[问出]|近[日期]|下[到至])/;

/**
 * The most that a Han candidate behind no dot gets from its shape, its slot and as a subject (`shapeBias`, `slotBonus`,
 * `subjectBonus`).
 * @param last the last unit
 */
export function mostOf(gain: number, before: number, after: number, last: number): number {
	const titled = (before & LEFT.afterTitle) !== 0;
	const slot = titled ? BEST_SLOT : (before & (LEFT.afterPrivate | LEFT.afterNonRole)) !== 0 ? BEST_FOR_WORK : 0;
	const subject = gain > -1 && (after & RIGHT.beforeTitle) !== 0 ? 1.8 : gain > 3 && rightScore(after) >= 3 ? 1.5 : 0;
	const cost = !hasUnit(COSTLY_ENDS, last) ? 0 : hasUnit(JOINTS, last) ? 6 : titled ? 0 : last === BECAUSE ? 3 : 5;
	return slot + subject - cost;
}

/** The most that a transliteration gets from its shape. */
export function translitBias(before: number, after: number, length: number, last: number): number {
	if ((before & LEFT.afterTitle) !== 0 || (after & RIGHT.beforeTitle) !== 0)
		return (before & LEFT.afterForeign) !== 0 || (after & RIGHT.beforeTitle) !== 0 ? 3 : 1;
	if (
		length >= 3 &&
		(((after & RIGHT.beforeSpeech) !== 0 && leftScore(before) > -1) || (before & LEFT.afterPrivate) !== 0)
	)
		return -2;
	return hasUnit(TAILS, last) ? -6 : -9;
}

/** Transliterations and single parts look like ordinary words so often that they need an office, a country or a list. */
export function shapeBias(text: string, candidate: Candidate, evidence: Evidence, nearDot: boolean): number {
	const { end, shape } = candidate;
	const last = text.charCodeAt(end - 1);
	if (shape === 'dotted') return 8;
	if (nearDot) return -30;
	if (hasUnit(TAILS, last) && TAIL.test(text.slice(end - 1, end + 2))) return -6;
	if (shape !== 'han') return foreignBias(text, candidate, evidence);
	const cost = evidence.afterTitle ? behindTitleCost(text, candidate, evidence) : 0;
	if (cost > 0) return -cost;
	// Most names end in a character that says nothing.
	if (!hasUnit(LAST_SPEAKS, last)) return 0;
	// 云泽市市长, 林家村书记, 陈立和市长, 以县长陈立为组长: a place, two people, or the verb.
	if (evidence.beforeTitle && (hasUnit(BODY_ENDS, last) || (evidence.afterTitle && last === AS))) return -12;
	if (hasUnit(JOINTS, last)) return -6;
	if (evidence.afterTitle) return 0;
	return last === BECAUSE ? -3 : hasUnit(PLACE_ENDS, last) ? -5 : 0;
}

/** What it costs to be no name though an office stands before. */
function behindTitleCost(text: string, { start, end }: Candidate, evidence: Evidence): number {
	// 李县长和张书记: a joint and a surname with its rank word.
	if (
		standsAt(JOINS, text, start) &&
		((evidence.beforeTitle && end - start === 2) || HEAD.test(text.slice(start + 2, start + 5)))
	)
		return 30;
	// 巡视员来我县检查
	if (end - start === 3 && text.charCodeAt(start + 1) === OUR && standsAt(OURS, text, end - 1)) return 50;
	// 组长由陈立担任
	return end - start === 3 &&
		text.charCodeAt(start) === THROUGH &&
		/^[^，。；\n]{0,60}?(?:担任|兼任|接任|出任)/.test(text.slice(end, end + 64))
		? 50
		: 0;
}

/** The shape of names that are not Han, those with a dot left aside. */
function foreignBias(text: string, { start, end, shape }: Candidate, evidence: Evidence): number {
	if (shape === 'translit') {
		if (evidence.afterTitle || evidence.beforeTitle) return evidence.afterForeign || evidence.beforeTitle ? 3 : 1;
		return end - start >= 3 && ((evidence.beforeSpeech && evidence.left > -1) || evidence.afterPrivate) ? -2 : -9;
	}
	if (shape === 'japanese') return evidence.afterTitle || evidence.beforeTitle ? 3 : -5;
	// 白音查干苏木: a township.
	if (/^(?:苏木|嘎查|[镇乡村县旗]|街道|社区)/.test(text.slice(end, end + 2))) return -30;
	return evidence.afterForeign ? -6 : end - start >= 3 ? 1 : evidence.afterTitle ? 0 : -3;
}

const TAILS = unitSet('看听致贺作互以日本提近下');
const BODY_ENDS = unitSet('市县区省镇乡州村和与及向站所局处部厅厂馆队组室委');
const HEAD = /^副?(?:书记|主任|主席|经理|校长|院长|[省市县区州旗镇乡村部局处厅]长)/;
const JOINS = unitSet('和与同');
const JOINTS = unitSet('在将的与还对等各');
const BECAUSE = unitOf('因');
const AS = unitOf('为');
const PLACE_ENDS = unitSet('村镇乡县市区省州屯滩岛');
/** Those of the sets above that cost whatever stands beside the name, and all of them. */
const COSTLY_ENDS = unitSet('在将的与还对等各因村镇乡县市区省州屯滩岛');
const LAST_SPEAKS = unitSet('在将的与还对等各因为村镇乡县市区省州屯滩岛和及向站所局处部厅厂馆队组室委');
const THROUGH = unitOf('由');
const OUR = unitOf('我');
const OURS = unitSet('国省市州县区旗盟镇乡村校院局厅');
