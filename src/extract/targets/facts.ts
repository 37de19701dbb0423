/** Makes the facts of a figure: one for each of its metrics. */
import type { Modifier } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { NumberMention } from '../numbers/index.js';
import type { Reading, TargetFact } from '../types.js';
import type { Deadline } from './deadlines.js';
import type { Frame } from './frames.js';
import { scopeOf } from './scope.js';
import type { Verdict } from './status.js';
import { baselineStart, type TimeMention } from './times.js';

/** Adds the facts of a figure under its verdict, which must have a status. */
export function addFacts(
	facts: TargetFact[],
	reading: Reading,
	frame: Frame,
	metrics: readonly string[],
	verdict: Verdict,
	clause: Span,
	times: readonly TimeMention[],
	deadline: Deadline | null,
	from: Span | null,
	sentence: Span,
): void {
	const { mention } = frame;
	const modifier: Modifier = mention.kind === 'range' ? 'range' : mention.comparator.relation;
	const than = baselineIn(times, clause.start, mention.start);
	const baseline = than ? { start: baselineStart(reading.text, than), end: than.end } : from;
	const own = verdict.constraint ? null : byModifier(modifier);
	const target = verdict.status === 'target';
	const constraint = target ? (verdict.constraint ?? own) : null;
	const constraintText = target ? (own ? mention.comparator.text || inside(mention.text) : verdict.word) : null;
	const start = Math.min(frame.start, mention.start);
	const end = Math.max(frame.end, mention.end);
	for (let k = 0; k < metrics.length; k++) {
		const metric = frame.owner + metrics[k]!;
		// made apart: a literal inside another one is copied by a slow path
		const value: TargetFact['value'] = {
			text: mention.text,
			number: mention.number,
			unit: mention.unit,
			upper: mention.upper,
			amount: amountOf(mention),
			amountUnit: mention.unitNormalized,
		};
		facts.push({
			start,
			end,
			metric,
			value,
			modifier,
			constraint,
			constraintText: constraintText || null,
			deadline: verdict.status === 'achievement' ? null : deadline,
			scope: scopeOf(reading.text, metric, sentence.start, mention.start),
			baseline: baseline ? reading.text.slice(baseline.start, baseline.end) : null,
			status: verdict.status!,
		});
	}
}

/** The first time between two positions that a figure is compared with; only the times there are looked at. */
function baselineIn(times: readonly TimeMention[], from: number, to: number): TimeMention | undefined {
	let low = 0;
	let high = times.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (times[middle]!.start < from) low = middle + 1;
		else high = middle;
	}
	for (; low < times.length && times[low]!.start < to; low++) {
		const time = times[low]!;
		if (time.baseline && time.end <= to) return time;
	}
	return undefined;
}

/** A figure in the unit that all units of its kind are reckoned in: 15亩 is one hectare. */
const amountOf = ({ number, factor, unitNormalized }: NumberMention): number | null =>
	number === null || unitNormalized === null ? null : rounded(number * factor);

/** To twelve digits: 0.1 × 3 is 0.3. What is a whole number of thousandths has no more, and is not written out for it. */
function rounded(amount: number): number {
	if (amount !== 0 && Number.isInteger(amount) && Math.abs(amount) < (amount % 1000 === 0 ? 1e15 : 1e12)) return amount;
	const thousandths = Math.round(amount * 1000);
	if (amount !== 0 && Math.abs(thousandths) < 1e12 && thousandths / 1000 === amount) return amount;
	return Number(amount.toPrecision(12));
}

/** 5200多亿元, 20余个: the word stands inside the figure. */
const inside = (figure: string): string | null => /[余多几数来]/.exec(figure)?.[0] ?? null;

/** 以上 and 不低于 bind; 左右 does not. */
const byModifier = (modifier: Modifier): 'hard' | 'soft' | null =>
	modifier === 'at-least' || modifier === 'at-most' ? 'hard' : modifier === 'about' ? 'soft' : null;
