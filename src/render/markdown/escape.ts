import { safeLine } from '../text/safe.js';

/** Marks that open markup anywhere in a line of CommonMark or GitHub's Markdown, entities, maths and mentions included. */
const MARKS = /[\\`*_[\]<>|~#&$@]/g;
/** What GitHub turns into a link without any mark. */
const BARE_LINKS = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)/gi;
/** List items, rules and headings set by what a line starts with. */
const LINE_START = /^([-+=]|\d+(?=[.)]))/;

/** Escapes text so that Markdown shows it letter for letter, on one line. */
export function escapeMarkdown(text: string): string {
	return safeLine(text)
		.replace(MARKS, '\\$&')
		.replace(BARE_LINKS, (_, scheme?: string, colon?: string, www?: string) =>
			scheme === undefined ? `${www}\\.` : `${scheme}\\${colon}`,
		)
		.trim()
		.replace(LINE_START, (start) => (/\d/.test(start) ? start : `\\${start}`))
		.replace(/^(\d+)([.)])/, '$1\\$2');
}
