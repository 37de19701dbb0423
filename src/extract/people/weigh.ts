import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Reading } from '../types.js';
import { isFlagged } from './context.js';
import { FUNCTION_SURNAMES } from './han-names.js';
import { inOfficeChain, inOfficeRow } from './namesake.js';
import type { Candidate } from './offers.js';
import { BEST_FOR_WORK } from './shape.js';
import { MARKS_AFTER } from './sides.js';
import { BEST_SLOT, type Evidence } from './surroundings.js';
import { hasUnit, isHanScript, standsAt, standsOrEnds, unitAt, unitOf, unitSet } from './units.js';

/** Parts of speech that a given office is followed by as words: 书记高度重视, 局长应当. */
const PREDICATES = new Set(['v', 'vn', 'd', 'ad', 'p', 'c', 'r', 'u', 't', 'm', 'vd']);

const isVerb = (lexicon: Lexicon, entry: number): boolean => entry >= 0 && tagName(lexicon.tag[entry]!).startsWith('v');

const NO_GIVEN_NAME = CATEGORY.rightVerb | CATEGORY.speech | CATEGORY.title;

/** Words of one character that follow names and seldom end them. */
const ENDS_IN_FUNCTION = unitSet('等在和与同的地将还正就向对为是率带说任已曾');

/** 马吉正、 孙佳和与: whether what may be an adverb or a joint before `end` has nothing to stand for and is the name's. */
const endsName = (text: string, end: number): boolean => {
	const last = text.charAt(end - 1);
	if (/[等的说任是带率为]/.test(last)) return false;
	return '和与同'.includes(last)
		? /^[和与同及、，。；（]/.test(text.slice(end, end + 1))
		: /^[、，。；（]/.test(text.slice(end, end + 1));
};

const CLOSES = unitSet(MARKS_AFTER);
const OPENS_OFFICE = unitSet('、兼，。；：！？\n（ ');
const COMMA = unitOf('、');

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
				!(standsAt(ENDS_IN_FUNCTION, text, candidate.end - 1) || '因以'.includes(text.charAt(candidate.end - 1)))) &&
			!isVerb(lexicon, opening) &&
			// 农民支招儿: a word and an ending.
			(opening < 0 ||
				tagName(lexicon.tag[opening]!) !== 'n' ||
				candidate.end - candidate.start === 2 ||
				candidate.gain > 0) &&
			!standsAt(FUNCTION_SURNAMES, text, candidate.start) &&
			candidate.gain > (candidate.end - candidate.start >= 3 ? -5 : -1)
			? candidate.end - candidate.start >= 3
				? BEST_FOR_WORK
				: 2.5
			: 0;
	}
	if (!evidence.afterTitle) return 0;
	if (evidence.right < 0.5) {
		if (candidate.gain > 1 && reading.lattice.next[candidate.end]! - candidate.end > 1) return 0.5;
		// 副书记门雪松全程陪同: an adverb between the name and a verb of this genre.
		return candidate.end - candidate.start === 3 &&
			candidate.gain > -4 &&
			isFlagged(lexicon, reading.lattice.nextEntry[reading.lattice.next[candidate.end]!] ?? -1, CATEGORY.rightVerb)
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
		standsAt(ENDS_IN_FUNCTION, text, candidate.end - 1) &&
		!endsName(text, candidate.end)
	)
		return 0;
	if (
		candidate.end - candidate.start >= 3 &&
		isFlagged(lexicon, lexicon.trie.findIn(text, candidate.start + 1, candidate.end), NO_GIVEN_NAME)
	)
		return 0;
	// 代表团成员包括俄副外长, 总书记都要深入: common words, not a surname and more.
	if (opensWithWord(text, candidate, lexicon)) return 0;
	const title = reading.lattice.titleStart[candidate.start]!;
	if (title < 0) return 0;
	// 0 where the office opens the text
	const before = unitAt(text, title - 1);
	const han = isHanScript(before);
	if (!han && title > 0 && !hasUnit(OPENS_OFFICE, before)) return 0;
	const entry = lexicon.trie.findIn(text, candidate.start, candidate.end);
	const inRow = han || (before === COMMA && reading.lattice.titleStart[title - 1]! >= 0);
	// 社区党委书记、居委会主任明月。: behind two offices and before a mark even a word is a name.
	if (
		entry >= 0 &&
		lexicon.cost[entry]! > 11 &&
		isClosed(text, candidate.end) &&
		!'dpcrumq'.includes(tagName(lexicon.tag[entry]!).charAt(0)) &&
		inOfficeChain(text, reading.lattice, title)
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
				before === COMMA &&
				reading.lattice.titleStart[title - 1]! < 0) ||
			text.charAt(candidate.end) === '（' ||
			text.charAt(candidate.end) === '、'
			? 3
			: 0;
	return 5.5;
}

/** Whether a candidate is words that join or govern: 包括 and one more character, or two words of one character. */
function opensWithWord(text: string, { start, end }: Candidate, lexicon: Lexicon): boolean {
	if (end - start === 3) return isFlagged(lexicon, lexicon.trie.findIn(text, start, start + 2), CATEGORY.leftFunction);
	return (
		lexicon.trie.findIn(text, start, end) < 0 &&
		isFlagged(lexicon, lexicon.trie.findIn(text, start, start + 1), CATEGORY.rightFunction) &&
		isFlagged(lexicon, lexicon.trie.findIn(text, start + 1, end), CATEGORY.rightFunction)
	);
}

const LINE = unitSet('\n');
const ATTENDS = /^参加(?:会见|会谈|会晤|上述)/;
const OPENS_SENTENCE = unitSet('。！？；\n”');

/**
 * A sentence that opens with a likely name and a verb of this genre (江天一出席上述活动。) names its subject there; a
 * name with its rank word behind it stands after any word (领会江天一总书记…).
 */
export function subjectBonus(text: string, candidate: Candidate, evidence: Evidence): number {
	if (candidate.shape !== 'han') return 0;
	if (evidence.beforeTitle && evidence.left < 0 && candidate.end - candidate.start >= 3 && candidate.gain > -1)
		return 1.8;
	// a paragraph of its own: 江天一参加会见。
	if (
		evidence.right >= 3 &&
		candidate.end - candidate.start <= 3 &&
		candidate.gain > -4 &&
		ATTENDS.test(text.slice(candidate.end, candidate.end + 6)) &&
		standsOrEnds(LINE, text, candidate.start - 1)
	)
		return 5.5;
	return evidence.right >= 3 &&
		!evidence.beforeTitle &&
		candidate.gain > 3 &&
		standsOrEnds(OPENS_SENTENCE, text, candidate.start - 1)
		? 1.5
		: 0;
}
