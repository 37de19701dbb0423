import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { given, row } from './biography.js';
import type { NameMention } from './decide.js';
import { NO_OFFICES, type Office } from './office.js';
import { hasUnit, unitOf, unitSet } from './units.js';

/** Characters behind a name within which its sentence goes on with what the person was. */
const REACH = 120;
const SERVES = unitOf('任');
const LEAVES = unitOf('去');
/** 因工作调动，请求辞去副市长职务 */
const RESIGNS = /[，因](?:请求|申请|提出)?辞去$/;
const STOP = unitOf('。');
const LINE = unitOf('\n');
const SHE = unitSet('他她');
/** All that a walk over what follows a name stops at. */
const TELLS = unitSet('任去。\n');

/** Verbs that open a clause of a life, with what must stand before them. */
const LIVED = /(?:^|[，。；）他她其])(?:(?:现|曾|曾经|历|先后|曾先后)担?|不再[担兼]?|[出转升调改])任$/;
/** What may follow the last office of a clause: no name, which would make the offices those of the next person. */
const CLOSES = /^(?:(?:及\p{Script=Han}{2,4})?等(?:(?:多个|重要|领导)?职务|职)?|职务|一职|至今)?(?:[，。；\n（]|$)/u;

/**
 * The offices of a life told behind a name: 某某（1970年生），现任县长。, 某某是藏族，55岁。他曾任…. Only where nobody else is
 * named before the verb; a second sentence has to open with the pronoun.
 *
 * @param i which of the mentions it is
 * @param limit where the next name starts
 */
export function livesOf(
	reading: Reading,
	lexicon: Lexicon,
	mentions: readonly NameMention[],
	i: number,
	limit: number,
	barrier: Barrier,
): readonly Office[] {
	const { text } = reading;
	const mention = mentions[i]!;
	const end = Math.min(text.length, limit, mention.end + REACH);
	let out: Office[] | null = null;
	let sentences = 0;
	for (let at = mention.end; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (!hasUnit(TELLS, unit)) continue;
		if (unit === LINE) break;
		if (unit === STOP) {
			// one more sentence, about the same person
			if (at + 1 >= end || !hasUnit(SHE, text.charCodeAt(at + 1)) || ++sentences > 1 || !isAlone(text, mentions, i))
				break;
		}
		if (unit === LEAVES && RESIGNS.test(text.slice(Math.max(mention.end, at - 5), at + 1))) {
			const left = given(reading, lexicon, at + 1, barrier);
			if (left.length > 0 && text.startsWith('职务', left[left.length - 1]!.end)) out = added(out, left);
			continue;
		}
		if (unit !== SERVES || !LIVED.test(text.slice(Math.max(mention.end, at - 6), at + 1))) continue;
		const from = at + (text.charAt(at + 1) === '过' ? 2 : 1);
		const offices = row(reading, lexicon, from, barrier);
		if (offices.length === 0) continue;
		const last = offices[offices.length - 1]!.end;
		if (!CLOSES.test(text.slice(last, last + 6))) continue;
		out = added(out, offices);
		at = last - 1;
	}
	return out ?? NO_OFFICES;
}

function added(offices: Office[] | null, more: readonly Office[]): Office[] {
	const all = offices ?? [];
	for (const office of more) all.push(office);
	return all;
}

const ENDS_SENTENCE = unitSet('。！？\n');

/** Whether nobody else is named before a mention in its sentence. */
function isAlone(text: string, mentions: readonly NameMention[], i: number): boolean {
	const last = mentions[i - 1];
	if (!last || last.name === mentions[i]!.name) return true;
	for (let at = mentions[i]!.start - 1; at >= last.end; at--)
		if (hasUnit(ENDS_SENTENCE, text.charCodeAt(at))) return true;
	return false;
}
