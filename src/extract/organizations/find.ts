import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { isHanUnit } from '../lattice.js';
import { type Barrier, isPlaceStem, nameStart, withPlaceStem } from '../noun-phrase.js';
import type { Reading } from '../types.js';

const { body: BODY, department: DEPARTMENT, suffix: SUFFIX, place: PLACE, foreignPlace: FOREIGN, levelWord: LEVEL, generic: GENERIC, fused: FUSED } = CATEGORY;

/** What a body's name may go on with to the right: 市委 + 组织部, 人民医院 + 党委. */
const CONTINUES = BODY | DEPARTMENT | SUFFIX;

/** Names by dictionary and by grammar: a known ending with something before it that makes it one body and no other. */
export function findBodies(reading: Reading, lexicon: Lexicon, names: readonly Span[]): readonly Span[] {
	const { text, words, lattice } = reading;
	const covered = new Uint8Array(text.length + 1);
	for (const name of names) covered.fill(1, name.start, name.end);
	const works = reading.quotes.filter((quote) => quote.kind === 'work');
	for (const work of works) covered.fill(1, work.start, work.end);
	const barrier: Barrier = (position) => covered[position] === 1;
	const rules = suffixRules(lexicon);
	const out: Span[] = [];
	for (let w = 0; w < words.count; w++) {
		const start = words.starts[w]!;
		const entry = lattice.entries[w]!;
		const end = words.starts[w + 1]!;
		if (covered[start]) continue;
		const flags = entry >= 0 ? lexicon.flags[entry]! : 0;
		const ending = suffixOf(text, start, end, entry, flags, lexicon, rules);
		if ((flags & (BODY | DEPARTMENT)) === 0 && !ending) continue;
		if ((flags & BODY) !== 0 && (isPieceOfWord(text, end, start, lexicon) || (end - start === 2 && (flags & DEPARTMENT) === 0 && isRisky(text.slice(start, end), lexicon) && insideWords(reading, lexicon, start)))) continue;
		// The name may go on: the last ending counts.
		const nextEntry = w + 1 < words.count ? lattice.entries[w + 1]! : -1;
		if (nextEntry >= 0 && (lexicon.flags[nextEntry]! & CONTINUES) !== 0 && !covered[end] && (lexicon.flags[nextEntry]! & GENERIC) === 0 && goesOn(text, end, lexicon, nextEntry, rules)) continue;
		const commission = ending ? commissionStart(text, start, ending.suffix, lexicon, barrier) : -1;
		if (commission >= 0) {
			out.push({ start: commission, end });
			continue;
		}
		const named = (flags & BODY) !== 0 ? bodyStart(reading, lexicon, start, end, flags, barrier) : nameStart(reading, lexicon, end, barrier);
		const span = { start: Math.min(named, start), end };
		if ((flags & BODY) !== 0 || isSpecific(reading, lexicon, span, end - (ending?.suffix.length ?? end - start), ending, (flags & DEPARTMENT) !== 0)) out.push(span);
	}
	return out;
}

interface Ending {
	readonly suffix: string;
	readonly needs: string;
	readonly kind: string;
	/** strings that make the ending part of another word: 政府 + 采购 */
	readonly notBefore: readonly string[];
}

const ruleTables = new WeakMap<Lexicon, ReadonlyMap<string, Ending>>();

function suffixRules(lexicon: Lexicon): ReadonlyMap<string, Ending> {
	let rules = ruleTables.get(lexicon);
	if (!rules) {
		rules = new Map(lexicon.details.suffixes.filter((row) => row.kind !== 'generic-modifier').map((row) => [row.suffix!, { suffix: row.suffix!, needs: row.needs ?? 'name', kind: row.kind!, notBefore: (row.not_before ?? '').split('|').filter((text) => text !== '') }]));
		ruleTables.set(lexicon, rules);
	}
	return rules;
}

/** The ending that a word is (医院) or carries inside a longer dictionary word (师范大学). */
function suffixOf(text: string, start: number, end: number, entry: number, flags: number, lexicon: Lexicon, rules: ReadonlyMap<string, Ending>): Ending | undefined {
	if ((flags & SUFFIX) !== 0) return rules.get(text.slice(start, end));
	if (entry < 0 || end - start < 3) return undefined;
	const tag = tagName(lexicon.tag[entry]!);
	if (tag !== 'nt' && tag !== 'n' && tag !== 'nz' && tag !== 'nr') return undefined;
	for (let length = Math.min(6, end - start - 1); length >= 2; length--) {
		const rule = rules.get(text.slice(end - length, end));
		if (rule) return rule;
	}
	return undefined;
}

/** Bodies set up for a task carry the task in their name, verbs and all: 国务院促进中小企业发展工作领导小组. */
const TASK_ENDING = /(?:领导小组|调查组|工作组|督查组|督导组|督察组|巡视组|检查组|指挥部|联席会议|委员会|专班|办公室|协调小组)$/;

/** Start of the body that set up the one whose ending stands at `at`; -1 when none stands in the same clause. */
function commissionStart(text: string, at: number, suffix: string, lexicon: Lexicon, barrier: Barrier): number {
	if (!TASK_ENDING.test(suffix)) return -1;
	for (let i = at - 2; i >= Math.max(0, at - 40); i--) {
		if ('，。；：！？、的和在\n（）《》'.includes(text.charAt(i)) || barrier(i)) return -1;
		if (!/^(?:国务院|中央|党中央|中共中央|全国人大|全国政协|最高人民)/.test(text.slice(i, i + 5))) continue;
		const found = lexicon.trie.longest(text, i);
		if (!found || (lexicon.flags[found[1]]! & BODY) === 0) continue;
		if (found[0] > at) return -1;
		// A second body further left belongs to the same name (中央纪委国家监委追责问责审查调查组).
		const before = i >= 4 ? [6, 5, 4, 3, 2].find((length) => { const entry = lexicon.trie.find(text.slice(i - length, i)); return entry >= 0 && (lexicon.flags[entry]! & BODY) !== 0; }) : undefined;
		return before ? i - before : i;
	}
	return -1;
}

/** One-letter endings go on a name only where they are an ending there (部 in 组织部 is part of the word already). */
function goesOn(text: string, at: number, lexicon: Lexicon, entry: number, rules: ReadonlyMap<string, Ending>): boolean {
	const found = lexicon.trie.longest(text, at);
	const word = found ? text.slice(at, found[0]) : '';
	const flags = lexicon.flags[entry]!;
	if ((flags & (BODY | FUSED)) === BODY && (flags & SUFFIX) === 0 && !/^(?:党委|党组|纪委|工会|团委)/.test(word)) return (flags & DEPARTMENT) !== 0;
	return word.length > 1 || !rules.has(word);
}

/** Up to three characters without a dictionary reading before a level word: the stem of a place no table lists. */
function unknownStem(reading: Reading, at: number, end: number, lexicon: Lexicon, barrier: Barrier): number {
	const { text, lattice } = reading;
	let start = at;
	while (at - start < 3 && start > 0 && lattice.previousEntry[start]! < 0 && !barrier(start - 1) && /\p{Script=Han}/u.test(text.charAt(start - 1))) start--;
	// 临岳: the second half unknown, the first a one-character word.
	const first = lattice.previousEntry[start] ?? -1;
	if (at - start === 1 && first >= 0 && lattice.previous[start] === start - 1 && !barrier(start - 1) && !'pcudrwmq'.includes(tagName(lexicon.tag[first]!).charAt(0))) start--;
	return start < at && isPlaceStem(text, lexicon, { start, end: at, tag: 'x' }, { start: at, end }) ? start : at;
}

const followers = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** A body's short form that what follows makes part of a common word (求是 + 精神). */
function isPieceOfWord(text: string, end: number, start: number, lexicon: Lexicon): boolean {
	let table = followers.get(lexicon);
	if (!table) {
		table = new Map(lexicon.details.bodies.filter((row) => row.not_before).flatMap((row) => [row.name!, ...(row.aliases ?? '').split('|')].map((name) => [name, row.not_before!.split('|')] as const)));
		followers.set(lexicon, table);
	}
	return (table.get(text.slice(start, end)) ?? []).some((follower) => follower !== '' && text.startsWith(follower, end));
}

/** Whether ordinary words run on before a position: no mark, place, level or body there. */
function insideWords(reading: Reading, lexicon: Lexicon, at: number): boolean {
	if (at === 0 || !isHanUnit(reading.text.charCodeAt(at - 1))) return false;
	const entry = reading.lattice.previousEntry[at]!;
	return entry < 0 || (lexicon.flags[entry]! & (PLACE | FOREIGN | LEVEL | BODY)) === 0;
}

const riskyTables = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Short forms that are pieces of common words (联通, 建行): bodies only at the start of a phrase. */
function isRisky(name: string, lexicon: Lexicon): boolean {
	let table = riskyTables.get(lexicon);
	if (!table) {
		table = new Set(lexicon.details.bodies.filter((row) => row.risky).flatMap((row) => (row.risky!.length > 1 ? row.risky!.split('|') : [row.name!, ...(row.aliases ?? '').split('|')])));
		riskyTables.set(lexicon, table);
	}
	return table.has(name);
}

const absolute = new WeakMap<Lexicon, ReadonlySet<string>>();

/** A body that every place has one of: 市委, 纪委, 人大常委会; central, foreign and international ones stand alone. */
function isRelative(name: string, lexicon: Lexicon): boolean {
	let known = absolute.get(lexicon);
	if (!known) {
		known = new Set(
			lexicon.details.bodies
				.filter((row) => row.level === 'central' || /^(?:international|foreign|media|enterprise|school|research)$/.test(row.kind ?? ''))
				.flatMap((row) => [row.name!, ...(row.aliases ?? '').split('|')]),
		);
		absolute.set(lexicon, known);
	}
	return !known.has(name) && !/^(?:中央|全国|国家|国务院|中共|中华)/.test(name);
}

/** A dictionary body takes the place before it: 枣庄 + 市委, 国务院 + 国资委, 云南省 + 纪委. */
function bodyStart(reading: Reading, lexicon: Lexicon, start: number, end: number, flags: number, barrier: Barrier): number {
	const { text, lattice } = reading;
	let at = start;
	while (at > 0 && !barrier(at - 1)) {
		const entry = lattice.previousEntry[at]!;
		if (entry < 0) {
			const stem = unknownStem(reading, at, end, lexicon, barrier);
			if (stem === at) break;
			at = stem;
			continue;
		}
		const previous = lexicon.flags[entry]!;
		const word = text.slice(lattice.previous[at]!, at);
		const relative = (flags & DEPARTMENT) !== 0 || isRelative(text.slice(start, end), lexicon);
		const from = lattice.previous[at]!;
		if (relative && (previous & (PLACE | FOREIGN | LEVEL)) === 0 && isPlaceStem(text, lexicon, { start: from, end: at, tag: tagName(lexicon.tag[entry]!) }, { start: at, end })) {
			at = from;
			continue;
		}
		if (!relative || (previous & (PLACE | FOREIGN | LEVEL)) === 0 || word === '中国' || word === '全国' || word === '国家') break;
		at = lattice.previous[at]!;
	}
	if (isRelative(text.slice(start, end), lexicon) || (flags & DEPARTMENT) !== 0) at = withPlaceStem(reading, lexicon, at, barrier);
	if (text.slice(at - 2, at) === '中共' && !barrier(at - 1)) at -= 2;
	return at;
}

/** Whether something before the ending makes this one body: a place, a proper name, a described domain. */
function isSpecific(reading: Reading, lexicon: Lexicon, span: Span, endingStart: number, ending: Ending | undefined, department: boolean): boolean {
	const { text, lattice } = reading;
	if (span.end - span.start > 40) return false;
	const parts: { word: string; flags: number; tag: string }[] = [];
	for (let at = span.end; at > span.start; ) {
		const start = Math.max(span.start, lattice.previous[at]!);
		const entry = lattice.previousEntry[at]!;
		parts.unshift({ word: text.slice(start, at), flags: entry >= 0 ? lexicon.flags[entry]! : 0, tag: entry >= 0 ? tagName(lexicon.tag[entry]!) : 'x' });
		at = start;
	}
	const before = parts.slice(0, -1);
	const first = parts[0]!;
	if ((first.flags & GENERIC) !== 0 && (first.flags & (PLACE | FOREIGN | LEVEL | BODY)) === 0) return false;
	const whole = tagOfWhole(text, span, lexicon);
	const placed = whole || before.some((part) => (part.flags & (PLACE | FOREIGN | BODY)) !== 0);
	if (parts.some((part) => part.tag === 'q')) return false;
	const levelled = before.some((part) => (part.flags & LEVEL) !== 0) && /^[省市县区州盟旗镇乡村全国中央自治]/.test(first.word);
	if (department) return placed || levelled || /^(?:发改委|国资委|政法委|组织部|宣传部|统战部)$/.test(text.slice(span.start, span.end));
	if (!ending || ending.notBefore.some((follower) => text.startsWith(follower, span.end))) return false;
	const own = text.slice(span.start, endingStart);
	if (own === '') return false;
	if (ending.suffix.length === 1) return oneLetterEnding(own, ending, placed || levelled, before, text.charAt(span.end));
	const proper = before.some((part) => part.tag === 'nz' || part.tag === 'nt' || part.tag === 'nr' || part.tag === 'ns' || part.tag === 'g' || part.tag === 'eng' || part.tag === 'x') || /[“”]/.test(own);
	if (ending.needs === 'place') return (placed || levelled) && ((before[before.length - 1]?.flags ?? 0) & GENERIC) === 0;
	if (ending.needs === 'proper') return proper && own.length >= 2 && !levelled;
	if (placed || levelled) return true;
	if (/(?:公司|集团|银行|大学|学院|研究院|研究所|出版社|报社|日报|晚报|电视台|交易所|协会|学会|联合会|基金会|委员会|领导小组|指挥部|总局|联盟|党|议会|国会)$/.test(ending.suffix)) return proper || (own.length >= 4 && !/^(?:各|有关|相关|多家|一家|该|本)/.test(own));
	return proper && own.length >= 2;
}

/** A dictionary word for the whole that is itself a proper name of a body, or a place and an ending in one word (法国政府). */
function tagOfWhole(text: string, span: Span, lexicon: Lexicon): boolean {
	const entry = lexicon.trie.find(text.slice(span.start, span.end));
	if (entry < 0) return false;
	if (tagName(lexicon.tag[entry]!) === 'nt') return true;
	for (let end = span.end - 1; end > span.start + 1; end--) {
		const prefix = lexicon.trie.find(text.slice(span.start, end));
		if (prefix >= 0 && (lexicon.flags[prefix]! & (PLACE | FOREIGN)) !== 0) return true;
	}
	return false;
}

/** 部, 局, 厅 … end bodies and a hundred ordinary words; only a place with a domain before them settles it. */
function oneLetterEnding(own: string, ending: Ending, placed: boolean, before: readonly { readonly flags: number }[], after: string): boolean {
	if (!placed || !/[部厅局委办署]/.test(ending.suffix)) return false;
	const last = before[before.length - 1];
	return last !== undefined && (last.flags & CATEGORY.domain) !== 0 && own.length >= 3 && !/[门分位级下]/.test(after);
}
