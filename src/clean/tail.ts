import type { Line } from './lines.js';
import type { LineRole } from './roles.js';

/** What may follow the end of an article, as a share of its prose: teasers of related news, a site's disclaimer. */
const SHARE = 0.3;

/**
 * Index of the first line that no longer belongs to the article: a line that opens what follows articles
 * (related news, copyright, previous and next), with little prose after it. Their number when all lines belong.
 */
export function tailStart(lines: readonly Line[], roles: readonly LineRole[], firstProse: number): number {
	let total = 0;
	for (let i = 0; i < lines.length; i++) if (roles[i] === 'prose') total += lines[i]!.han;
	let before = 0;
	for (let i = 0; i < lines.length; i++) {
		if (roles[i] === 'prose') before += lines[i]!.han;
		else if (roles[i] === 'tail' && i > firstProse && total - before <= SHARE * before) return i;
	}
	return lines.length;
}
