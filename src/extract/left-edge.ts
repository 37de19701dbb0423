import { CATEGORY, categories, type Tag } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isHanUnit } from './lattice.js';
import { standsAt, unitAt, unitSet } from './people/units.js';
import { type Barrier, blankStep, readStep, units, within } from './phrase-step.js';
import type { Reading } from './types.js';

/** Most characters that are taken in. */
const LONGEST = 12;
/** Words that stand in no name. */
const NO_PART = categories(
	'rightVerb',
	'speech',
	'leftFunction',
	'rightFunction',
	'title',
	'generic',
	'body',
	'department',
	'listEnd',
);
const NO_TAG: ReadonlySet<Tag> = new Set<Tag>(['p', 'c', 'u', 'r', 'm', 'q', 't', 'w', 'd', 'z']);
/** Bodies that are sent, whose names say so: 青石县下派干部工作团. */
const SENT = /(?:工作[团组队]|考察团|代表团|服务队)$/;
const SENT_LAST = unitSet('团组队');
const EDGE = units('，、。；：\n（“');
const LEVELS = units('市县区旗州');
/** 梅港保税港区 + 管委会 */
const ZONE = unitSet('区园城');

const step = blankStep();

/**
 * Where the name text[start, end) starts with what stands between it and its place, if the walk to the left has stopped at
 * a word that names seldom hold: 柳城 + 高新 + 控股集团, 青石县 + 下派干部 + 工作团.
 */
export function placedStart(reading: Reading, lexicon: Lexicon, start: number, end: number, barrier: Barrier): number {
	const { text } = reading;
	if (end - start < 3 || !isHanUnit(unitAt(text, start - 1))) return start;
	const firm = text.startsWith('公司', end - 2) || text.startsWith('集团', end - 2);
	const sent = !firm && standsAt(SENT_LAST, text, end - 1) && SENT.test(text.slice(end - 3, end));
	const zone = !firm && !sent && standsAt(ZONE, text, start - 1) && text.startsWith('管委会', start);
	if (!firm && !sent && !zone) return start;
	for (let at = start; start - at < LONGEST; ) {
		if (at === 0 || barrier(at - 1) || !readStep(step, reading, lexicon, at)) return start;
		const { start: from, tag } = step;
		if (barrier(from)) return start;
		if (at < start && within(step, CATEGORY.place) && at - from > 1) return from;
		// 青石 + 县: a county that no table lists, behind a mark
		if (at < start && sent && within(step, CATEGORY.levelWord) && LEVELS.has(text.charCodeAt(at - 1)))
			for (let before = from - 2; before >= Math.max(0, from - 3); before--)
				if (before === 0 || EDGE.has(text.charCodeAt(before - 1))) return before;
		const field = text.slice(from, at) === '高新' || text.slice(from, at) === '经开';
		if (zone && at < start && within(step, CATEGORY.rightVerb)) return at;
		if (!field && (within(step, NO_PART) || NO_TAG.has(tag) || (tag === 'v' && !sent))) return start;
		at = from;
		if (zone && (at === 0 || EDGE.has(text.charCodeAt(at - 1)))) return at;
	}
	return start;
}
