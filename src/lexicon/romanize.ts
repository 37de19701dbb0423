/** Syllables of a name as one word of pinyin, parted where they would be misread: Xi'an, Yanbian. */
export function joinSyllables(syllables: readonly string[]): string {
	const word = syllables.map((syllable, i) => (i > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable)).join('');
	return word.charAt(0).toUpperCase() + word.slice(1);
}
