import { TAGS } from '../../lexicon/categories.js';
import { marksOf } from '../numbers/marks.js';
import type { Reading } from '../types.js';
import { unitAt } from '../unit-class.js';
import { isOneOf } from './characters.js';
import type { ContextWords } from './context-words.js';

/** How strongly the noun behind a quotation shows what the quotation is. */
export type HeadKind = 'strong' | 'weak' | 'project' | 'name' | 'event' | 'none';

/** The noun phrase behind a quotation. */
export interface Governed {
	readonly kind: HeadKind;
	/** end of the noun that decided, or of the mark where there is none */
	readonly end: number;
	/** the noun stands directly behind the mark, not behind 的 or 这一 */
	readonly direct: boolean;
	/** other things of the kind are meant: “…”等机制 */
	readonly among: boolean;
}

const NOMINAL_TAGS: readonly string[] = [
	'n',
	'vn',
	'nz',
	'b',
	'a',
	'an',
	'j',
	'l',
	'x',
	'v',
	'f',
	'm',
	'q',
	's',
	'ns',
	't',
	'nt',
	'i',
	'g',
	'nr',
	'eng',
	'mq',
	'k',
	'h',
];
/** What a noun phrase holds, by the index of the tag: 1 for its words, 2 for adverbs, 3 for verbs. */
const PART = Uint8Array.from(TAGS, (tag) => (tag === 'd' ? 2 : tag === 'v' ? 3 : NOMINAL_TAGS.includes(tag) ? 1 : 0));
const LINK = /^(?:的一系列|的|这一|这个|这种|该|等|及其|等等)/;
const STOPS = /^(?:周年|若干|一批|总投资|以来|作出|做出|进行|进展|累计|蓬勃)/;
const STOP_OPENS = marksOf('周若一总以作做进累蓬');
const LONGEST = 14;

/**
 * Reads the noun phrase that a quotation governs: “放管服”改革, “四好农村路”建设, “送得出、用得好”的总体要求, “枫桥经验”这一做法.
 * The last known head noun decides; a phrase ends at a mark, a particle, or a verb that takes an object of its own.
 */
export function governedNoun(reading: Reading, context: ContextWords, from: number): Governed {
	const { text, words } = reading;
	let at = from;
	let direct = true;
	let among = false;
	// Two links at most: “…”等的…
	for (let links = 0; links < 2; links++) {
		const link = isOneOf(unitAt(text, at), '的这该等及') ? LINK.exec(text.slice(at, at + 4)) : null;
		if (!link) break;
		at += link[0].length;
		direct = false;
		among ||= link[0].startsWith('等');
	}
	let best: Governed = { kind: 'none', end: from, direct, among };
	const named = direct ? context['name-head'].startsAt(text, at) : -1;
	let w = words.at[at] ?? words.count;
	if (w < words.count && words.starts[w]! < at) w++;
	let first = true;
	for (; w < words.count; w++) {
		const start = words.starts[w]!;
		const end = words.starts[w + 1]!;
		const part = PART[words.tags[w]!]!;
		if (part === 0) break;
		// 快速响应机制: an adverb may open the noun phrase, and none follows its head.
		if (part === 2 && (best.kind !== 'none' || end - start < 2 || context['stop-after'].startsAt(text, start) >= 0))
			break;
		if (end - at > LONGEST || (STOP_OPENS[text.charCodeAt(start)] === 1 && STOPS.test(text.slice(start, start + 3))))
			break;
		const leads = context.lead.is(text, start, end);
		const kind = headEndingAt(context, text, at, end);
		if (leads && best.kind === 'strong' && headEndingAt(context, text, start, end) === 'none') break;
		const goesOn =
			kind !== 'none' ||
			headFollows(context, text, end) ||
			(best.kind === 'none' && headFollows(context, text, words.starts[w + 2] ?? end));
		if (!goesOn && part === 3) break;
		if (leads && kind === 'none' && !headFollows(context, text, end)) break;
		if (leads && kind !== 'none' && !first && headEndingAt(context, text, start, end) === 'none') break;
		if (kind !== 'none' && !(best.kind === 'strong' && (kind === 'project' || kind === 'name')))
			best = { kind, end, direct, among };
		first = false;
	}
	if (named > best.end && best.kind !== 'strong' && words.starts[words.at[named]!] === named)
		return { kind: 'name', end: named, direct, among };
	return best;
}

const headFollows = (context: ContextWords, text: string, at: number): boolean =>
	context.labelHead.startsAt(text, at) >= 0;

/** The longest head noun that ends here decides, so that 新闻发布会 is no 会 and 行动计划 no 计划. */
function headEndingAt(context: ContextWords, text: string, from: number, end: number): HeadKind {
	const start = context.anyHead.endsAt(text, end, from);
	if (start < 0) return 'none';
	if (context.head.is(text, start, end)) return 'strong';
	if (context['weak-head'].is(text, start, end)) return 'weak';
	if (context['project-head'].is(text, start, end)) return 'project';
	return context['name-head'].is(text, start, end) ? 'name' : 'event';
}
