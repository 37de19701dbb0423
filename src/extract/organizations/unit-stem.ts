import { CATEGORY, categories, type Tag } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import { unitAt } from '../numbers/marks.js';
import { type Barrier, stepBefore, units, within } from '../phrase-step.js';
import type { Reading } from '../types.js';

/** Bodies of a village or a quarter, called by its name without a level word. */
export const OF_HAMLET =
	/^(?:派出所|供电所|司法所|税务所|财政所|人民法庭|法庭|煤矿|林场|供电局|公安分局|中学|小学|初中|幼儿园|卫生院|交警大队|消防救援大队|中心校)$/;

const NAMES: ReadonlySet<Tag> = new Set<Tag>(['nr', 'ns', 'nz', 'x']);
const PIECES: ReadonlySet<Tag> = new Set<Tag>(['n', 'nr', 'ns', 'nz', 'x', 'g', 'j', 'z', 'a', 'v']);
const LEADING: ReadonlySet<Tag> = new Set<Tag>(['v', 'p', 'c', 'u']);
const LEADS = units('到赴在由与和对从向抵经据及访');
/** 西宁路, 东风: sides that names open with. */
const SIDES = units('东西南北');
const NO_PIECE = categories('leftFunction', 'rightFunction', 'levelWord', 'generic', 'suffix', 'rightVerb');
/** Kinds of schools and mines that read as single characters. */
const KIND = /^(?:大中|中小|高中|初中|新建|改建|非|小|公办|民办|[各本该全多几两某每我其这那])/;

/**
 * Where the name of a hamlet before `at` starts that no table lists, behind a mark or a word that leads to it: 到 + 苏|陈 +
 * 小学; -1 where none does.
 */
export function hamletStart(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	const { text } = reading;
	let start = at;
	while (at - start < 3) {
		const step = stepBefore(reading, lexicon, start);
		if (step === null || !isHanUnit(unitAt(text, step.start)) || barrier(step.start) || barrier(step.end - 1))
			return -1;
		const length = step.end - step.start;
		if (length > 1 && !(start === at && length <= 3 && NAMES.has(step.tag))) return -1;
		if (length === 1 && (!(PIECES.has(step.tag) || SIDES.has(unitAt(text, step.start))) || within(step, NO_PIECE)))
			return -1;
		start = step.start;
		if (at - start >= 2 && isLed(reading, lexicon, start))
			return KIND.test(text.slice(start, at)) || within(step, CATEGORY.place) ? -1 : start;
	}
	return -1;
}

/** Whether a mark or a word that leads to a name stands before it. */
function isLed(reading: Reading, lexicon: Lexicon, start: number): boolean {
	const before = unitAt(reading.text, start - 1);
	if (!isHanUnit(before) || LEADS.has(before)) return true;
	const step = stepBefore(reading, lexicon, start);
	return step !== null && step.end - step.start > 1 && LEADING.has(step.tag);
}
