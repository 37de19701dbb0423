import { tagName } from '../../lexicon/categories.js';
import type { Reading } from '../types.js';
import { isOneOf } from './characters.js';
import type { Governed } from './governed.js';
import type { Placed } from './series.js';

/**
 * A formula in its marks with the noun it names: “6+3”现代产业体系, “春赏花、夏品果”的发展路子; `null` where no such
 * noun follows. In a series the noun behind the last holds for all: “揭榜挂帅”“赛马”机制 gives “揭榜挂帅”机制.
 */
export function labelOf(reading: Reading, placed: Placed, governed: Governed): string | null {
	const { text } = reading;
	const { quote } = placed;
	if (governed.kind === 'none' || governed.kind === 'event' || governed.kind === 'name' || governed.among) return null;
	if (governed.kind === 'weak' && isGoingOn(reading, governed.end)) return null;
	const noun = text.slice(placed.end, governed.end);
	const pointed = isOneOf(noun.charCodeAt(0), '这及该') ? /^这一|^这个|^这种|^及其|^该/.exec(noun) : null;
	if (pointed) return placed.size > 1 ? null : noun.slice(pointed[0].length).replace(/^的/, '');
	if (noun.startsWith('的') && governed.kind !== 'strong') return null;
	return text.slice(quote.start, quote.end) + noun;
}

/** Whether a noun goes on behind a weak head, which then is not what the formula governs. */
function isGoingOn({ words }: Reading, end: number): boolean {
	const next = words.at[end] ?? words.count;
	return next < words.count && ['n', 'nz', 'b'].includes(tagName(words.tags[next]!));
}
