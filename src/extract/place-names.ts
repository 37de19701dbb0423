import { CATEGORY } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Gazetteer } from './place-gazetteer.js';
import type { Reading } from './types.js';

/** Weight of a mention in the headline, and of the outlet's name. */
const HEAD = 3;
/** Weight of a mention in the first characters of the body, where news says where it happened. */
const LEAD = 2;
const LEAD_LENGTH = 100;
/** Districts whose names are ordinary words. */
const ORDINARY = new Set(['城区', '老城区', '新城区', '郊区', '矿区']);
/** 赫尔蒙山 is no 蒙山 */
const FOREIGN_SYLLABLE = new Set('尔斯克姆');
/** 巴中 is also Brazil, Pakistan and China. */
const OTHER_SENSE: ReadonlyMap<string, readonly string[]> = new Map([['巴中', ['巴西', '巴基斯坦']]]);

const placesOf = new WeakMap<Lexicon, Uint8Array>();

/** A bit for each entry: whether it is a place. So few kilobytes stay in the cache while words are gone through. */
function placeEntries(lexicon: Lexicon): Uint8Array {
	let bits = placesOf.get(lexicon);
	if (bits === undefined) {
		const { flags } = lexicon;
		bits = new Uint8Array((flags.length >> 3) + 1);
		for (let entry = 0; entry < flags.length; entry++)
			if ((flags[entry]! & CATEGORY.place) !== 0) bits[entry >> 3]! |= 1 << (entry & 7);
		placesOf.set(lexicon, bits);
	}
	return bits;
}

/** Weight of each name of a division in a text; `null` where none is named. */
export function placesNamed(
	reading: Reading,
	lexicon: Lexicon,
	divisions: Gazetteer,
): ReadonlyMap<string, number> | null {
	let named: Map<string, number> | null = null;
	const name = (place: string, weight: number): void => {
		if (OTHER_SENSE.get(place)?.some((other) => reading.text.includes(other))) return;
		named ??= new Map();
		named.set(place, (named.get(place) ?? 0) + weight);
	};
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
	let last = { place: '', weight: 0, end: -1 };
	const { entries } = lattice;
	const isPlace = placeEntries(lexicon);
	for (let i = 0; i < words.count; i++) {
		const entry = entries[i]!;
		if (entry < 0 || (isPlace[entry >> 3]! & (1 << (entry & 7))) === 0) continue;
		const start = words.starts[i]!;
		const end = words.starts[i + 1]!;
		const place = nameOf(entry, text, start, end, divisions);
		if (place === null || text.startsWith('时间', end)) continue;
		if (start > 0 && FOREIGN_SYLLABLE.has(text.charAt(start - 1))) continue;
		// 南部县区 lie in the south, and 、夏宁武、 is somebody's name
		if (text.startsWith('县区', end) || (text.charAt(end - 1) === '县' && text.charAt(end) === '区')) continue;
		if (end - start === 2 && text.charAt(start - 2) === '、' && text.charAt(end) === '、') continue;
		// 广东东莞 is one mention, of the city
		if (last.end === start) name(last.place, -last.weight);
		last = { place, weight: start < head ? HEAD : start < lead ? LEAD : 1, end };
		name(place, last.weight);
	}
	const source = placeOfOutlet(reading.article.source?.value ?? '', divisions);
	if (source !== null) name(source, HEAD);
	return named;
}

/** As many outlets as a corpus has, and no more than fit into little memory. */
const MOST_OUTLETS = 1000;

/** The name of a division that an outlet's name opens with: looked up once for each outlet. */
function placeOfOutlet(outlet: string, { byName, byOutlet }: Gazetteer): string | null {
	const opening = outlet.slice(0, 6);
	const known = byOutlet.get(opening);
	if (known !== undefined) return known;
	let place: string | null = null;
	for (let length = opening.length; length >= 2 && place === null; length--)
		if (byName.has(opening.slice(0, length))) place = opening.slice(0, length);
	if (byOutlet.size >= MOST_OUTLETS) byOutlet.clear();
	byOutlet.set(opening, place);
	return place;
}

/** The name of a division that an entry of the dictionary is, `null` when it is none: looked up once for each entry. */
function nameOf(
	entry: number,
	text: string,
	start: number,
	end: number,
	{ byName, byEntry }: Gazetteer,
): string | null {
	let name = byEntry.get(entry);
	if (name === undefined) {
		const word = text.slice(start, end);
		name = byName.has(word) && !ORDINARY.has(word) ? word : null;
		byEntry.set(entry, name);
	}
	return name;
}
