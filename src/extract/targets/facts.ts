/** Makes the facts of a figure: one for each of its metrics. */
import type { Modifier } from '../../record/schema.js';
import type { Span } from '../../types.js';
import type { Reading, TargetFact } from '../types.js';
import type { Deadline } from './deadlines.js';
import type { Frame } from './frames.js';
import type { Verdict } from './status.js';
import { baselineStart, type TimeMention } from './times.js';

/** The facts of a figure under its verdict, which must have a status. */
export function factsOf(
	reading: Reading,
	frame: Frame,
	metrics: readonly string[],
	verdict: Verdict,
	clause: Span,
	times: readonly TimeMention[],
	deadline: Deadline | null,
	from: Span | null,
): readonly TargetFact[] {
	const { mention } = frame;
	const modifier: Modifier = mention.kind === 'range' ? 'range' : mention.comparator.relation;
	const than = times.find((time) => time.baseline && time.start >= clause.start && time.end <= mention.start);
	const baseline = than ? { start: baselineStart(reading.text, than), end: than.end } : from;
	const constraint = verdict.status === 'target' ? (verdict.constraint ?? byModifier(modifier)) : null;
	return metrics.map((metric) => ({
		start: Math.min(frame.start, mention.start),
		end: Math.max(frame.end, mention.end),
		metric,
		value: { text: mention.text, number: mention.number, unit: mention.unit, upper: mention.upper },
		modifier,
		constraint,
		deadline: verdict.status === 'achievement' ? null : deadline,
		baseline: baseline ? reading.text.slice(baseline.start, baseline.end) : null,
		status: verdict.status!,
	}));
}

/** 以上 and 不低于 bind; 左右 does not. */
const byModifier = (modifier: Modifier): 'hard' | 'soft' | null =>
	modifier === 'at-least' || modifier === 'at-most' ? 'hard' : modifier === 'about' ? 'soft' : null;
