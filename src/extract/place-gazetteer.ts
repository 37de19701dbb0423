import type { Lexicon } from '../lexicon/lexicon.js';

/** A division of China in one period as an article may be about it. */
export interface Division {
	readonly code: string;
	readonly name: string;
	readonly level: 'provincial' | 'prefectural' | 'county';
	readonly parent: string;
	readonly subProvincial: boolean;
}

/** Divisions by each of their names, and by code (GB/T 2260). */
export interface Gazetteer {
	readonly byName: ReadonlyMap<string, readonly Division[]>;
	readonly byCode: ReadonlyMap<string, Division>;
	/** what was found of entries of the lexicon: the name of a division, or `null` */
	readonly byEntry: Map<number, string | null>;
	/** what the names of outlets open with: the name of a division, or `null` */
	readonly byOutlet: Map<string, string | null>;
	/** number of the period between two changes in which these divisions existed */
	readonly period: number;
}

/** The days on which divisions changed, in order, and the divisions between them as far as they were asked for. */
interface Periods {
	readonly changes: readonly string[];
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
		const days = lexicon.details.places.flatMap((row) => [row.from, row.to]).filter((day) => day !== undefined);
		known = { changes: [...new Set(days)].sort(), made: new Map() };
		periods.set(lexicon, known);
	}
	const { changes, made } = known;
	const later = date === null ? -1 : changes.findIndex((change) => change > date);
	const period = later < 0 ? changes.length : later;
	let found = made.get(period);
	if (!found) {
		found = divisionsAt(lexicon, changes[period - 1] ?? '', period);
		made.set(period, found);
	}
	return found;
}

/** The divisions from a day on at which some changed: years and months compare as text. */
function divisionsAt(lexicon: Lexicon, day: string, period: number): Gazetteer {
	const byName = new Map<string, Division[]>();
	const byCode = new Map<string, Division>();
	for (const row of lexicon.details.places) {
		if (row.level !== 'provincial' && row.level !== 'prefectural' && row.level !== 'county') continue;
		if ((row.from !== undefined && row.from > day) || (row.to !== undefined && row.to <= day)) continue;
		const division: Division = {
			code: row.code ?? '',
			name: row.name!,
			level: row.level,
			parent: row.parent ?? '',
			subProvincial: row.rank === '副省级',
		};
		byCode.set(division.code, division);
		for (const name of [row.name!, ...(row.short ?? '').split('|')]) {
			if (name.length < 2) continue;
			const list = byName.get(name);
			if (list) list.push(division);
			else byName.set(name, [division]);
		}
	}
	return { byName, byCode, byEntry: new Map(), byOutlet: new Map(), period };
}

/** A division and what it lies in, upwards. */
export function lineOf(division: Division, byCode: Gazetteer['byCode']): readonly Division[] {
	const line: Division[] = [];
	for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) line.push(at);
	return line;
}
