import { tagName } from '../../lexicon/categories.js';
import { isA, type Lexicon } from '../../lexicon/lexicon.js';
import type { MentionHow } from '../../record/schema.js';
import type { Reading } from '../types.js';
import { type Candidate, findCandidates, isDot } from './candidates.js';
import { bylineSlots } from './byline-slots.js';
import { type Evidence, evidenceAround } from './context.js';
import { findRuns, type NameRun } from './lists.js';
import type { NameModel } from './model.js';

/** A candidate with all that speaks for and against it where it stands. */
export interface Judged extends Candidate {
	readonly text: string;
	readonly evidence: Evidence;
	/** gain and context together, in nats */
	score: number;
	/** stands in a list of names */
	listed: boolean;
	/** stands in a slot for makers of the article */
	maker: boolean;
}

/** A name found in the text. */
export interface NameMention {
	readonly start: number;
	readonly end: number;
	readonly name: string;
	readonly how: MentionHow;
	readonly shape: Candidate['shape'];
	readonly evidence: Evidence;
}

/** How much the reading as words counts against the surroundings. */
const GAIN_WEIGHT = 0.6;
/** A string is a name when its places together reach this. */
const ACCEPT = 7;
/** A single place needs at least this to be the reason for, or an instance of, a name. */
const PLACE_MINIMUM = 1;

/** Transliterations and single parts look like ordinary words so often that they need an office, a country or a list. */
function shapeBias(candidate: Candidate, evidence: Evidence, nearDot: boolean): number {
	if (candidate.shape === 'dotted') return 8;
	if (nearDot) return -30;
	if (candidate.shape === 'translit') {
		if (evidence.afterTitle || evidence.beforeTitle) return evidence.afterForeign || evidence.beforeTitle ? 3 : 1;
		return candidate.end - candidate.start >= 3 && evidence.beforeSpeech && evidence.left > -1 ? -2 : -9;
	}
	if (candidate.shape === 'minority') return evidence.afterForeign ? -6 : candidate.end - candidate.start >= 3 ? 1 : -3;
	return 0;
}

/** Parts of speech that a given office is followed by as words: 书记高度重视, 局长应当. */
const PREDICATES = new Set(['v', 'vn', 'd', 'ad', 'p', 'c', 'r', 'u', 't', 'm', 'vd']);

/**
 * Between an office with its body and a mark or a verb of this genre there is a slot that only a name fills, even one
 * that is an ordinary word (高山, 万全).
 */
function slotBonus(reading: Reading, lexicon: Lexicon, candidate: Candidate, evidence: Evidence): number {
	if (candidate.shape !== 'han' || !evidence.afterTitle || evidence.afterForeign || evidence.right < 0.5) return 0;
	const { text } = reading;
	if (candidate.end - candidate.start >= 3 && '等在和与同的地将还正就向对为是率带说任'.includes(text.charAt(candidate.end - 1))) return 0;
	const given = lexicon.trie.find(text.slice(candidate.start + 1, candidate.end));
	if (given >= 0 && candidate.end - candidate.start >= 3 && isA(lexicon, given, 'rightVerb', 'speech', 'title')) return 0;
	const title = reading.lattice.titleStart[candidate.start]!;
	const before = title > 0 ? text.charAt(title - 1) : '';
	if (title < 0 || !(/[、兼，。；：！？\n（ ]/.test(before) || /\p{Script=Han}/u.test(before) || before === '')) return 0;
	const entry = lexicon.trie.find(text.slice(candidate.start, candidate.end));
	// A very common word after a rank word is that word (人民日报评论员文章).
	if (entry >= 0 && lexicon.cost[entry]! < 9) return 0;
	if (entry >= 0 && PREDICATES.has(tagName(lexicon.tag[entry]!))) return evidence.rightText === '、' || text.charAt(candidate.end) === '（' || text.charAt(candidate.end) === '、' ? 3 : 0;
	return 5.5;
}

/**
 * Decides for the whole article which strings are names: a string is judged by all the places where it stands, so
 * 翟军主持 and 翟军强调 together settle 翟军 against 翟军主 and 翟军强.
 */
export function findNames(reading: Reading, lexicon: Lexicon, model: NameModel): readonly NameMention[] {
	const { text, lattice } = reading;
	const judged = findCandidates(text, lattice, model, lexicon).filter((candidate) => !isPlace(text, candidate, lexicon)).map((candidate): Judged => {
		const evidence = evidenceAround(text, candidate.start, candidate.end, lattice, lexicon);
		const score = GAIN_WEIGHT * Math.min(candidate.gain, candidate.shape === 'han' ? 22 : 90) + evidence.left + evidence.right + shapeBias(candidate, evidence, isDot(text.charAt(candidate.start - 1)) || isDot(text.charAt(candidate.end))) + slotBonus(reading, lexicon, candidate, evidence);
		return { ...candidate, text: text.slice(candidate.start, candidate.end), evidence, score, listed: false, maker: false };
	});
	const slots = bylineSlots(reading, lexicon, model);
	if (slots.length > 0) {
		const starts = new Map(slots.map((slot) => [slot.start, slot.end]));
		const known = new Set<number>();
		for (const place of judged) {
			if (starts.get(place.start) !== place.end) continue;
			place.score += 30;
			place.maker = true;
			known.add(place.start);
		}
		for (const slot of slots) {
			if (known.has(slot.start)) continue;
			judged.push({ ...slot, text: text.slice(slot.start, slot.end), evidence: evidenceAround(text, slot.start, slot.end, lattice, lexicon), score: 30, listed: false, maker: true });
		}
		judged.sort((a, b) => a.start - b.start || a.end - b.end);
	}
	const runs = findRuns(text, judged, lattice, lexicon);
	for (const run of runs) for (const member of run.members) {
		member.listed = true;
		member.score += run.bonus;
	}
	return accept(reading, lexicon, judged, runs);
}

/** A place by its dictionary name is no person, however foreign it sounds (沙特外交大臣). */
function isPlace(text: string, candidate: Candidate, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(text.slice(candidate.start, candidate.end));
	if (isA(lexicon, entry, 'place', 'foreignPlace', 'body', 'title', 'suffix', 'speech', 'rightVerb', 'nonRole', 'privatePerson', 'byline', 'department')) return true;
	// “卡尔·文森”号: a ship.
	if (candidate.shape === 'dotted') return /^[”"]号/.test(text.slice(candidate.end, candidate.end + 2));
	// 杜拉镇, 霍马市: a place of another country.
	if (candidate.shape === 'translit' && /[市镇州省县村区堡港岛河湖山国族人方军语裔]/.test(text.charAt(candidate.end))) return !/^(?:国家|国务|人民|人权|方面|军事|军队)/.test(text.slice(candidate.end, candidate.end + 2));
	if (candidate.shape === 'translit' && /[市镇州省县村区堡港岛]/.test(text.charAt(candidate.end - 1))) return true;
	if (candidate.shape !== 'han' || candidate.end - candidate.start < 3) return false;
	const given = lexicon.trie.find(text.slice(candidate.start + 1, candidate.end));
	if (isA(lexicon, given, 'title', 'speech', 'rightVerb', 'department', 'nonRole', 'listEnd')) return true;
	// 和 + 政协, 于 + 北京: a surname that is a function word before a dictionary body or place is that word.
	const surname = lexicon.trie.find(text.charAt(candidate.start));
	return isA(lexicon, given, 'body', 'place', 'suffix') && surname >= 0 && 'cpdu'.includes(tagName(lexicon.tag[surname]!).charAt(0));
}

function accept(reading: Reading, lexicon: Lexicon, judged: readonly Judged[], runs: readonly NameRun[]): readonly NameMention[] {
	const { text } = reading;
	const groups = new Map<string, Judged[]>();
	for (const place of judged) {
		if (place.score < PLACE_MINIMUM) continue;
		const group = groups.get(place.text);
		if (group) group.push(place);
		else groups.set(place.text, [place]);
	}
	const scored = [...groups].map(([name, places]) => ({ name, places, score: groupScore(places) }));
	scored.sort((a, b) => b.score - a.score || a.places[0]!.start - b.places[0]!.start);
	const taken = new Uint8Array(text.length);
	const mentions: NameMention[] = [];
	const names = new Map<string, Judged>();
	const claim = (place: Judged, how: MentionHow): void => {
		taken.fill(1, place.start, place.end);
		names.set(place.text, place);
		mentions.push({ start: place.start, end: place.end, name: place.text, how, shape: place.shape, evidence: place.evidence });
	};
	for (const run of runs) {
		if (run.certain) for (const member of run.members) if (isFree(taken, member.start, member.end)) claim(member, 'listed');
	}
	for (const { score, places } of scored) {
		if (score < ACCEPT) break;
		for (const place of places) {
			if (!isFree(taken, place.start, place.end)) continue;
			claim(place, place.maker || place.evidence.afterByline ? 'byline' : place.evidence.afterTitle || place.evidence.beforeTitle ? 'role-anchored' : place.listed ? 'listed' : places.length > 1 ? 'recurring' : 'contextual');
		}
	}
	recurrences(reading, lexicon, names, taken, mentions);
	return wholeNames(mentions).filter((mention) => !insideFormula(text, mention)).sort((a, b) => a.start - b.start);
}

/** 萨德科夫 after 叶尔兰·萨德科夫 is the same person, when only one name of the article ends (or opens) so. */
function wholeNames(mentions: readonly NameMention[]): readonly NameMention[] {
	const full = new Map<string, string | null>();
	for (const name of new Set(mentions.filter((mention) => mention.shape === 'dotted').map((mention) => mention.name))) {
		const parts = [...name].map((character) => (isDot(character) ? '·' : character)).join('').split('·');
		for (const part of [parts[0]!, parts[parts.length - 1]!]) if (part.length >= 2) full.set(part, full.has(part) && full.get(part) !== name ? null : name);
	}
	return mentions.map((mention) => {
		const whole = full.get(mention.name);
		return whole ? { ...mention, name: whole, how: 'recurring' as const } : mention;
	});
}

/** The best place, and less of each further one; different right neighbours confirm each other. */
function groupScore(places: readonly Judged[]): number {
	const scores = places.map((place) => place.score).sort((a, b) => b - a);
	let sum = scores[0]!;
	for (let i = 1; i < Math.min(scores.length, 6); i++) sum += 0.4 * scores[i]!;
	const neighbours = new Set(places.map((place) => place.evidence.rightText.slice(0, 1)));
	return sum + (neighbours.size > 1 ? 1.5 : 0);
}

/**
 * A string that is a name in one place is a name in the others where it reads better so, or where a mark and a verb
 * hold it. One scan of the text, whatever the number of names.
 */
function recurrences(reading: Reading, lexicon: Lexicon, names: ReadonlyMap<string, Judged>, taken: Uint8Array, mentions: NameMention[]): void {
	const { text, lattice } = reading;
	const byFirst = new Map<string, string[]>();
	for (const name of names.keys()) byFirst.set(name.charAt(0), [...(byFirst.get(name.charAt(0)) ?? []), name].sort((a, b) => b.length - a.length));
	const whole = lattice.forward[text.length]!;
	for (let i = 0; i < text.length; i++) {
		const name = byFirst.get(text.charAt(i))?.find((candidate) => text.startsWith(candidate, i));
		if (!name || !isFree(taken, i, i + name.length)) continue;
		const end = i + name.length;
		const evidence = evidenceAround(text, i, end, lattice, lexicon);
		// What the neighbours would cost if the name stood alone: a name cut out of a longer word costs much.
		const apart = lattice.forward[i]! + lattice.backward[end]! - whole;
		if (apart > 4 || (apart > -8 && !(evidence.right >= 1.5 && evidence.left >= 0))) continue;
		taken.fill(1, i, end);
		mentions.push({ start: i, end, name, how: 'recurring', shape: names.get(name)!.shape, evidence });
		i = end - 1;
	}
}

function isFree(taken: Uint8Array, start: number, end: number): boolean {
	for (let i = start; i < end; i++) if (taken[i]) return false;
	return true;
}

/** Words that make a leader's name the name of a theory, or of the leadership. */
const FORMULA = /^(?:新时代|(?:经济|法治|外交|强军|文化|生态文明|党建|总体国家安全|教育|科技|网络强国|军事)?(?:思想|理论)|主义|同志为核心|精神)/;

function insideFormula(text: string, mention: { readonly start: number; readonly end: number }): boolean {
	return FORMULA.test(text.slice(mention.end, mention.end + 16));
}
