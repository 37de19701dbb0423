import { createHash } from 'node:crypto';
import type { RawDocument } from '../types.js';
import type { Failure } from './types.js';

/**
 * Fingerprint of everything the analysis of a document depends on but options: two runs that meet the same print may
 * use each other's results.
 * @returns 24 hex digits
 */
export function printOf({ text, ...rest }: RawDocument): string {
	return createHash('sha256').update(JSON.stringify(rest)).update('\n').update(text).digest('hex').slice(0, 24);
}

/** Fingerprint of an input that could not be read. */
export function failurePrint({ path, code, message }: Failure): string {
	return createHash('sha256')
		.update(JSON.stringify([path, code, message]))
		.digest('hex')
		.slice(0, 24);
}
