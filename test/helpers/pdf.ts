import { deflateSync } from 'node:zlib';

/** A line of a page: where it begins, in points from the lower left, and its size. */
export interface PdfText {
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size?: number;
}

const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase();

interface PdfOptions {
	readonly locked?: boolean;
	readonly title?: string;
	readonly packed?: boolean;
	readonly encoding?: NamedEncoding;
}

/** An encoding that a PDF names without a table of its own. */
export interface NamedEncoding {
	readonly name: string;
	/** set of characters: GB1 or CNS1 */
	readonly ordering: string;
	encode(text: string): Buffer;
}

/**
 * Makes a PDF with a text layer. Its font is named and not embedded; the code of a character is its place in Unicode,
 * and every one is as wide as it is high.
 */
export function makePdf(
	pages: readonly (readonly PdfText[])[],
	{ locked = false, title = '', encoding, packed = false }: PdfOptions = {},
): Buffer {
	const coded = (text: string): string => encoding?.encode(text).toString('hex') ?? hex(text);
	const ranges = Array.from({ length: 256 }, (_, high) => {
		const page = high.toString(16).padStart(2, '0').toUpperCase();
		return `<${page}00> <${page}FF> <${page}00>`;
	});
	const blocks = [0, 100, 200].map((from) => {
		const part = ranges.slice(from, from + 100);
		return `${part.length} beginbfrange\n${part.join('\n')}\nendbfrange`;
	});
	const map = `/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /X def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n${blocks.join('\n')}\nendcmap\nend\nend`;
	const objects: string[] = [
		'<< /Type /Catalog /Pages 2 0 R >>',
		`<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${7 + 2 * i} 0 R`).join(' ')}] >>`,
		`<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /${encoding?.name ?? 'Identity-H'} /DescendantFonts [4 0 R]${encoding ? '' : ' /ToUnicode 5 0 R'} >>`,
		`<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (${encoding?.ordering ?? 'Identity'}) /Supplement 0 >> /DW 1000 /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
		stream(map),
		`<< /Title <FEFF${hex(title)}> >>`,
	];
	for (const [i, lines] of pages.entries()) {
		const content = lines
			.map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm <${coded(text)}> Tj ET`)
			.join('\n');
		objects.push(
			`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents ${8 + 2 * i} 0 R >>`,
			packed ? packedStream(content) : stream(content),
		);
	}
	const zeros = '00'.repeat(32);
	const lock = locked
		? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${zeros}> /U <${zeros}> >> /ID [<${zeros}> <${zeros}>]`
		: '';
	let file = '%PDF-1.4\n';
	const offsets = objects.map((object, i) => {
		const at = file.length;
		file += `${i + 1} 0 obj\n${object}\nendobj\n`;
		return at;
	});
	const start = file.length;
	file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}`;
	file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R${lock} >>\nstartxref\n${start}\n%%EOF\n`;
	return Buffer.from(file, 'latin1');
}

const stream = (content: string): string => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

function packedStream(content: string): string {
	const packed = deflateSync(Buffer.from(content, 'latin1'));
	return `<< /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed.toString('latin1')}\nendstream`;
}
