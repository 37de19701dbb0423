import type { Lexicon } from '../lexicon/lexicon.js';

/** A division of today's China as an article may be about it. */
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
}

const gazetteers = new WeakMap<Lexicon, Gazetteer>();

/** The divisions that exist today, made once for a lexicon. */
export function gazetteer(lexicon: Lexicon): Gazetteer {
	const known = gazetteers.get(lexicon);
	if (known) return known;
	const byName = new Map<string, Division[]>();
	const byCode = new Map<string, Division>();
	for (const row of lexicon.details.places) {
		if (row.to || (row.level !== 'provincial' && row.level !== 'prefectural' && row.level !== 'county')) continue;
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
	const made = { byName, byCode };
	gazetteers.set(lexicon, made);
	return made;
}

/** A division and what it lies in, upwards. */
export function lineOf(division: Division, byCode: Gazetteer['byCode']): readonly Division[] {
	const line: Division[] = [];
	for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) line.push(at);
	return line;
}
