import type { SpeechRecord } from '../../record/schema.js';
import { rich, strong } from '../text/rich.js';
import type { ViewContext } from './context.js';
import { sloganName } from './slogans.js';
import { targetInShort } from './targets.js';
import type { Block, Pair, Section } from './view.js';

/** Longest beginning of a speech that is shown, in characters; the terminal cuts it to its line. */
const OPENING = 120;

/** For each speaker, in order: how the speeches begin, and which slogans and targets fall into them. */
export function speakersSection(context: ViewContext): Section | null {
	const { record, labels } = context;
	const speakers = [...new Set(record.speeches.map((speech) => speech.speaker.normalized))];
	if (speakers.length === 0) return null;
	const blocks = speakers.map((speaker): Block => {
		const speeches = record.speeches.filter((speech) => speech.speaker.normalized === speaker);
		return {
			kind: 'pairs',
			title: strong(context.person(speaker)),
			pairs: [...speeches.map((speech) => opening(speech, context)), ...saidBy(speaker, context)],
		};
	});
	return { heading: labels.sections.speeches, count: null, blocks };
}

function opening({ verb, contentStart, contentEnd }: SpeechRecord, { excerpt }: ViewContext): Pair {
	const rest = contentEnd - contentStart > OPENING ? '…' : '';
	const text = excerpt(contentStart, Math.min(contentEnd, contentStart + OPENING))
		.replace(/^[\s：:，,]+/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
	return { label: verb, content: rich(text + rest), oneLine: true };
}

function saidBy(speaker: string, context: ViewContext): readonly Pair[] {
	const { record, labels } = context;
	const slogans = record.slogans
		.filter((slogan) => slogan.speaker === speaker)
		.map((slogan) => sloganName(slogan, context));
	const targets = record.targets
		.filter((target) => target.speaker === speaker && target.status === 'target')
		.map(targetInShort);
	const pairs: Pair[] = [];
	if (slogans.length > 0) pairs.push({ label: labels.slogans, content: rich(slogans.join('；')) });
	if (targets.length > 0) pairs.push({ label: labels.targets, content: rich(targets.join('；')) });
	return pairs;
}
