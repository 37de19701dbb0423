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

/** Offices kept; then the table begins anew, so that memory does not grow with the corpus. */
const MOST = 8000;

const memories = new WeakMap<Lexicon, Map<string, Known | null>>();

function memoryOf(lexicon: Lexicon): Map<string, Known | null> {
	let memory = memories.get(lexicon);
	if (!memory || memory.size >= MOST) {
		memory = new Map();
		memories.set(lexicon, memory);
	}
	return memory;
}

/**
 * The description of an office known by a key (its words and the period), undefined where none is kept that holds in the
 * place of this article: what 市委 is, or which of several namesakes is meant, differs from place to place.
 */
export function recalled(key: string, lexicon: Lexicon, place: ArticlePlace): RoleFact | undefined {
	const memory = memoryOf(lexicon);
	let known = memory.get(key);
	// null: the office depends on where the article is from
	if (known === null) known = memory.get(key + keyOf(place));
	if (!known) return undefined;
	for (const { body, division } of known.openings) if (place.opening(body)?.division !== division) return undefined;
	return known.role;
}

/** Keeps the description of an office, made of what `witness` answered. It must not hold the text of an article. */
export function keep(key: string, role: RoleFact, witness: Witness, lexicon: Lexicon): void {
	const known = { role, openings: witness.openings };
	const memory = memoryOf(lexicon);
	if (witness.asked) memory.set(key, null).set(key + keyOf(witness.place), known);
	else memory.set(key, known);
}

const placeKeys = new WeakMap<ArticlePlace, string>();

/** All that settles what a place answers for itself. */
function keyOf(place: ArticlePlace): string {
	let key = placeKeys.get(place);
	if (key === undefined) {
		const { name, province, prefecture, county } = place;
		const codes = place.lineOf(null, 'county').map(({ code }) => code);
		// behind a line break, which no office holds
		key = `\n${name}|${province}|${prefecture}|${county}|${codes.join('|')}`;
		placeKeys.set(place, key);
	}
	return key;
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
