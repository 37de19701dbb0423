import type { Head } from '../../head.js';
import { type Format, lazily } from '../format.js';

/** PDF with a text layer, through pdf.js. */
export const pdf: Format = {
	name: 'pdf',
	extensions: ['pdf'],
	claims: isPdf,
	read: lazily(async () => (await import('./read.js')).readPdf),
};

/** The mark of a PDF may stand behind a few other bytes. */
function isPdf({ bytes }: Head): boolean {
	return /^(?:\uFEFF|\s|\xEF\xBB\xBF){0,20}%PDF-\d/.test(Buffer.from(bytes.subarray(0, 40)).toString('latin1'));
}
