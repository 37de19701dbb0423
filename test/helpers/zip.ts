import { crc32, deflateRawSync } from 'node:zlib';

/** An entry of an archive; what tests need to get wrong can be set. */
export interface ZipEntry {
	/** the name, or its bytes */
	readonly name: string | Uint8Array;
	readonly content: string | Uint8Array;
	/** say that it is encrypted */
	readonly encrypted?: boolean;
	/** the unpacked size to declare instead of the true one */
	readonly declared?: number;
	/** the checksum and packed bytes are spoilt */
	readonly spoilt?: boolean;
}

/** Makes a zip archive. Names given as strings are marked as UTF-8, others are not. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
	const locals: Buffer[] = [];
	const centrals: Buffer[] = [];
	let offset = 0;
	for (const { name, content, encrypted, declared, spoilt } of entries) {
		const bytes = Buffer.from(content);
		const packed = deflateRawSync(bytes);
		if (spoilt) packed.fill(0xff);
		const named = Buffer.from(name);
		const common = Buffer.alloc(26);
		common.writeUInt16LE(20, 0);
		common.writeUInt16LE((typeof name === 'string' ? 0x800 : 0) | (encrypted ? 1 : 0), 2);
		common.writeUInt16LE(8, 4);
		common.writeUInt32LE(crc32(bytes), 10);
		common.writeUInt32LE(packed.length, 14);
		common.writeUInt32LE(declared ?? bytes.length, 18);
		common.writeUInt16LE(named.length, 22);
		const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, named, packed]);
		const rest = Buffer.alloc(14);
		rest.writeUInt32LE(offset, 10);
		centrals.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, rest, named]));
		locals.push(local);
		offset += local.length;
	}
	const central = Buffer.concat(centrals);
	const end = Buffer.alloc(18);
	end.writeUInt16LE(entries.length, 4);
	end.writeUInt16LE(entries.length, 6);
	end.writeUInt32LE(central.length, 8);
	end.writeUInt32LE(offset, 12);
	return Buffer.concat([...locals, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** Makes a Word document of the XML in its body. */
export function makeDocx(body: string, { title = '', prologue = '' } = {}): Buffer {
	const types =
		'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
	const rels =
		'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
	return makeZip([
		{ name: '[Content_Types].xml', content: types },
		{ name: '_rels/.rels', content: rels },
		{
			name: 'docProps/core.xml',
			content: `<cp:coreProperties xmlns:cp="x" xmlns:dc="y"><dc:title>${title}</dc:title></cp:coreProperties>`,
		},
		{
			name: 'word/document.xml',
			content: `<?xml version="1.0"?>${prologue}<w:document ${W}><w:body>${body}</w:body></w:document>`,
		},
	]);
}

/** A paragraph of a Word document. */
export const wordParagraph = (...runs: readonly string[]): string =>
	`<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
