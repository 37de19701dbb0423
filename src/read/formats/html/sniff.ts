/** Tags with which a saved page or a fragment of one begins. */
const OPENING =
	/^[\s\uFEFF]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|div|p|table|section|article|span|h[1-6]|br|font|center|ul|ol)\b/i;
const CLOSING =
	/<\/(?:p|div|span|table|td|section|article|body|html|title|head|script|h[1-6]|font|strong|li|a)\s*>|<br\s*\/?>/i;

const ROOT = /<!doctype\s+html|<html\b|<body\b/i;
const BLOCK = /<(?:p|div|br|li|tr|td|section|article|h[1-6])\b/gi;

/** Whether a text is markup: it begins with a tag of HTML, and tags make its lines. */
export function looksLikeHtml(text: string): boolean {
	const head = text.slice(0, 16_384);
	return OPENING.test(head) && (ROOT.test(head) || (CLOSING.test(head) && !isTextWithTags(head)));
}

/** Text whose lines are its paragraphs, with a few tags that a scraper left: read as markup it would be one paragraph. */
function isTextWithTags(head: string): boolean {
	let bare = 0;
	for (const line of head.split('\n')) if (!line.includes('<') && /\p{Script=Han}/u.test(line)) bare++;
	return bare > 4 && bare > 3 * (head.match(BLOCK)?.length ?? 0);
}
