import type { Head } from '../../head.js';
import { type Format, lazily } from '../format.js';

/** Word documents, through mammoth. Other office documents get a sentence. */
export const docx: Format = {
	name: 'docx',
	extensions: ['docx'],
	claims: isOffice,
	read: lazily(async () => (await import('./read.js')).readDocx),
};

/** Whether a zip archive is an office document: by the name of its first entry. */
function isOffice({ bytes }: Head): boolean {
	if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return false;
	const length = bytes[26]! | (bytes[27]! << 8);
	const name = Buffer.from(bytes.subarray(30, 30 + length)).toString('latin1');
	return /^(?:\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|xl\/|ppt\/|customXml\/|mimetype$)/.test(name);
}
