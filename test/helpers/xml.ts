/** What is wrong with the form of an XML document; empty when nothing is: tags that close each other, entities, attributes. */
export function xmlFault(xml: string): string {
	const open: string[] = [];
	const pattern = /<\?[^?]*\?>|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+|</g;
	for (const [piece, closing, name, attributes = '', empty] of xml.matchAll(pattern)) {
		if (piece === '<') return 'a tag that is none';
		if (/&(?!#\d+;|#x[\da-f]+;|(?:amp|lt|gt|quot|apos);)/i.test(name === undefined ? piece : attributes))
			return `${piece}: &`;
		if (name === undefined) continue;
		if (closing === '/') {
			if (open.pop() !== name) return `${piece} closes what is not open`;
		} else if (empty !== '/') open.push(name);
	}
	return open.length === 0 ? '' : `${open.join(' ')} stay open`;
}
