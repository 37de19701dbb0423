/** What the characters of a quotation show, one bit each; each bit stands for a pattern that need be tried only then. */
export const STOP = 1;
/** commas, spaces and raised dots, which part a formula */
export const PARTING = 2;
export const PLUS = 4;
/** pronouns, or their first character */
export const PERSONAL = 8;
/** first characters of words that ask */
export const ASKING = 16;
/** 的 and 之 */
export const OWNING = 32;
/** two Chinese characters and more */
export const SEVERAL_HAN = 64;

const TRAITS = ((): Uint8Array => {
	const table = new Uint8Array(65536);
	const set = (characters: string, trait: number): void => {
		for (const character of characters) table[character.charCodeAt(0)]! |= trait;
	};
	set('。！？!?\n；;', STOP);
	set('·、，, ；', PARTING);
	set('+＋×', PLUS);
	set('我你您咱她他它', PERSONAL);
	set('怎什哪如为谁', ASKING);
	set('的之', OWNING);
	return table;
})();

/** Reads the characters of text[start, end), once for all patterns. */
export function traitsOf(text: string, start: number, end: number): number {
	let traits = 0;
	let han = 0;
	for (let i = start; i < end; i++) {
		const unit = text.charCodeAt(i);
		traits |= TRAITS[unit]!;
		// The block that all but rare characters are of; where it has none a pattern decides.
		if (unit >= 0x4e00 && unit <= 0x9fa5) han++;
	}
	return han >= 2 ? traits | SEVERAL_HAN : traits;
}
