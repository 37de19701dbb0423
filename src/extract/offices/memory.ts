import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Level } from '../../record/schema.js';
import type { ArticlePlace, Opening } from '../place.js';
import type { Division } from '../place-gazetteer.js';
import type { RoleFact } from '../types.js';

/** A description and what it rests on beside the words of the office. */
interface Known {
	readonly role: RoleFact;
	/** what names of bodies were asked for their divisions, and the divisions that the place gave for them */
	readonly openings: readonly Asked[];
}

interface Asked {
	readonly body: string;
	readonly division: Division;
}

/** By sort and words. */
type Offices<Value> = Map<number, Map<string, Value>>;

/** What is known of offices. */
interface Memory {
	/** null: it depends on where the article is from */
	readonly offices: Offices<Known | null>;
	/** by all that settles what a place answers */
	readonly byPlace: Map<string, Offices<Known>>;
	kept: number;
}

/** Offices kept; then the table begins anew, so that memory does not grow with the corpus. */
const MOST = 8000;

const memories = new WeakMap<Lexicon, Memory>();

function memoryOf(lexicon: Lexicon): Memory {
	let memory = memories.get(lexicon);
	if (!memory || memory.kept >= MOST) {
		memory = { offices: new Map(), byPlace: new Map(), kept: 0 };
		memories.set(lexicon, memory);
	}
	return memory;
}

function into<Value>(offices: Offices<Value>, sort: number, words: string, value: Value): void {
	const known = offices.get(sort);
	if (known) known.set(words, value);
	else offices.set(sort, new Map([[words, value]]));
}

/**
 * The description of an office known by its words and its sort (the period and where its rank word starts), undefined where none is kept that holds in the
 * place of this article: what 市委 is, or which of several namesakes is meant, differs from place to place.
 */
export function recalled(sort: number, words: string, lexicon: Lexicon, place: ArticlePlace): RoleFact | undefined {
	const memory = memoryOf(lexicon);
	let known: Known | null | undefined = memory.offices.get(sort)?.get(words);
	if (known === null) known = ofPlace(memory, place).get(sort)?.get(words);
	if (!known) return undefined;
	for (const { body, division } of known.openings) if (place.opening(body)?.division !== division) return undefined;
	return known.role;
}

/** Keeps the description of an office, made of what `witness` answered. Neither it nor `words` may hold an article's text. */
export function keep(sort: number, words: string, role: RoleFact, witness: Witness, lexicon: Lexicon): void {
	const known = { role, openings: witness.openings };
	const memory = memoryOf(lexicon);
	into(memory.offices, sort, words, witness.asked ? null : known);
	if (witness.asked) into(ofPlace(memory, witness.place), sort, words, known);
	memory.kept++;
}

/** What is kept for the place of an article, which asks for its own again and again. */
const found = new WeakMap<ArticlePlace, { readonly memory: Memory; readonly offices: Offices<Known> }>();

function ofPlace(memory: Memory, place: ArticlePlace): Offices<Known> {
	const known = found.get(place);
	if (known?.memory === memory) return known.offices;
	const key = keyOf(place);
	let offices = memory.byPlace.get(key);
	if (!offices) {
		offices = new Map();
		memory.byPlace.set(key, offices);
		memory.kept++;
	}
	found.set(place, { memory, offices });
	return offices;
}

/** All that settles what a place answers for itself. */
function keyOf(place: ArticlePlace): string {
	const { name, province, prefecture, county } = place;
	const codes = place.lineOf(null, 'county').map(({ code }) => code);
	return `${name}|${province}|${prefecture}|${county}|${codes.join('|')}`;
}

/** A place that notes what it is asked. */
export class Witness implements ArticlePlace {
	readonly openings: Asked[] = [];
	/** whether something was asked that only this article's place answers so */
	asked = false;
	readonly place: ArticlePlace;

	constructor(place: ArticlePlace) {
		this.place = place;
	}

	get period(): number {
		return this.place.period;
	}

	get name(): string | null {
		this.asked = true;
		return this.place.name;
	}

	get province(): string | null {
		this.asked = true;
		return this.place.province;
	}

	get prefecture(): string | null {
		this.asked = true;
		return this.place.prefecture;
	}

	get county(): string | null {
		this.asked = true;
		return this.place.county;
	}

	opening(body: string): Opening | null {
		const found = this.place.opening(body);
		if (found) this.openings.push({ body, division: found.division });
		return found;
	}

	lineOf(division: Division | null, level: Level | null): readonly Division[] {
		if (!division) this.asked = true;
		return this.place.lineOf(division, level);
	}
}
