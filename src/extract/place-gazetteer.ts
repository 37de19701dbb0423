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

/** What is asked of a table, whatever it is made of. */
interface Lookup<Value> {
	get(key: string): Value | undefined;
	has(key: string): boolean;
}

/** Divisions by each of their names, and by code (GB/T 2260). */
export interface Gazetteer {
	readonly byName: Lookup<readonly Division[]>;
	readonly byCode: Lookup<Division>;
	/** what was found of entries of the lexicon: the name of a division, or `null` */
	readonly byEntry: Map<number, string | null>;
	/** what the names of outlets open with: the name of a division, or `null` */
	readonly byOutlet: Map<string, string | null>;
	/** number of the period between two changes in which these divisions existed */
	readonly period: number;
}

/** A row of the table of divisions and what it tells of. */
interface Entry {
	readonly division: Division;
	readonly names: readonly string[];
	/** ISO dates (of a year, a month or a day) between which it existed; undefined where it has always or is still there */
	readonly from: string | undefined;
	readonly to: string | undefined;
}

/** The days on which divisions changed, in order, and the divisions between them as far as they were asked for. */
interface Periods {
	readonly changes: readonly string[];
	readonly entries: readonly Entry[];
	/** divisions of today */
	readonly today: Tables;
	readonly made: Map<number, Gazetteer>;
}

interface Tables {
	readonly byName: ReadonlyMap<string, readonly Division[]>;
	readonly byCode: ReadonlyMap<string, Division>;
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
	const later = date === null ? -1 : changes.findIndex((change) => change > date);
	const period = later < 0 ? changes.length : later;
	let found = made.get(period);
	if (!found) {
		found = divisionsAt(known, changes[period - 1] ?? '', period);
		made.set(period, found);
	}
	return found;
}

function periodsOf({ details }: Lexicon): Periods {
	const entries = details.places.flatMap((row) => entryOf(row) ?? []);
	const days = entries.flatMap(({ from, to }) => [from, to]).filter((day) => day !== undefined);
	const changes = [...new Set(days)].sort();
	const today = tablesOf(entries.filter((entry) => existed(entry, changes.at(-1) ?? '')));
	return { changes, entries, today, made: new Map() };
}

function entryOf({ code, name, short, level, parent, from, to, rank }: Row): Entry | null {
	if (level !== 'provincial' && level !== 'prefectural' && level !== 'county') return null;
	const subProvincial = rank === '副省级';
	return {
		division: { code: code ?? '', name: name!, level, parent: parent ?? '', subProvincial },
		names: [name!, ...(short ?? '').split('|')].filter((each) => each.length >= 2),
		from,
		to,
	};
}

function tablesOf(entries: readonly Entry[]): Tables {
	const byName = new Map<string, Division[]>();
	const byCode = new Map<string, Division>();
	for (const { division, names } of entries) {
		byCode.set(division.code, division);
		for (const name of names) {
			const list = byName.get(name);
			if (list) list.push(division);
			else byName.set(name, [division]);
		}
	}
	return { byName, byCode };
}

/** Whether it was there from a day on at which some division changed: years and months compare as text. */
const existed = ({ from, to }: Entry, day: string): boolean =>
	(from === undefined || from <= day) && (to === undefined || to > day);

/**
 * The divisions from a day on at which some changed. Most are those of today: only names and codes that meant something
 * else then stand in tables of the period's own.
 */
function divisionsAt({ changes, entries, today }: Periods, day: string, period: number): Gazetteer {
	const last = changes.at(-1) ?? '';
	const others = entries.filter((entry) => existed(entry, day) !== existed(entry, last));
	const names = new Set(others.flatMap((entry) => entry.names));
	const codes = new Set(others.map(({ division }) => division.code));
	const then = tablesOf(
		entries.filter(
			(entry) => existed(entry, day) && (codes.has(entry.division.code) || entry.names.some((name) => names.has(name))),
		),
	);
	return {
		byName: replaced(today.byName, names, then.byName),
		byCode: replaced(today.byCode, codes, then.byCode),
		byEntry: new Map(),
		byOutlet: new Map(),
		period,
	};
}

/** A table with other values for some keys, or none. */
function replaced<Value>(
	table: ReadonlyMap<string, Value>,
	keys: ReadonlySet<string>,
	others: ReadonlyMap<string, Value>,
): Lookup<Value> {
	const get = (key: string): Value | undefined => (keys.has(key) ? others : table).get(key);
	return { get, has: (key) => get(key) !== undefined };
}

/** A division and what it lies in, upwards. */
export function lineOf(division: Division, byCode: Gazetteer['byCode']): readonly Division[] {
	const line: Division[] = [];
	for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) line.push(at);
	return line;
}
