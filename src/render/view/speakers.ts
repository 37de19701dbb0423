import type { SpeechRecord } from '../../record/schema.js';
import { faint, joined, rich, strong, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import { shownOnce, sloganName } from './slogans.js';
import { targetInShort } from './targets.js';
import type { Block, Pair, Section } from './view.js';

/** Longest beginning of a speech that is shown, in characters; the terminal cuts it to its line. */
const OPENING = 120;

/** For each speaker, in order: how the speeches begin, and which slogans and targets fall into them. */
export function speakersSection(context: ViewContext): Section | null {
	const { record, labels } = context;
	if (record.speeches.length === 0) return null;
	const slogans = bySpeaker(shownOnce(record.slogans), (slogan) => slogan.speaker);
	const targets = bySpeaker(
		record.targets.filter((target) => target.status === 'target'),
		(target) => target.speaker,
	);
	const speakers = [...bySpeaker(record.speeches, (speech) => speech.speaker.normalized)];
	const blocks = speakers.map(([speaker, speeches]): Block => {
		const said = (slogans.get(speaker) ?? []).map((slogan) => unbroken(rich(sloganName(slogan, context))));
		const set = (targets.get(speaker) ?? []).map(targetInShort);
		const pairs: Pair[] = speeches.map((speech) => opening(speech, context));
		if (said.length > 0) pairs.push({ label: labels.slogans, content: joined(said, '；') });
		if (set.length > 0) pairs.push({ label: labels.targets, content: joined(set, '；') });
		return { kind: 'pairs', title: strong(context.person(speaker)), pairs };
	});
	return { heading: labels.sections.speeches, count: null, blocks };
}

/** Facts by who said them, in the order of their first; those nobody said are left out. */
function bySpeaker<Fact>(
	facts: readonly Fact[],
	speakerOf: (fact: Fact) => string | null,
): ReadonlyMap<string, Fact[]> {
	const groups = new Map<string, Fact[]>();
	for (const fact of facts) {
		const speaker = speakerOf(fact);
		if (speaker === null) continue;
		const group = groups.get(speaker);
		if (group === undefined) groups.set(speaker, [fact]);
		else group.push(fact);
	}
	return groups;
}

function opening({ verb, contentStart, contentEnd, paragraph }: SpeechRecord, { excerpt }: ViewContext): Pair {
	const rest = contentEnd - contentStart > OPENING ? '…' : '';
	const text = excerpt(contentStart, Math.min(contentEnd, contentStart + OPENING))
		.replace(/^[\s：:，,]+/u, '')
		.replace(/\s+/gu, ' ')
		.trim();
	return { label: verb, content: rich(faint(paragraph === 0 ? '' : `¶${paragraph} `), text + rest), oneLine: true };
}
