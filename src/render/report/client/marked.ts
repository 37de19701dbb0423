import { el } from './dom.js';
import { say, saying } from './language.js';
import { entryOf } from './links.js';
import { type Mark, segmentsOf } from './segments.js';

export const KINDS = ['person', 'role', 'organization', 'slogan', 'target', 'speech'] as const;
const SPEECH = KINDS.indexOf('speech');

/** Words of the kinds for those who do not see colours. */
const described = (marks: readonly Mark[]): string =>
	[...new Set(marks.map((mark) => say(`mark.${KINDS[mark.kind]}`)))].join(' · ');

/**
 * Writes text[from, to) with its marks. Each segment is a link to the entry of its narrowest mark and bears the classes of
 * all marks over it. What someone says is not a link but a ground under the others; it opens with the name of the speaker.
 *
 * @param opened acts of speech whose speaker was already named, in this paragraph or one before
 */
export function markedText(
	text: string,
	marks: readonly Mark[],
	from: number,
	to: number,
	speaker: (mark: Mark) => string,
	opened: Set<Mark>,
): DocumentFragment {
	const fragment = document.createDocumentFragment();
	const begun = new Set<Mark>();
	for (const { start, end, marks: over } of segmentsOf(marks, from, to)) {
		const speeches = over.filter(({ kind }) => kind === SPEECH);
		const others = over.filter(({ kind }) => kind !== SPEECH);
		let parent: Node = fragment;
		if (speeches.length > 0) {
			const ground = el('span', { class: 'speech' });
			for (const speech of speeches) {
				if (opened.has(speech)) continue;
				opened.add(speech);
				ground.append(speakerTag(speech, speaker(speech)));
			}
			for (const speech of speeches) if (speech.ref >= 0) ground.dataset.entry = `p${speech.ref}`;
			fragment.append(ground);
			parent = ground;
		}
		const words = text.slice(start, end);
		parent.appendChild(others.length === 0 ? document.createTextNode(words) : linked(words, others, begun));
	}
	return fragment;
}

function linked(words: string, marks: readonly Mark[], begun: Set<Mark>): HTMLElement {
	const narrowest = [...marks].reverse().find((mark) => mark.ref >= 0);
	const attributes: Record<string, string> = {
		class: `mark ${[...new Set(marks.map(({ kind }) => `k-${KINDS[kind]}`))].join(' ')}`,
		'data-entries': [...new Set(marks.map(entryOf))].filter((entry) => entry !== null).join(' '),
		title: described(marks),
	};
	if (narrowest === undefined) return el('span', attributes, words);
	// A mark cut into pieces is one stop of the Tab key, not several.
	if (begun.has(narrowest)) attributes.tabindex = '-1';
	begun.add(narrowest);
	return el('a', { ...attributes, href: `#${entryOf(narrowest)}` }, words);
}

function speakerTag(speech: Mark, name: string): HTMLElement | string {
	if (speech.ref < 0 || name === '') return '';
	return el('a', { class: 'speaker', href: `#p${speech.ref}` }, saying('says', name));
}
