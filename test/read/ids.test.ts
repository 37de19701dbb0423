import { expect, test } from 'vitest';
import { Ids } from '../../src/read/ids.js';

test('an id that is wanted again gets a number, and one that looks like such an id too', () => {
	const ids = new Ids();
	const taken = ['a', 'a', 'b', 'a', 'a~2', 'a~2', '', '', 'a'].map((wanted) => ids.take(wanted));
	expect(taken).toEqual(['a', 'a~2', 'b', 'a~3', 'a~2~2', 'a~2~3', '', '~2', 'a~4']);
});

test('a hundred thousand ids that are much alike are all told apart', () => {
	const ids = new Ids();
	const wanted = Array.from({ length: 100_000 }, (_, i) => `news/${2000 + (i % 30)}-${Math.floor(i / 30)}.html`);
	for (const id of wanted) expect(ids.take(id)).toBe(id);
	expect(new Set(wanted.slice(0, 500).map((id) => ids.take(id)))).toEqual(
		new Set(wanted.slice(0, 500).map((id) => `${id}~2`)),
	);
});
