/** Named references met in scraped Chinese pages. */
const NAMED: Readonly<Record<string, string>> = {
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	thinsp: ' ',
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	ldquo: '“',
	rdquo: '”',
	lsquo: '‘',
	rsquo: '’',
	mdash: '—',
	ndash: '–',
	hellip: '…',
	middot: '·',
	bull: '•',
	times: '×',
	deg: '°',
	permil: '‰',
	yen: '¥',
	zwnj: '',
	zwj: '',
	shy: '',
};
/** `amp;` inside: pages that were escaped twice. */
const REFERENCE = /&(?:amp;){0,2}(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,8}));/iy;

/** The character reference at `at` (an ampersand): where it ends and what it stands for; `null` when it is none. */
export function referenceAt(text: string, at: number): { end: number; value: string } | null {
	REFERENCE.lastIndex = at;
	const match = REFERENCE.exec(text);
	if (match === null) return null;
	const [all, decimal, hex, name] = match;
	let value: string | undefined;
	if (name !== undefined) value = NAMED[name.toLowerCase()];
	else {
		const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex!, 16);
		if (code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)) value = String.fromCodePoint(code);
	}
	return value === undefined ? null : { end: at + all.length, value };
}
