import type { Row } from '../lexicon/csv.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** A division of China in one period as an article may be about it. */
export interface Division {
	readonly code: string;
	readonly name: string;
	readonly level: 'provincial' | 'prefectural' | 'county';
	readonly parent: string;
	readonly subProvincial: boolean;
}

/** A name of one division or several, with what its mentions weigh in one text after the other. */
export interface PlaceName {
	readonly bearers: readonly Division[];
	/** what a mention counts for, of several bearers `null` */
	readonly line: readonly Division[] | null;
	/** number of the text that has it last */
	text: number;
	weight: number;
}

/** What is asked of a table, whatever it is made of. */
interface Lookup<Value> {
	get(key: string): Value | undefined;
	has(key: string): boolean;
}

/** Divisions by each of their names, and by code (GB/T 2260). */
export interface Gazetteer {
	/** one list for each name, by which the name can be told */
	readonly byName: Lookup<readonly Division[]>;
	readonly byCode: Lookup<Division>;
	/** by the unit that names begin with: characters of the longest, 0 where none does */
	readonly longest: Uint8Array;
	/** names by their divisions, as far as texts have held them */
	readonly names: Map<readonly Division[], PlaceName>;
	/** what was found of entries of the lexicon: the name of divisions, or `null` */
	readonly byEntry: Map<number, PlaceName | null>;
	/** what the names of outlets open with: a name of divisions, or `null` */
	readonly byOutlet: Map<string, PlaceName | null>;
	/** what divisions lie in, as far as it was asked for */
	readonly lines: Map<Division, readonly Division[]>;
	/** number of the period between two changes in which these divisions existed */
	readonly period: number;
}

/** A row of the table of divisions and what it tells of. */
interface Entry {
	readonly division: Division;
	/** ISO dates (of a year, a month or a day) between which it existed; undefined where it has always or is still there */
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** Entries of all times by one of their names or by code, in the order of the table. */
type Entries = Map<string, Entry[]>;

/** The days on which divisions changed, in order, the divisions of all times, and those between two changes. */
interface Periods {
	readonly changes: readonly string[];
	readonly byName: Entries;
	readonly byCode: Entries;
	readonly longest: Uint8Array;
	readonly made: Map<number, Gazetteer>;
}

const periods = new WeakMap<Lexicon, Periods>();

/**
 * The divisions that existed on a day, those of today without one. Made once for each period between two changes.
 * @param date ISO date
 */
export function gazetteer(lexicon: Lexicon, date: string | null = null): Gazetteer {
	let known = periods.get(lexicon);
	if (!known) {
		known = periodsOf(lexicon);
		periods.set(lexicon, known);
	}
	const { changes, made } = known;
	let period = changes.length;
	if (date !== null) while (period > 0 && changes[period - 1]! > date) period--;
	let found = made.get(period);
	if (!found) {
		found = divisionsAt(known, changes[period - 1] ?? '', period);
		made.set(period, found);
	}
	return found;
}

/** One walk over the table, without a list in between: it is made before the first text is told of. */
function periodsOf({ details }: Lexicon): Periods {
	const byName: Entries = new Map();
	const byCode: Entries = new Map();
	const longest = new Uint8Array(65536);
	const days = new Set<string>();
	const named = (name: string, entry: Entry): void => {
		if (name.length < 2) return;
		const first = name.charCodeAt(0);
		if (name.length > longest[first]!) longest[first] = name.length;
		put(byName, name, entry);
	};
	for (const row of details.places) {
		const division = divisionOf(row);
		if (division === null) continue;
		const { name, short, from, to } = row;
		const entry = { division, from, to };
		put(byCode, division.code, entry);
		named(name!, entry);
		if (short?.includes('|')) for (const each of short.split('|')) named(each, entry);
		else if (short !== undefined) named(short, entry);
		if (from !== undefined) days.add(from);
		if (to !== undefined) days.add(to);
	}
	return { changes: [...days].sort(), byName, byCode, longest, made: new Map() };
}

function put(entries: Entries, key: string, entry: Entry): void {
	const known = entries.get(key);
	if (known === undefined) entries.set(key, [entry]);
	else known.push(entry);
}

function divisionOf({ code, name, level, parent, rank }: Row): Division | null {
	if (level !== 'provincial' && level !== 'prefectural' && level !== 'county') return null;
	return { code: code ?? '', name: name!, level, parent: parent ?? '', subProvincial: rank === '副省级' };
}

/** Whether it was there from a day on at which some division changed: years and months compare as text. */
const existed = ({ from, to }: Entry, day: string): boolean =>
	(from === undefined || from <= day) && (to === undefined || to > day);

/** The divisions from a day on at which some changed: looked for as names and codes are asked for, which are few. */
function divisionsAt({ byName, byCode, longest }: Periods, day: string, period: number): Gazetteer {
	const named = (entries: readonly Entry[]): readonly Division[] | undefined => {
		const found: Division[] = [];
		for (const entry of entries) if (existed(entry, day)) found.push(entry.division);
		return found.length === 0 ? undefined : found;
	};
	const coded = (entries: readonly Entry[]): Division | undefined => {
		for (let i = entries.length - 1; i >= 0; i--) if (existed(entries[i]!, day)) return entries[i]!.division;
		return undefined;
	};
	return {
		byName: asAsked(byName, named),
		byCode: asAsked(byCode, coded),
		longest,
		names: new Map(),
		byEntry: new Map(),
		byOutlet: new Map(),
		lines: new Map(),
		period,
	};
}

/** A table of a period, filled by what is asked of it. */
function asAsked<Value>(all: Entries, choose: (entries: readonly Entry[]) => Value | undefined): Lookup<Value> {
	// by what stands in the table of all times: a piece of an article as a key would hold all of it in memory
	const known = new Map<readonly Entry[], Value | undefined>();
	const get = (key: string): Value | undefined => {
		const entries = all.get(key);
		if (entries === undefined) return undefined;
		let value = known.get(entries);
		if (value === undefined) {
			value = choose(entries);
			known.set(entries, value);
		}
		return value;
	};
	return { get, has: (key) => get(key) !== undefined };
}

/** A division and what it lies in, upwards. */
export function lineOf(division: Division, { byCode, lines }: Gazetteer): readonly Division[] {
	let line = lines.get(division);
	if (line === undefined) {
		const found: Division[] = [];
		for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) found.push(at);
		line = found;
		lines.set(division, line);
	}
	return line;
}

/** What a mention of a division counts for: the division and what it lies in. Of two with one code the table's later one stands for both. */
export const countedLine = (division: Division, divisions: Gazetteer): readonly Division[] => [
	divisions.byCode.get(division.code)!,
	...lineOf(division, divisions).slice(1),
];

/** The name by which a text tells of divisions. */
export function placeNamed(name: string, divisions: Gazetteer): PlaceName | null {
	const bearers = divisions.byName.get(name);
	if (bearers === undefined) return null;
	let place = divisions.names.get(bearers);
	if (place === undefined) {
		const line = bearers.length === 1 ? countedLine(bearers[0]!, divisions) : null;
		place = { bearers, line, text: 0, weight: 0 };
		divisions.names.set(bearers, place);
	}
	return place;
}
