/** Which figures can be the value of a target at all, by themselves and the words right before them. */
import type { Span } from '../../types.js';
import type { NumberKind, NumberMention } from '../numbers/index.js';
import { marksOf, unitAt } from '../numbers/marks.js';
import { isDigit } from '../numbers/numerals.js';
import type { TargetCues } from './cues.js';

/** dates and ordinals are no figures at all */
export const NO_FIGURES: ReadonlySet<NumberKind> = new Set<NumberKind>(['ordinal', 'date', 'year']);

/** Whether a figure counts things or people. */
export const isCount = ({ dimension }: NumberMention): boolean =>
	dimension === null || dimension === 'count' || dimension === 'person';

/** 不低于, 不少于 require; 不足, 不到 and 不能超过 only describe. */
export const isRequired = ({ comparator }: NumberMention): boolean =>
	comparator.text !== '' && comparator.text.startsWith('不') && !/^不[足到能]/.test(comparator.text);

const EACH = '每'.charCodeAt(0);
const AND_SO_ON = '等'.charCodeAt(0);
const THERE_ARE = '有'.charCodeAt(0);
/** 将有, 要有 */
const TO_BE = marksOf('将要应至');

/**
 * Whether a figure can be the value of a target, by itself and the words right before it.
 * @param clause its clause; null when that is not known yet, and the figure gets the benefit of the doubt
 */
export function isQuantity(text: string, mention: NumberMention, clause: Span | null, cues: TargetCues): boolean {
	const { dimension } = mention;
	if (dimension === 'weather') return false;
	const before = unitAt(text, mention.start - 1);
	if (before === EACH) return false;
	if (dimension !== 'ratio' && before === AND_SO_ON && clause && !isMade(text, clause, mention.start, cues))
		return false;
	// 有28人报名: who is there
	if (dimension === 'person' && before === THERE_ARE && TO_BE[unitAt(text, mention.start - 2)] === 0) return false;
	return !isSmallCount(text, mention, cues);
}

/** 实施甲、乙等5项工程 promises five; 做强甲、乙等5个集群 only counts them. */
function isMade(text: string, clause: Span, end: number, cues: TargetCues): boolean {
	for (let i = clause.start; i < end && i < clause.start + 12; i++)
		if (cues.making.startingAt(text, i, end)) return true;
	return false;
}

/** 三个, 两家: a count in words is a figure only after a verb of making (新建三座). */
function isSmallCount(text: string, mention: NumberMention, cues: TargetCues): boolean {
	if (mention.dimension !== 'count' && mention.dimension !== 'person' && mention.dimension !== 'time') return false;
	if (mention.number === null || mention.number >= 20 || isDigit(text.charCodeAt(mention.coreStart))) return false;
	for (let size = 4; size >= 2; size--) {
		const from = mention.start - size;
		const lead = from >= 0 ? cues.leads.startingAt(text, from, mention.start) : null;
		if (lead?.value === 'keep' && lead.end === mention.start && lead.phrase !== '支持') return false;
	}
	return true;
}
