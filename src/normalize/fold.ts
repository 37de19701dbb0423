import { HAN_CLASS } from '../clean/chars.js';

/** Forms that are written in two widths or ways and mean the same; each becomes one unit, so offsets stay. */
const FOLDED = /[０-９Ａ-Ｚａ-ｚ％＋．／＆＝＠＃＄－「」『』﹁﹂﹃﹄•‧・･─―]/g;
/** Whether a unit is one of them. */
export const isFolded = (unit: number): boolean => String.fromCharCode(unit).search(FOLDED) === 0;
const DIGIT_OR_LETTER = /[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/;
const HAN = new RegExp(`[${HAN_CLASS}]`);

/**
 * Folds full-width letters, digits and signs to half width, corner brackets to quotation marks, the many middle dots
 * of foreign names to `·`, and drawn lines to dashes. Full-width punctuation stays. The length does not change.
 */
export function fold(text: string): string {
	const corners = /[「﹁]/.test(text);
	return text.replace(FOLDED, (char, at: number) => {
		const before = text[at - 1] ?? '';
		const after = text[at + 1] ?? '';
		switch (char) {
			case '「':
			case '﹁':
				return '“';
			case '」':
			case '﹂':
				return '”';
			// The double corners stand inside the single ones, or alone.
			case '『':
			case '﹃':
				return corners ? '‘' : '“';
			case '』':
			case '﹄':
				return corners ? '’' : '”';
			case '─':
			case '―':
				return '—';
			case '•':
			case '‧':
			case '・':
			case '･':
				return HAN.test(before) && HAN.test(after) ? '·' : char;
			case '．':
				return DIGIT_OR_LETTER.test(before) ? '.' : HAN.test(before) && HAN.test(after) ? '·' : char;
			case '－':
				return DIGIT_OR_LETTER.test(before) && DIGIT_OR_LETTER.test(after) ? '-' : char;
			default:
				return String.fromCharCode(char.charCodeAt(0) - 0xfee0);
		}
	});
}
