import { tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit, type Lattice } from '../lattice.js';
import type { Judged } from './judge.js';
import type { NameModel } from './model.js';
import { RIGHT, rightScore } from './right.js';
import type { Surroundings } from './surroundings.js';
import { standsAt, unitSet } from './units.js';

/** Most characters that a name may go on for. */
const LONGEST = 3;
/** Parts of speech of words of one character that stand behind names. */
const BEHIND = unitSet('vpdcurmqtfyk');
/** From this cost on a verb of one character is a rare one. */
const RARE = 11;

/** Whether a word of one character is one that stands behind names. */
function standsBehind(entry: number, { tag, cost }: Lexicon): boolean {
	if (entry < 0) return false;
	const kind = tagName(tag[entry]!);
	return standsAt(BEHIND, kind, 0) && !(kind.startsWith('v') && cost[entry]! >= RARE);
}

/** What is said of a person's side, kind or place and ends no name. */
const NO_END = unitSet('方氏派系号省市州县镇村军党国府队级式版们人家辈任等一一总副现原新两再仍未已即');

/**
 * Where a transliterated name ends that was read short because its last characters are words elsewhere (隆, 功, 良): where
 * nothing that stands behind a name follows it, and a mark or a verb does after a character or more that are no word.
 */
export function foreignEnd(
	text: string,
	{ end, shape, evidence }: Judged,
	lattice: Lattice,
	lexicon: Lexicon,
	{ translit }: NameModel,
	surroundings: Surroundings,
): number {
	// 国王哇集拉隆功, whose first characters are a surname and more
	if (shape !== 'translit' && shape !== 'dotted' && !evidence.afterForeign) return end;
	const after = surroundings.after(end);
	if (rightScore(after) >= 0 || (after & RIGHT.afterTitle) !== 0) return end;
	let odd = 0;
	for (let at = end; at < end + LONGEST; ) {
		const unit = text.charCodeAt(at);
		if (!isHanUnit(unit) || lattice.next[at]! - at > 1 || standsAt(NO_END, text, at)) return end;
		if (translit[unit] === Number.POSITIVE_INFINITY && (++odd > 1 || standsBehind(lattice.nextEntry[at]!, lexicon)))
			return end;
		at++;
		if (rightScore(surroundings.after(at)) > 0) return at;
	}
	return end;
}
