import { isFolded } from './fold.js';
import { TELLING } from './script.js';

/** The text holds characters that only the traditional script has. */
export const TRADITIONAL = 1;
/** It holds forms that are folded. */
export const FOLDED = 4;

/** What the script tells, and the forms that are folded. */
const SIGN = new Uint8Array(TELLING);
/** Where such forms stand in Unicode: bullets, lines, brackets and the Japanese dot, vertical and full-width forms. */
for (const [first, last] of [
	[0x2015, 0x2027],
	[0x2500, 0x2500],
	[0x300c, 0x300f],
	[0x30fb, 0x30fb],
	[0xfe41, 0xfe44],
	[0xff00, 0xff65],
] as const)
	for (let unit = first; unit <= last; unit++) if (isFolded(unit)) SIGN[unit]! |= FOLDED;

/** What a text holds that has to be prepared: most texts nothing. Further bits mean nothing here. */
export function signsOf(text: string): number {
	let signs = 0;
	for (let i = 0; i < text.length; i++) signs |= SIGN[text.charCodeAt(i)]!;
	return signs;
}
