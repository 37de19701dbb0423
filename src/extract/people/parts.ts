import type { NameModel } from './model.js';

/** End of the parts of minority names that stand from `start` in a row, at most up to `limit`; -1 for none. */
export function endOfParts(text: string, start: number, limit: number, model: NameModel): number {
	let end = -1;
	for (let at = start, parts = 0; parts < 3; parts++) {
		at = model.minority.endOfLongest(text, at);
		if (at < 0 || at > limit) break;
		end = at;
		if (at < limit && model.minorityLast.has(text.charAt(at))) end = at + 1;
	}
	return end;
}
