import type { TargetCues } from './cues.js';

/** Whether words open with a verb of doing: 新建, 全面推进. */
export function opensDoing(text: string, at: number, cues: TargetCues): boolean {
	const lead = cues.leads.startingAt(text, at, text.length);
	return (
		cues.making.startingAt(text, at, text.length) !== null ||
		(lead !== null && lead.end - at >= 2 && (lead.value === 'verb' || lead.value === 'keep' || lead.value === 'adverb'))
	);
}
