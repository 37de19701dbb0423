import { TAGS } from '../../lexicon/categories.js';

/** By index of a part of speech: 1 for those whose first letter is one of these. */
export function tagSet(...letters: readonly string[]): Uint8Array {
	const set = new Uint8Array(256);
	TAGS.forEach((tag, index) => {
		if (letters.includes(tag.charAt(0))) set[index] = 1;
	});
	return set;
}
