import { organizations, people, slogans } from './facts.js';
import { terms } from './terms.js';
import type { Unit } from './unit.js';
import { type WordOptions, words } from './words.js';

export type { Unit, Visitor } from './unit.js';
export type { WordOptions } from './words.js';

/** What can be counted. A new unit is one file and a line here. */
export const units = {
	words,
	terms,
	slogans: () => slogans,
	people: () => people,
	organizations: () => organizations,
} as const satisfies Record<string, (options: WordOptions) => Unit>;

export type UnitName = keyof typeof units;
export const UNITS = Object.keys(units) as readonly UnitName[];
