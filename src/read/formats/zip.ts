import { type Format, lazily } from './format.js';

/** Zip of a folder: its readable files in the order of the archive, named as if it had been unpacked. */
export const zip: Format = {
	name: 'zip',
	extensions: ['zip'],
	claims: ({ bytes }) =>
		bytes[0] === 0x50 &&
		bytes[1] === 0x4b &&
		((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6)),
	read: lazily(async () => (await import('../archives/unzip.js')).unzipped),
};
