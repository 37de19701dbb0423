import stringWidth from 'string-width';

/** Columns that text takes on a terminal: Chinese characters and full-width marks take two. */
export function displayWidth(text: string): number {
	let width = 0;
	for (let i = 0; i < text.length; i++) {
		const cells = plainWidth(text.charCodeAt(i));
		if (cells === 0) return stringWidth(text);
		width += cells;
	}
	return width;
}

/** Text followed by the spaces that fill it up to a width; longer text comes back as it is. */
export function padEnd(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The start of a text that fits, with an ellipsis where something was left off. */
export function truncate(text: string, width: number): string {
	if (displayWidth(text) <= width) return text;
	let taken = '';
	let used = 1;
	for (const char of text) {
		used += displayWidth(char);
		if (used > width) break;
		taken += char;
	}
	return `${taken.replace(/[\s，、；：,;:]+$/u, '')}…`;
}

/** Width of the characters that nearly all text here is made of; 0 for those that need the tables of Unicode. */
function plainWidth(code: number): 0 | 1 | 2 {
	if (code >= 0x20 && code < 0x7f) return 1;
	if (code >= 0x4e00 && code <= 0x9fff) return 2;
	if (code >= 0x3001 && code <= 0x3029) return 2;
	if (code >= 0xff01 && code <= 0xff5e) return 2;
	// “ ” ‘ ’ — … · → are of ambiguous width: one column wherever the terminal is not set up for old East Asian fonts.
	if ((code >= 0x2010 && code <= 0x2027) || code === 0xb7 || code === 0x2192) return 1;
	return 0;
}
