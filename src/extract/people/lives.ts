import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Barrier } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { given, row } from './biography.js';
import type { NameMention } from './decide.js';
import type { Office } from './office.js';
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

/** Verbs that open a clause of a life, with what must stand before them. */
const LIVED = /(?:^|[，。；）他她其])(?:(?:现|曾|曾经|历|先后|曾先后)担?|不再[担兼]?)任$/;
/** What may follow the last office of a clause: no name, which would make the offices those of the next person. */
const CLOSES = /^(?:(?:及\p{Script=Han}{2,4})?等(?:(?:多个|重要|领导)?职务|职)?|职务|一职|至今)?(?:[，。；\n（]|$)/u;

/**
 * The offices of a life told behind a name: 某某（1970年生），现任县长。, 某某是藏族，55岁。他曾任…. Only where nobody else is
 * named before the verb; a second sentence has to open with the pronoun.
 *
 * @param limit where the next name starts
 */
export function livesOf(
	reading: Reading,
	lexicon: Lexicon,
	mention: NameMention,
	limit: number,
	alone: boolean,
	barrier: Barrier,
): readonly Office[] {
	const { text } = reading;
	const end = Math.min(text.length, limit, mention.end + REACH);
	const out: Office[] = [];
	let sentences = 0;
	for (let at = mention.end; at < end; at++) {
		const unit = text.charCodeAt(at);
		if (unit === LINE) break;
		if (unit === STOP) {
			// one more sentence, about the same person
			if (!alone || !hasUnit(SHE, text.charCodeAt(at + 1)) || ++sentences > 1) break;
		}
		if (unit === LEAVES && RESIGNS.test(text.slice(Math.max(mention.end, at - 5), at + 1))) {
			const left = given(reading, lexicon, at + 1, barrier);
			if (left.length > 0 && text.startsWith('职务', left[left.length - 1]!.end))
				for (const office of left) out.push(office);
			continue;
		}
		if (unit !== SERVES || !LIVED.test(text.slice(Math.max(mention.end, at - 6), at + 1))) continue;
		const from = at + (text.charAt(at + 1) === '过' ? 2 : 1);
		const offices = row(reading, lexicon, from, barrier);
		if (offices.length === 0) continue;
		const last = offices[offices.length - 1]!.end;
		if (!CLOSES.test(text.slice(last, last + 6))) continue;
		for (const office of offices) out.push(office);
		at = last - 1;
	}
	return out;
}
