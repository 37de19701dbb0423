const TAG = /<(?:\/?[a-z][^<>]{0,300}|!--[^<>]{0,300}--)>/iy;
const LINK = /\[([^[\]\n]{0,200})\]\((?:https?:|mailto:|\/|#|\.)[^()\s]{0,500}\)/y;

/** The end of the HTML tag or comment at `at`, or -1. */
export function tagEnd(text: string, at: number): number {
	TAG.lastIndex = at;
	const match = TAG.exec(text);
	return match === null ? -1 : at + match[0].length;
}

/**
 * Takes the frame off a Markdown link at `at` (an opening bracket) and leaves its text; an image goes whole.
 * Gives where reading goes on.
 */
export function linkEdits(
	text: string,
	at: number,
	limit: number,
	put: (from: number, to: number, replacement: string) => void,
): number {
	LINK.lastIndex = at;
	const match = LINK.exec(text);
	const end = at + (match?.[0].length ?? 0);
	if (match === null || end > limit) return at + 1;
	if (match[1] === '') put(at, end, '');
	else {
		const close = at + 1 + match[1]!.length;
		put(at, at + 1, '');
		// The text of the link is short and plain; what noise is in it stays.
		put(close, end, '');
	}
	return end;
}
