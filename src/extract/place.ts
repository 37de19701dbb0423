import type { Lexicon } from '../lexicon/lexicon.js';
import type { Level } from '../record/schema.js';
import { countedLine, type Division, type Gazetteer, gazetteer, lineOf, type PlaceName } from './place-gazetteer.js';
import { type LevelCounts, levelCounts } from './place-level.js';
import { placesNamed } from './place-names.js';
import type { Reading } from './types.js';
import { unitAt } from './unit-class.js';

/** The place an article is about, down the tree of divisions as far as it goes, and what that settles. */
export interface ArticlePlace {
	/** full name of the most exact division: 枣庄市 */
	readonly name: string | null;
	readonly province: string | null;
	readonly prefecture: string | null;
	readonly county: string | null;
	/** which divisions existed at the time of the article */
	readonly period: number;
	/** The division whose name a body's name opens with, and as much of the body's name as is its name. */
	opening(body: string): Opening | null;
	/** A division and what it lies in, upwards; where none is known, the article's own of that level. */
	lineOf(division: Division | null, level: Level | null): readonly Division[];
}

/** A division that a name opens with: 枣庄 in 枣庄军分区. */
export interface Opening {
	readonly division: Division;
	readonly name: string;
}

/** Divisions that are provinces themselves: what they call 市 is the province itself. */
export const MUNICIPALITIES: ReadonlySet<string> = new Set(['北京市', '天津市', '上海市', '重庆市']);
/** Weight from which a text can be about a place. */
const ENOUGH = 1.5;
/** Share of the places named that one must hold: an article about many is about none of them. */
const MOST = 0.5;

/**
 * Finds the place an article is about: every division named weighs for itself and for what it lies in, more in the
 * title and in the name of the outlet. A name that several divisions share counts where the others named lie, and
 * for each a part of it where that settles nothing. From the province down, a division is taken when most of what is
 * named lies in it; 全省 and 省委 tell an article on the whole province from one on the city that it names most.
 */
export function findPlace(reading: Reading, lexicon: Lexicon): ArticlePlace {
	// a text of 2016 from 莱芜 is of a city, not of today's district of Jinan
	const divisions = gazetteer(lexicon, reading.date);
	const named = placesNamed(reading, lexicon, divisions);
	if (named === null) return nowhere(divisions);
	return settle(weigh(named, divisions), reading.text, divisions);
}

/** The place of an article that names none: one for all of a period. */
const places = new WeakMap<Gazetteer, ArticlePlace>();

function nowhere(divisions: Gazetteer): ArticlePlace {
	let place = places.get(divisions);
	if (place === undefined) {
		place = settle(weigh([], divisions), null, divisions);
		places.set(divisions, place);
	}
	return place;
}

const NOWHERE: LevelCounts = { provincial: 0, prefectural: 0, county: 0 };

/** Weights of divisions, as their codes tell them apart: of mentions of the division itself, and of those with all that lies in it. */
interface Weights {
	readonly own: Map<Division, number>;
	readonly all: Map<Division, number>;
}

function weigh(named: readonly PlaceName[], divisions: Gazetteer): Weights {
	const weights: Weights = { own: new Map(), all: new Map() };
	let shared = false;
	for (let k = 0; k < named.length; k++) {
		const { line, weight } = named[k]!;
		if (line === null) shared = true;
		else add(weights, line, weight);
	}
	if (shared) weighShared(weights, named, divisions);
	return weights;
}

/** Adds the names that several divisions share: by the smallest division named around them, so that a county's namesake elsewhere does not count. */
function weighShared(weights: Weights, named: readonly PlaceName[], divisions: Gazetteer): void {
	const { byCode } = divisions;
	const weightOf = (code: string): number | undefined => {
		const division = byCode.get(code);
		return division && weights.all.get(division);
	};
	for (const { bearers, weight } of named) {
		if (bearers.length === 1) continue;
		const support = bearers.map(({ parent }) => weightOf(parent) ?? weightOf(byCode.get(parent)?.parent ?? '') ?? 0);
		const most = Math.max(...support);
		const chosen = most > 0 ? bearers.filter((_, i) => support[i] === most) : bearers;
		for (const division of chosen) add(weights, countedLine(division, divisions), weight / chosen.length);
	}
}

function add({ own, all }: Weights, line: readonly Division[], weight: number): void {
	own.set(line[0]!, (own.get(line[0]!) ?? 0) + weight);
	for (let i = 0; i < line.length; i++) all.set(line[i]!, (all.get(line[i]!) ?? 0) + weight);
}

/** The division of a level within another that holds most of all that is named there. */
function leading(
	all: Weights['all'],
	level: Division['level'],
	inside: Division | null,
	whole: number,
	divisions: Gazetteer,
): Division | null {
	let found: Division | null = null;
	let most = 0;
	for (const [division, weight] of all) {
		if (weight <= most || division.level !== level) continue;
		if (inside && !lineOf(division, divisions).includes(inside)) continue;
		found = division;
		most = weight;
	}
	return most >= ENOUGH && most > MOST * whole ? found : null;
}

/** @param text that of the article, null where no place is named */
function settle({ own, all }: Weights, text: string | null, divisions: Gazetteer): ArticlePlace {
	const weight = (division: Division | null): number => (division ? (all.get(division) ?? 0) : 0);
	const direct = (division: Division | null): number => (division ? (own.get(division) ?? 0) : 0);
	let everywhere = 0;
	for (const value of own.values()) everywhere += value;
	const province = leading(all, 'provincial', null, everywhere, divisions);
	if (province === null) return new SettledPlace(null, null, null, null, all, divisions);
	const municipal = MUNICIPALITIES.has(province.name);
	const ofProvince = weight(province) - direct(province);
	const prefecture = municipal ? null : leading(all, 'prefectural', province, ofProvince, divisions);
	const over = prefecture ?? province;
	const county = leading(all, 'county', over, weight(over) - direct(over), divisions);

	// counted only where there is something to tell apart
	const {
		provincial,
		prefectural,
		county: countyLevel,
	} = text !== null && (prefecture || county) ? levelCounts(text) : NOWHERE;
	// 全省 in an article on a province, 全市 in one on a municipality
	const cityWide = prefectural >= 3 && prefectural > 2 * countyLevel;
	const wide = municipal ? cityWide : provincial >= 3 && provincial > 2 * (prefectural + countyLevel);
	const narrowed = county && weight(county) >= 0.85 * direct(over) && !(prefecture && cityWide) ? county : prefecture;
	const name = wide || (narrowed === prefecture && weight(prefecture) < 0.5 * direct(province)) ? province : narrowed;
	return new SettledPlace(name ?? province, province, prefecture, county, all, divisions);
}

class SettledPlace implements ArticlePlace {
	readonly name: string | null;
	readonly province: string | null;
	readonly prefecture: string | null;
	readonly county: string | null;
	readonly period: number;
	readonly #divisions: Gazetteer;
	readonly #named: Weights['all'];
	/** the article's own divisions of the three levels, as far as it has them */
	readonly #levels: readonly [Division | null, Division | null, Division | null];

	constructor(
		exact: Division | null,
		province: Division | null,
		prefecture: Division | null,
		county: Division | null,
		named: Weights['all'],
		divisions: Gazetteer,
	) {
		const city = prefecture ?? (province !== null && MUNICIPALITIES.has(province.name) ? province : null);
		this.name = exact?.name ?? null;
		this.province = province?.name ?? null;
		this.prefecture = city?.name ?? null;
		this.county = county?.name ?? null;
		this.period = divisions.period;
		this.#divisions = divisions;
		this.#named = named;
		this.#levels = [province, city, county ?? prefecture ?? province];
	}

	opening(body: string): Opening | null {
		const { byName, longest } = this.#divisions;
		// most bodies open with no name of a division, and few that do with a long one
		for (let length = Math.min(body.length, longest[unitAt(body, 0)]!, 12); length >= 2; length--) {
			const name = body.slice(0, length);
			const bearers = byName.get(name);
			if (bearers === undefined) continue;
			return { division: bearers.length === 1 ? bearers[0]! : this.#ownOf(bearers), name };
		}
		return null;
	}

	/** Of several with one name the first that the article names by anything that lies in it, too. */
	#ownOf(bearers: readonly Division[]): Division {
		const { byCode } = this.#divisions;
		for (const division of bearers) if (this.#named.has(byCode.get(division.code)!)) return division;
		return bearers[0]!;
	}

	lineOf(division: Division | null, level: Level | null): readonly Division[] {
		const [province, city, county] = this.#levels;
		const from = division ?? (level === 'prefectural' ? city : level === 'provincial' ? province : county);
		return from ? lineOf(from, this.#divisions) : [];
	}
}

/** A body's name in full: 市委 in an article from Zaozhuang is 枣庄市委. Null when the article does not settle it. */
export function resolveBody(body: string, place: ArticlePlace): string | null {
	// most names open with something else, and a character is seen sooner than an expression
	if (!'省自市州盟县区旗'.includes(body.charAt(0))) return body;
	const level = /^(省|自治区|市|州|盟|县|区|旗)(?!域|外|内|际|直|场|块|舰)/.exec(body)?.[1];
	if (!level) return body;
	const name =
		level === '省' || level === '自治区'
			? place.province
			: level === '市' || level === '州' || level === '盟'
				? (cityOf(place, level) ?? place.prefecture)
				: (place.county ?? regionOf(place));
	// an article on exchanges with Taiwan is about 省政府台办 of this side
	if (!name?.endsWith(level) || name === '台湾省') return null;
	return name + body.slice(level.length);
}

/** In an article about an autonomous region and none of its divisions 区政府 is the region's. */
const regionOf = (place: ArticlePlace): string | null =>
	place.prefecture === null && place.province?.endsWith('自治区') ? place.province : null;

/** In an article about a city at county level 市委 is that city's own, and so it is where the prefecture is no city. */
const cityOf = (place: ArticlePlace, level: string): string | null =>
	level === '市' &&
	place.county?.endsWith('市') &&
	(place.name === place.county || (place.prefecture !== null && !place.prefecture.endsWith('市')))
		? place.county
		: null;
