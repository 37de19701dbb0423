import type { Span } from '../../types.js';
import type { PersonFact, Reading } from '../types.js';
import { addBodySpeakers, addSpeakersByWord } from './bodies.js';

/** Someone or something that can speak, where it is named. */
export interface Speaker extends Span {
	readonly name: string;
	readonly weight: 'person' | 'body' | 'pronoun';
	/** of a pronoun, and of a person where a note in brackets gives it */
	readonly sex: '男' | '女' | null;
}

/** All that can speak in an article, in order. */
export function speakersOf(
	{ text }: Reading,
	people: readonly PersonFact[],
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly Speaker[] {
	const out: Speaker[] = [];
	for (const person of people) {
		if (person.kind === 'byline') continue;
		const noted = person.attributes.find((attribute) => attribute === '女' || attribute === '男');
		const sex = noted === '女' || noted === '男' ? noted : null;
		for (const mention of person.mentions)
			out.push({ start: mention.start, end: mention.end, name: person.name, weight: 'person', sex });
	}
	addSpeakersByWord(out, text);
	addBodySpeakers(out, organizations);
	return inOrder(out);
}

/** A few speakers are put in their places one by one, for most stand there already. */
const FEW = 32;

/** Sorts speakers by where they start, the longer first; equal ones keep their order. */
function inOrder(speakers: Speaker[]): readonly Speaker[] {
	if (speakers.length > FEW) return speakers.sort((a, b) => a.start - b.start || b.end - a.end);
	for (let k = 1; k < speakers.length; k++) {
		const speaker = speakers[k]!;
		let to = k;
		for (; to > 0 && isBehind(speakers[to - 1]!, speaker); to--) speakers[to] = speakers[to - 1]!;
		speakers[to] = speaker;
	}
	return speakers;
}

const isBehind = (a: Speaker, b: Speaker): boolean => a.start > b.start || (a.start === b.start && a.end < b.end);
