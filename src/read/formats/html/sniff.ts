/** Tags with which a saved page or a fragment of one begins. */
const OPENING =
	/^[\s\uFEFF]*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title|script|style|link|div|p|table|section|article|span|h[1-6]|br|font|center|ul|ol)\b/i;
const CLOSING =
	/<\/(?:p|div|span|table|td|section|article|body|html|title|head|script|h[1-6]|font|strong|li|a)\s*>|<br\s*\/?>/i;

/** Whether a text is markup: it begins with a tag of HTML, and another one closes. */
export function looksLikeHtml(text: string): boolean {
	const head = text.slice(0, 16_384);
	return OPENING.test(head) && (CLOSING.test(head) || /<!doctype\s+html|<html/i.test(head));
}
