/** How far into a page its encoding is declared, in bytes; old pages have scripts and comments before it. */
const LOOK = 8192;

/** The encoding that a page declares in a `meta` element or an XML declaration; `null` when it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
	const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, LOOK)).toString('latin1');
	const meta = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]{2,30})/i.exec(head);
	return meta?.[1] ?? /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w-]{2,30})/i.exec(head)?.[1] ?? null;
}
