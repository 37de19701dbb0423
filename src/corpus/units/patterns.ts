import { literal } from '../concordance/matcher.js';
import type { Unit } from './unit.js';

/** Counts what literal patterns find, each under its name. */
export function patterns(forms: ReadonlyMap<string, readonly string[]>): Unit {
	const finders = [...forms].map(([name, texts]) => ({ name, find: literal(texts) }));
	return {
		about: 'the words given',
		base: 'characters',
		text: true,
		visit: (document, { term }) => {
			const reading = document.reading();
			if (reading === null) return false;
			for (const { name, find } of finders)
				for (const { start } of find(reading)) term(name, reading.map.from[start] ?? 0);
			return true;
		},
	};
}
