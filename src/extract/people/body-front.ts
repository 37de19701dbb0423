import { categories, type Tag } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import { nameStart } from '../noun-phrase.js';
import type { Barrier } from '../phrase-step.js';
import { blankStep, readStep, within } from '../phrase-step.js';
import { withPlaceStem } from '../place-stem.js';
import type { Reading } from '../types.js';
import { standsAt, unitAt, unitSet } from './units.js';

/** Most characters that are taken in. */
const LONGEST = 4;
const EDGE = unitSet('、，。；：\n（');
/** What a body of the place at hand opens with. */
const LEVEL = unitSet('省市县区州盟旗镇乡');
const FUNCTION = unitSet('和与及在到由对向将把为从等的了是任兼原前代大小新老全');
/** Words that a body is acted on by. */
const NO_PART = categories('rightVerb', 'speech', 'leftFunction', 'rightFunction', 'title', 'listEnd', 'byline');
const NAMES: ReadonlySet<Tag> = new Set<Tag>(['n', 'nz', 'ns', 'nr', 'x', 'g', 'j', 'b', 'a']);

const step = blankStep();

/**
 * Where the body of an office starts that the dictionary knows the end of only: between a mark and 中心, 公司, 科 stand a
 * few characters that it has no word for, and a mark leaves them to nobody else: 、县农推中心副主任, ，基教科科长.
 */
export function bodyFront(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const { text } = reading;
	if (start === 0 || !isHanUnit(unitAt(text, start - 1))) return start;
	if (text.startsWith('社区', start)) return communityStart(reading, lexicon, start, barrier);
	let single = true;
	for (let at = start; start - at <= LONGEST; ) {
		if (at < start && (at === 0 || standsAt(EDGE, text, at - 1)))
			return single || (start - at > 1 && standsAt(LEVEL, text, at)) ? at : start;
		// 清水镇 + 农服 + 中心
		if (start - at > 1 && standsAt(LEVEL, text, at)) {
			const placed = withPlaceStem(reading, lexicon, at, barrier);
			if (placed < at) return placed;
		}
		if (barrier(at - 1) || standsAt(FUNCTION, text, at - 1) || !readStep(step, reading, lexicon, at)) return start;
		if (within(step, NO_PART) || barrier(step.start) || step.tag === 'r' || step.tag === 'm') return start;
		if (step.start < at - 1 || !NAMES.has(step.tag)) single = false;
		at = step.start;
	}
	return start;
}

/** What a community is called, behind the street or town that it lies in. */
const COMMUNITY = /(?:街道|[镇乡])(\p{Script=Han}{2,3})$/u;

/** 五星街道雅和社区党委书记 */
function communityStart(reading: Reading, lexicon: Lexicon, start: number, barrier: Barrier): number {
	const name = COMMUNITY.exec(reading.text.slice(Math.max(0, start - 6), start))?.[1];
	if (name === undefined || barrier(start - 1)) return start;
	const at = start - name.length;
	return Math.min(at, nameStart(reading, lexicon, at, barrier));
}
