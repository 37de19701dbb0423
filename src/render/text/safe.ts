/** Characters that act instead of being seen: controls, format and bidi controls, separators of lines, lone surrogates. */
const ACTING = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Pictures of the controls U+0000–U+001F start here: ESC becomes ␛. */
const PICTURES = 0x2400;

/**
 * Makes text of unknown origin harmless on a terminal: escape sequences, control characters and bidi overrides lose
 * their power but stay visible (␛), breaks and tabs become a space, invisible format characters are dropped.
 * Takes one line's worth of text and gives one line.
 */
export function safeLine(text: string): string {
	return text.replace(ACTING, (char) => picture(char) ?? ' ');
}

/** As `safeLine`, but line feeds and tabs stay: for whole tables and files shown on a terminal. */
export function safeText(text: string): string {
	return text.replace(ACTING, (char) => (char === '\n' || char === '\t' ? char : (picture(char) ?? '')));
}

/** What stands for an acting character; `null` for breaks and tabs. */
function picture(char: string): string | null {
	const code = char.codePointAt(0) ?? 0;
	if ((code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029) return null;
	if (code < 0x20) return String.fromCharCode(PICTURES + code);
	if (code === 0x7f) return '␡';
	// C1 controls and halves of a surrogate pair show as the replacement character, format characters not at all.
	return code < 0xa0 || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : '';
}
