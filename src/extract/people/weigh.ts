import { tagName } from '../../lexicon/categories.js';
import { isA, type Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import { inOfficeChain, inOfficeRow } from './namesake.js';
import type { Candidate } from './offers.js';
import { MARKS_AFTER } from './sides.js';
import { BEST_SLOT, type Evidence } from './surroundings.js';
import { hasUnit, standsAt, standsOrEnds, unitOf, unitSet } from './units.js';

/** How much the reading as words counts against the surroundings. */
export const GAIN_WEIGHT = 0.6;

/** A verb that the last character of a candidate and the next one make: 江天一致信, 江天一作的报告. */
const TAIL =
	/^(?:[看听]到|致[电信贺慰辞]|贺[信电]|作[的了报说专]|互[致相]|以[\d方军总]|日前|本[月周]|提[问出]|近[日期])/;

/** Transliterations and single parts look like ordinary words so often that they need an office, a country or a list. */
export function shapeBias(text: string, candidate: Candidate, evidence: Evidence, nearDot: boolean): number {
	const { end } = candidate;
	const last = text.charCodeAt(end - 1);
	if (candidate.shape === 'dotted') return 8;
	if (nearDot) return -30;
	if (hasUnit(TAILS, last) && TAIL.test(text.slice(end - 1, end + 2))) return -6;
	if (candidate.shape === 'translit') {
		if (evidence.afterTitle || evidence.beforeTitle) return evidence.afterForeign || evidence.beforeTitle ? 3 : 1;
		return candidate.end - candidate.start >= 3 &&
			((evidence.beforeSpeech && evidence.left > -1) || evidence.afterPrivate)
			? -2
			: -9;
	}
	if (candidate.shape === 'japanese') return evidence.afterTitle || evidence.beforeTitle ? 3 : -5;
	// 白音查干苏木: a township.
	if (candidate.shape === 'minority' && /^(?:苏木|嘎查|[镇乡村县旗]|街道|社区)/.test(text.slice(end, end + 2)))
		return -30;
	if (candidate.shape === 'minority')
		return evidence.afterForeign ? -6 : candidate.end - candidate.start >= 3 ? 1 : evidence.afterTitle ? 0 : -3;
	// 李县长和张书记: a joint and a surname with its rank word.
	if (
		evidence.afterTitle &&
		standsAt(JOINS, text, candidate.start) &&
		((evidence.beforeTitle && end - candidate.start === 2) ||
			HEAD.test(text.slice(candidate.start + 2, candidate.start + 5)))
	)
		return -30;
	// 组长由陈立担任
	if (
		end - candidate.start === 3 &&
		evidence.afterTitle &&
		text.charAt(candidate.start) === '由' &&
		/^[^，。；\n]{0,60}?(?:担任|兼任|接任|出任)/.test(text.slice(end, end + 64))
	)
		return -50;
	// 云泽市市长, 林家村书记, 陈立和市长, 以县长陈立为组长: a place, two people, or the verb.
	if (evidence.beforeTitle && (hasUnit(BODY_ENDS, last) || (evidence.afterTitle && last === AS))) return -12;
	if (hasUnit(JOINTS, last)) return -6;
	if (evidence.afterTitle) return 0;
	return last === BECAUSE ? -3 : hasUnit(PLACE_ENDS, last) ? -5 : 0;
}

const TAILS = unitSet('看听致贺作互以日本提近');
const BODY_ENDS = unitSet('市县区省镇乡州村和与及向站所局处部厅厂馆队组室委');
const HEAD = /^副?(?:书记|主任|主席|经理|校长|院长|[省市县区州旗镇乡村部局处厅]长)/;
const JOINS = unitSet('和与同');
const JOINTS = unitSet('在将的与还对等');
const BECAUSE = unitOf('因');
const AS = unitOf('为');
const PLACE_ENDS = unitSet('村镇乡县市区省州屯滩岛');

/** Parts of speech that a given office is followed by as words: 书记高度重视, 局长应当. */
const PREDICATES = new Set(['v', 'vn', 'd', 'ad', 'p', 'c', 'r', 'u', 't', 'm', 'vd']);

const isVerb = (lexicon: Lexicon, entry: number): boolean => entry >= 0 && tagName(lexicon.tag[entry]!).startsWith('v');

/** Words of one character that follow names and seldom end them. */
const ENDS_IN_FUNCTION = /^[等在和与同的地将还正就向对为是率带说任已曾]$/;

/** 马吉正、 孙佳和与: whether what may be an adverb or a joint before `end` has nothing to stand for and is the name's. */
const endsName = (text: string, end: number): boolean => {
	const last = text.charAt(end - 1);
	if (/[等的说任是带率为]/.test(last)) return false;
	return '和与同'.includes(last)
		? /^[和与同及、，。；（]/.test(text.slice(end, end + 1))
		: /^[、，。；（]/.test(text.slice(end, end + 1));
};

const CLOSES = unitSet(MARKS_AFTER);

const isClosed = (text: string, at: number): boolean => standsOrEnds(CLOSES, text, at);

/**
 * Between an office with its body and a mark or a verb of this genre there is a slot that only a name fills, even one
 * that is an ordinary word (高山, 万全).
 */
export function slotBonus(reading: Reading, lexicon: Lexicon, candidate: Candidate, evidence: Evidence): number {
	if (candidate.shape !== 'han' || evidence.afterForeign) return 0;
	const { text } = reading;
	// 特聘专家边诚、: words for what somebody is hold the slot less surely than an office.
	if (evidence.afterPrivate || evidence.afterNonRole) {
		const opening = lexicon.trie.findIn(text, candidate.start, candidate.start + 2);
		return (evidence.right >= 1.5 ||
			isClosed(text, candidate.end) ||
			(evidence.right >= 0.5 && candidate.gain > -1 && candidate.end - candidate.start >= 3)) &&
			(isClosed(text, candidate.end) ||
				/^和(?:先后|等)/.test(text.slice(candidate.end - 1, candidate.end + 2)) ||
				!(ENDS_IN_FUNCTION.test(text.charAt(candidate.end - 1)) || '因以'.includes(text.charAt(candidate.end - 1)))) &&
			!isVerb(lexicon, opening) &&
			// 农民支招儿: a word and an ending.
			(opening < 0 ||
				tagName(lexicon.tag[opening]!) !== 'n' ||
				candidate.end - candidate.start === 2 ||
				candidate.gain > 0) &&
			!standsAt(FUNCTION_SURNAMES, text, candidate.start) &&
			candidate.gain > (candidate.end - candidate.start >= 3 ? -5 : -1)
			? candidate.end - candidate.start >= 3
				? 3.2
				: 2.5
			: 0;
	}
	if (!evidence.afterTitle) return 0;
	if (evidence.right < 0.5) {
		if (candidate.gain > 1 && reading.lattice.next[candidate.end]! - candidate.end > 1) return 0.5;
		// 副书记门雪松全程陪同: an adverb between the name and a verb of this genre.
		return candidate.end - candidate.start === 3 &&
			candidate.gain > -4 &&
			isA(lexicon, reading.lattice.nextEntry[reading.lattice.next[candidate.end]!] ?? -1, 'rightVerb')
			? 3
			: 0;
	}
	// 主委易中和陪同: no joint stands before a verb.
	if ('和与'.includes(text.charAt(candidate.end - 1)) && candidate.end - candidate.start >= 3 && evidence.right >= 3)
		return evidence.beforeTitle ? 0 : 5.5;
	// 项有为接受审查: 为 is the name's where a verb of its own follows.
	if (text.charAt(candidate.end - 1) === '为' && candidate.end - candidate.start >= 3)
		return evidence.right >= 3 ? 5.5 : 6;
	if (
		candidate.end - candidate.start >= 3 &&
		ENDS_IN_FUNCTION.test(text.charAt(candidate.end - 1)) &&
		!endsName(text, candidate.end)
	)
		return 0;
	const given = lexicon.trie.findIn(text, candidate.start + 1, candidate.end);
	if (given >= 0 && candidate.end - candidate.start >= 3 && isA(lexicon, given, 'rightVerb', 'speech', 'title'))
		return 0;
	// 代表团成员包括俄副外长, 总书记都要深入: common words, not a surname and more.
	if (opensWithWord(text, candidate, lexicon)) return 0;
	const title = reading.lattice.titleStart[candidate.start]!;
	const before = title > 0 ? text.charAt(title - 1) : '';
	if (title < 0 || !(/[、兼，。；：！？\n（ ]/.test(before) || /\p{Script=Han}/u.test(before) || before === ''))
		return 0;
	const entry = lexicon.trie.findIn(text, candidate.start, candidate.end);
	const inRow = /\p{Script=Han}/u.test(before) || (before === '、' && reading.lattice.titleStart[title - 1]! >= 0);
	// 社区党委书记、居委会主任明月。: behind two offices and before a mark even a word is a name.
	if (
		inOfficeChain(text, reading.lattice, title) &&
		entry >= 0 &&
		lexicon.cost[entry]! > 11 &&
		!'dpcrumq'.includes(tagName(lexicon.tag[entry]!).charAt(0)) &&
		isClosed(text, candidate.end)
	)
		return BEST_SLOT;
	if (inRow && inOfficeRow(text, reading.lattice, candidate, title, lexicon)) return BEST_SLOT;
	// A very common word after a rank word is that word (人民日报评论员文章).
	if (entry >= 0 && lexicon.cost[entry]! < 9) return 0;
	// 总书记高度重视: a word before any verb is that word; before a mark, a verb of this genre or 被 it may be a name.
	const next = text.charAt(candidate.end);
	if (
		entry >= 0 &&
		evidence.right < 1.5 &&
		next !== '' &&
		next !== '被' &&
		!standsAt(CLOSES, text, candidate.end) &&
		// 第一书记于洋帮他: a rare proper noun is what a person is called too.
		!(lexicon.cost[entry]! > 12 && /^n[rsz]$/.test(tagName(lexicon.tag[entry]!)))
	)
		return 0;
	if (entry >= 0 && PREDICATES.has(tagName(lexicon.tag[entry]!)))
		return (evidence.beforeSpeech &&
			lexicon.cost[entry]! > 11 &&
			isVerb(lexicon, entry) &&
			text.charAt(candidate.start) !== '应') ||
			// 外部董事林远、毕升列席: the last of several holders.
			(evidence.right >= 3 &&
				lexicon.cost[entry]! > 11 &&
				before === '、' &&
				reading.lattice.titleStart[title - 1]! < 0) ||
			text.charAt(candidate.end) === '（' ||
			text.charAt(candidate.end) === '、'
			? 3
			: 0;
	return 5.5;
}

/** Whether a candidate is words that join or govern: 包括 and one more character, or two words of one character. */
function opensWithWord(text: string, { start, end }: Candidate, lexicon: Lexicon): boolean {
	if (end - start === 3) return isA(lexicon, lexicon.trie.findIn(text, start, start + 2), 'leftFunction');
	return (
		lexicon.trie.findIn(text, start, end) < 0 &&
		isA(lexicon, lexicon.trie.findIn(text, start, start + 1), 'rightFunction') &&
		isA(lexicon, lexicon.trie.findIn(text, start + 1, end), 'rightFunction')
	);
}

const OPENS_SENTENCE = unitSet('。！？；\n”');

/**
 * A sentence that opens with a likely name and a verb of this genre (江天一出席上述活动。) names its subject there; a
 * name with its rank word behind it stands after any word (领会江天一总书记…).
 */
export function subjectBonus(text: string, candidate: Candidate, evidence: Evidence): number {
	if (candidate.shape !== 'han') return 0;
	if (evidence.beforeTitle && evidence.left < 0 && candidate.end - candidate.start >= 3 && candidate.gain > -1)
		return 1.8;
	return evidence.right >= 3 &&
		!evidence.beforeTitle &&
		candidate.gain > 3 &&
		standsOrEnds(OPENS_SENTENCE, text, candidate.start - 1)
		? 1.5
		: 0;
}
