import { expect, it } from 'vitest';
import { findQuotes } from '../../src/extract/quotes.js';

it.each(['“', '”', '"', '“甲”', '‘', "'", '《', '““”'])('reads a million of %s', (mark) => {
	const text = mark.repeat(1_000_000 / mark.length);
	expect(findQuotes(text).every((quote) => quote.start < quote.end && quote.end <= text.length)).toBe(true);
});
