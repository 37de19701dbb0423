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
	for (let k = 0; k < people.length; k++) {
		const person = people[k]!;
		if (person.kind === 'byline') continue;
		const { name, mentions } = person;
		const sex = sexOf(person.attributes);
		for (let m = 0; m < mentions.length; m++) {
			const { start, end } = mentions[m]!;
			out.push({ start, end, name, weight: 'person', sex });
		}
	}
	addSpeakersByWord(out, text);
	addBodySpeakers(out, text, organizations);
	return inOrder(out);
}

function sexOf(attributes: readonly string[]): '男' | '女' | null {
	for (let k = 0; k < attributes.length; k++) {
		const attribute = attributes[k]!;
		if (attribute === '女' || attribute === '男') return attribute;
	}
	return null;
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
