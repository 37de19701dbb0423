import type { Span } from '../../types.js';
import type { Reading } from '../types.js';

let cover = new Uint8Array(0);

/** Marks what no name of a body may enter: names of people and works. One array serves text after text. */
export function coverOf({ text, quotes }: Reading, names: readonly Span[]): Uint8Array {
	if (cover.length <= text.length) cover = new Uint8Array(2 * text.length + 1024);
	else cover.fill(0, 0, text.length + 1);
	for (let k = 0; k < names.length; k++) mark(names[k]!);
	for (let k = 0; k < quotes.length; k++) if (quotes[k]!.kind === 'work') mark(quotes[k]!);
	return cover;
}

/** Names are short: a loop costs less than a call that fills. */
function mark({ start, end }: Span): void {
	for (let i = start; i < end; i++) cover[i] = 1;
}
