import { CATEGORY, type Tag } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import { type Barrier, blankStep, readStep, within } from '../phrase-step.js';
import type { Reading } from '../types.js';
import { hasUnit, standsAt, standsOrEnds, unitAt, unitSet } from './units.js';

/** Most characters of the name of a place abroad. */
const LONGEST = 9;
/** Who heads a division abroad, without the division's own word before him and with it. */
const HEAD = /^副?(?:[省市州县区]长|知事)$/;
const HEAD_OF_BODY = /(?:[省市州县区道府郡议]长|知事|主席)$/;
const HEAD_ENDS = unitSet('长事席');
/** What spells no name. */
const NO_PART = unitSet('的了着过和与在对向将被从为是及等由到赴访让请原任兼前代新副');
const PROPER: ReadonlySet<Tag> = new Set<Tag>(['ns', 'nz', 'nr', 'x']);

const step = blankStep();

/**
 * Where the office of a place begins that no table lists: 秘鲁阿雷基帕副市长 with its country, 元长乡长 with two characters
 * that are no word between a mark and the head. Gives `start` where there is none.
 */
export function placedHead(
	reading: Reading,
	lexicon: Lexicon,
	start: number,
	titleStart: number,
	end: number,
	barrier: Barrier,
): number {
	const { text } = reading;
	// 元长 + 乡民代表会
	if (text.startsWith('民代表会', start + 1) && standsAt(TOWNSHIP, text, start))
		return stemStart(reading, start, barrier);
	if (!standsAt(HEAD_ENDS, text, end - 1) || !isHanUnit(unitAt(text, start - 1)) || barrier(start - 1)) return start;
	const title = text.slice(titleStart, end);
	if (start === titleStart ? HEAD.test(title) : HEAD_OF_BODY.test(title)) {
		const country = countryStart(reading, lexicon, start, barrier);
		if (country < start) return country;
	}
	return start === titleStart && LOCAL_HEAD.test(title) ? stemStart(reading, start, barrier) : start;
}

/** Where the country starts behind which nothing but the spelling of a name leads up to `start`. */
function countryStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text } = reading;
	let country = start;
	for (let at = start; at > 0 && start - at <= LONGEST; ) {
		if (!isHanUnit(unitAt(text, at - 1)) || barrier(at - 1) || !readStep(step, reading, lexicon, at)) break;
		if (barrier(step.start)) break;
		// 阿曼苏丹国 + 佐法尔: more than one word for the country
		if (within(step, CATEGORY.foreignPlace) && at - step.start > 1) {
			if (at < start) country = step.start;
		} else if (country < start) break;
		else if (at - step.start === 1 ? hasUnit(NO_PART, unitAt(text, step.start)) : !PROPER.has(step.tag)) break;
		at = step.start;
	}
	return country;
}

const TOWNSHIP = unitSet('乡镇');
const LOCAL_HEAD = /^副?(?:[乡镇]|分局)长$/;
const EDGE = unitSet('、，。；：\n（与和及');
const OPENS_NO_STEM = unitSet('各位名个全本该每两三四五几多原前新老现任时副代我市县区省州等的女男常');

/** Where two lone characters start that stand between a mark and the head of a township. */
function stemStart({ text, lattice }: Reading, start: number, barrier: Barrier): number {
	const at = start - 2;
	if (at < 0 || barrier(at) || !isHanUnit(unitAt(text, at)) || !standsOrEnds(EDGE, text, at - 1)) return start;
	if (lattice.previous[start] !== start - 1 || lattice.previous[start - 1] !== at) return start;
	return standsAt(OPENS_NO_STEM, text, at) || standsAt(OPENS_NO_STEM, text, at + 1) ? start : at;
}
