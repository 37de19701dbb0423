import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { isHanUnit } from '../lattice.js';
import type { Reading } from '../types.js';

const { body: BODY, place: PLACE, foreignPlace: FOREIGN, levelWord: LEVEL } = CATEGORY;

const followers = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** What may follow a body's short form and makes it part of another word; undefined for most words. */
export function followersOf(word: string, lexicon: Lexicon): readonly string[] | undefined {
	let table = followers.get(lexicon);
	if (!table) {
		table = new Map(
			lexicon.details.bodies
				.filter((row) => row.not_before)
				.flatMap((row) => row.not_before!.split('|'))
				.map((rule) => {
					const [form, after] = rule.split(':');
					return [form!, (after ?? '').split('/').filter((follower) => follower !== '')] as const;
				}),
		);
		followers.set(lexicon, table);
	}
	return table.get(word);
}

/** A body's short form that what follows makes part of a common word (求是 + 精神). */
export const isPieceOfWord = (text: string, end: number, start: number, lexicon: Lexicon): boolean =>
	followersOf(text.slice(start, end), lexicon)?.some((follower) => text.startsWith(follower, end)) ?? false;

/** Whether ordinary words run on before a position: no mark, place, level or body there. */
export function insideWords(reading: Reading, lexicon: Lexicon, at: number): boolean {
	if (at === 0 || !isHanUnit(reading.text.charCodeAt(at - 1))) return false;
	const entry = reading.lattice.previousEntry[at]!;
	return entry < 0 || (lexicon.flags[entry]! & (PLACE | FOREIGN | LEVEL | BODY)) === 0;
}

type BodyRow = Lexicon['details']['bodies'][number];

/** The name of a body and its other names. */
const namesOf = (row: BodyRow): readonly string[] => [row.name!, ...(row.aliases ?? '').split('|')];

/** Looks words up among the names that rows of the table of bodies give; collected once for each lexicon. */
function amongNames(given: (row: BodyRow) => readonly string[]): (name: string, lexicon: Lexicon) => boolean {
	const tables = new WeakMap<Lexicon, ReadonlySet<string>>();
	return (name, lexicon) => {
		let table = tables.get(lexicon);
		if (!table) {
			table = new Set(lexicon.details.bodies.flatMap(given));
			tables.set(lexicon, table);
		}
		return table.has(name);
	};
}

/** Short forms that are pieces of common words (联通, 建行): bodies only at the start of a phrase. */
export const isRisky = amongNames((row) =>
	!row.risky ? [] : row.risky.length > 1 ? row.risky.split('|') : namesOf(row),
);

const isAbsolute = amongNames((row) =>
	row.level === 'central' || /^(?:international|foreign|media|enterprise|school|research)$/.test(row.kind ?? '')
		? namesOf(row)
		: [],
);

/** A body that every place has one of: 市委, 纪委, 人大常委会; central, foreign and international ones stand alone. */
export function isRelative(name: string, lexicon: Lexicon): boolean {
	// 县融媒体中心: a kind of body that stands alone elsewhere, but not behind a level word.
	return (
		(!isAbsolute(name, lexicon) || /^[省市县区州盟旗镇乡]/.test(name)) &&
		!/^(?:中央|全国|国家|国务院|中共|中华)/.test(name)
	);
}

/** What other states have under the same name: 国家统计局, 空军, 国会参议院; no mass organization, outlet or firm. */
export const isOfState = amongNames((row) =>
	row.kind === 'foreign' ||
	(row.level === 'central' && /^(?:government|party|military|congress|judiciary)$/.test(row.kind ?? ''))
		? namesOf(row)
		: [],
);

const countries = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Whether a name is a country's, and no city's or region's of one. */
export function isCountry(name: string, lexicon: Lexicon): boolean {
	let known = countries.get(lexicon);
	if (!known) {
		const rows = lexicon.details.countries.filter((row) => row.kind === 'country');
		known = new Set(rows.flatMap((row) => [row.name!, row.short ?? '', row.full ?? '']));
		countries.set(lexicon, known);
	}
	return known.has(name);
}
