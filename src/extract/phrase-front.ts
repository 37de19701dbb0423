import { CATEGORY, categories, type Tag } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { opensClause } from './firm-name.js';
import { ownedStart } from './league.js';
import { type Step, units, within } from './phrase-step.js';
import { isPlaceStem } from './stem-word.js';
import type { Reading } from './types.js';

/** 北方矿业集团, 西部证券公司 */
export const REGION = /^(?:[东西南北]方|[东西南北中]部)$/;

/** 、园区管委会, ，地区发改委: what is no name of a place but stands for one before its bodies. */
const HOST =
	/^(?:地区|园区|景区|校区|矿区|林区|库区|灌区|港区|牧场|农场|兵团|开发区|经开区|高新区|示范区|度假区|保税区|管理区)$/;

const OPENS_NAME = categories('place', 'foreignPlace', 'body');
const FIELD = categories('department', 'domain');
const CLOSES = units('”》）');
const BRACKET = '（'.charCodeAt(0);
/** What reads as a name by itself. */
const PROPER: ReadonlySet<Tag> = new Set<Tag>(['ns', 'nz', 'nr', 'x', 'g', 'j']);

const opens = (step: Step): boolean =>
	within(step, OPENS_NAME) || (within(step, CATEGORY.levelWord) && step.end - step.start <= 3);

/** 岭南 + 地区 + 行政公署, 泾河 + 军分区: a place that only the word list knows, or the word between it and its body. */
function isSite(text: string, walk: readonly Step[], taken: number, i: number): boolean {
	const word = (step: Step | undefined): string => (step ? text.slice(step.start, step.end) : '');
	const sited = i + 1 < taken && walk[i + 1]!.tag === 'ns' && word(walk[i]) === '地区';
	return sited || (walk[i]!.tag === 'ns' && /^(?:地区|军分区|警备区)$/.test(word(walk[i - 1])));
}

/**
 * Drops ordinary words before the natural start of a name: where a place, level or body follows further right, a
 * leading common noun (精神, 会议, 领导) is the end of something else. The name is the first `taken` steps of the walk.
 */
export function trimFront(
	reading: Reading,
	lexicon: Lexicon,
	walk: readonly Step[],
	taken: number,
	end: number,
): number {
	const { text } = reading;
	let first = taken - 1;
	let natural = -1;
	for (let i = 0; i < taken; i++) {
		if (opens(walk[i]!)) natural = i;
		else if (
			natural === i - 1 &&
			i > 0 &&
			(isPlaceStem(text, lexicon, walk[i]!, walk[i - 1]!) || isSite(text, walk, taken, i))
		)
			natural = i;
	}
	while (first > 0 && first > natural) {
		const step = walk[first]!;
		if (natural < 0) {
			const next = walk[first - 1];
			if (step.tag === 'w' || (step.tag === 'f' && !REGION.test(text.slice(step.start, step.end)))) first--;
			else if (step.tag === 'v' && next && PROPER.has(next.tag) && step.end - step.start > 1) first--;
			else break;
		} else if (
			HOST.test(text.slice(step.start, step.end)) &&
			/^[，、。；：\n兼了由向与对在]?$/.test(text.charAt(step.start - 1))
		)
			break;
		else if (step.tag === 'x' || step.tag === 'nz' || step.tag === 'eng' || within(step, FIELD)) break;
		// ，昌江循环经济工业园区管委会: a place that only the word list knows, behind a mark.
		else if (step.tag === 'ns' && step.end - step.start > 1 && opensClause(text, step.start)) break;
		else if (CLOSES.has(text.charCodeAt(step.end - 1))) break;
		else first--;
	}
	// （上接第一版）省长: a bracket opens no name.
	while (first >= 0 && text.charCodeAt(walk[first]!.start) === BRACKET) first--;
	return first < 0 ? end : ownedStart(text, walk[first]!.start, end);
}
