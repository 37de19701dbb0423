import { type Format, lazily } from './format.js';

/** Gzip around a file of any other format. */
export const gzip: Format = {
	name: 'gzip',
	extensions: ['gz'],
	claims: ({ bytes }) => bytes[0] === 0x1f && bytes[1] === 0x8b,
	read: lazily(async () => (await import('../archives/gunzip.js')).gunzipped),
};
