import { once } from 'node:events';
import { safeText } from '../render/text/safe.js';

/** Where results go. Waits while the reader is slower, so that a corpus never piles up in memory. */
export interface Output {
	write(text: string | Uint8Array): Promise<void>;
}

/** Standard output. `raw` text is made safe on a terminal; renderers for terminals have done so themselves. */
export function standardOutput(raw: boolean): Output {
	const { stdout } = process;
	const guarded = raw && stdout.isTTY;
	return {
		write: async (text) => {
			if (text.length > 0 && !stdout.write(guarded ? safeText(textOf(text)) : text)) await once(stdout, 'drain');
		},
	};
}

const textOf = (text: string | Uint8Array): string => (typeof text === 'string' ? text : Buffer.from(text).toString());
