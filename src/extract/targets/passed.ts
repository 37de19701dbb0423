/** Words of the past in the start of a change tell nothing of where it leads: 由现有的860个增加到2000个. */
import type { Span } from '../../types.js';
import { isPast, type StatusEvent } from './events.js';

/** The events but for those at some places. */
export const without = (events: readonly StatusEvent[], places: ReadonlySet<number>): readonly StatusEvent[] =>
	events.filter(({ at }) => !places.has(at));

/** 今年…, 预计增速将从2026年的2.7%降至1.5%: a time ahead or a forecast leads on from a change, whatever stands in its start */
const leadsOn = ({ time, cue }: StatusEvent): boolean =>
	time === null ? cue.kind === 'forecast' : time.tense !== 'past';

/** Adds the places of what looks back in the start of a change that something before it leads on from. */
export function passedOver(
	events: readonly StatusEvent[],
	{ start, end }: Span,
	passed: Set<number> | null,
): Set<number> | null {
	if (!events.some((event) => event.at < start && leadsOn(event))) return passed;
	const over = passed ?? new Set<number>();
	for (const event of events) if (event.at >= start && event.at < end && isPast(event)) over.add(event.at);
	return over.size === 0 ? null : over;
}
