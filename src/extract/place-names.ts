import { CATEGORY } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { standsAt, unitAt, unitOf, unitSet } from './people/units.js';
import { type Gazetteer, type PlaceName, placeNamed } from './place-gazetteer.js';
import type { Reading } from './types.js';

/** Weight of a mention in the headline, and of the outlet's name. */
const HEAD = 3;
/** Weight of a mention in the first characters of the body, where news says where it happened. */
const LEAD = 2;
const LEAD_LENGTH = 100;
/** Districts whose names are ordinary words. */
const ORDINARY = new Set(['城区', '老城区', '新城区', '郊区', '矿区']);
/** 赫尔蒙山 is no 蒙山 */
const FOREIGN_SYLLABLE = unitSet('尔斯克姆');
const [COUNTY, DISTRICT, COMMA] = [...'县区、'].map(unitOf);
/** 巴中 is also Brazil, Pakistan and China. */
const OTHER_SENSE: ReadonlyMap<string, readonly string[]> = new Map([['巴中', ['巴西', '巴基斯坦']]]);
const OTHER_FIRST = '巴'.charCodeAt(0);

const hasOtherSense = (name: string, text: string): boolean =>
	name.charCodeAt(0) === OTHER_FIRST && (OTHER_SENSE.get(name)?.some((other) => text.includes(other)) ?? false);

const placesOf = new WeakMap<Lexicon, Int32Array>();

/**
 * A bit for each entry, at the place behind its number: whether it is a place. So few kilobytes stay in the cache while
 * words are gone through. The first bit is that of words without an entry (-1), which are none.
 */
function placeEntries(lexicon: Lexicon): Int32Array {
	let bits = placesOf.get(lexicon);
	if (bits === undefined) {
		const { flags } = lexicon;
		bits = new Int32Array(((flags.length + 1) >> 5) + 1);
		for (let entry = 0; entry < flags.length; entry++)
			if ((flags[entry]! & CATEGORY.place) !== 0) bits[(entry + 1) >> 5]! |= 1 << (entry + 1);
		placesOf.set(lexicon, bits);
	}
	return bits;
}

/** Whether an outlet's name opens with such a name and no longer one. */
const isOtherSense = ({ bearers }: PlaceName, opening: string, text: string, { byName }: Gazetteer): boolean =>
	hasOtherSense(opening, text) && byName.get(opening) === bearers;

/** How many texts were looked through. */
let texts = 0;

/**
 * The names of divisions in a text, in the order of first mention, `null` where none is named. What they weigh holds until
 * the next text is looked through.
 */
export function placesNamed(reading: Reading, lexicon: Lexicon, divisions: Gazetteer): readonly PlaceName[] | null {
	texts++;
	let named: PlaceName[] | null = null;
	const { words, lattice, text } = reading;
	let head = 0;
	let lead = text.length;
	for (const { part, end, start } of reading.paragraphs) {
		if (part === 'title' && start === 0) head = end;
		if (part !== 'body') continue;
		lead = start;
		break;
	}
	lead += LEAD_LENGTH;
	/** the last mention */
	let last: PlaceName | null = null;
	let weight = 0;
	let lastEnd = -1;
	const { entries } = lattice;
	const { count, starts } = words;
	const isPlace = placeEntries(lexicon);
	for (let i = 0; i < count; i++) {
		const bit = entries[i]! + 1;
		if ((isPlace[bit >> 5]! & (1 << bit)) === 0) continue;
		const start = starts[i]!;
		const end = starts[i + 1]!;
		const place = placeOf(bit - 1, text, start, end, divisions);
		if (place === null || text.startsWith('时间', end)) continue;
		if (standsAt(FOREIGN_SYLLABLE, text, start - 1)) continue;
		// 南部县区 lie in the south, and 、夏宁武、 is somebody's name
		if (text.startsWith('县区', end) || (unitAt(text, end - 1) === COUNTY && unitAt(text, end) === DISTRICT)) continue;
		if (end - start === 2 && unitAt(text, start - 2) === COMMA && unitAt(text, end) === COMMA) continue;
		named ??= [];
		// 广东东莞 is one mention, of the city
		if (last !== null && lastEnd === start) addTo(named, last, -weight);
		lastEnd = end;
		weight = start < head ? HEAD : start < lead ? LEAD : 1;
		last = end - start === 2 && hasOtherSense(text.slice(start, end), text) ? null : place;
		if (last !== null) addTo(named, last, weight);
	}
	const outlet = reading.article.source?.value ?? '';
	const source = outlet === '' ? null : placeOfOutlet(outlet, divisions);
	if (source !== null && !isOtherSense(source, outlet.slice(0, 2), text, divisions)) {
		named ??= [];
		addTo(named, source, HEAD);
	}
	return named;
}

function addTo(named: PlaceName[], place: PlaceName, weight: number): void {
	if (place.text !== texts) {
		place.text = texts;
		place.weight = 0;
		named.push(place);
	}
	place.weight += weight;
}

/** As many outlets as a corpus has, and no more than fit into little memory. */
const MOST_OUTLETS = 1000;

/** The divisions whose name an outlet's name opens with: looked up once for each outlet. */
function placeOfOutlet(outlet: string, divisions: Gazetteer): PlaceName | null {
	const { byOutlet } = divisions;
	const opening = outlet.slice(0, 6);
	const known = byOutlet.get(opening);
	if (known !== undefined) return known;
	let place: PlaceName | null = null;
	for (let length = opening.length; length >= 2 && place === null; length--)
		place = placeNamed(opening.slice(0, length), divisions);
	if (byOutlet.size >= MOST_OUTLETS) byOutlet.clear();
	byOutlet.set(opening, place);
	return place;
}

/** The divisions whose name an entry of the dictionary is, `null` when it is none's: looked up once for each entry. */
function placeOf(entry: number, text: string, start: number, end: number, divisions: Gazetteer): PlaceName | null {
	let place = divisions.byEntry.get(entry);
	if (place === undefined) {
		const word = text.slice(start, end);
		place = ORDINARY.has(word) ? null : placeNamed(word, divisions);
		divisions.byEntry.set(entry, place);
	}
	return place;
}
