import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { wholeAbroad } from '../offices/countries.js';
import { type ArticlePlace, resolveBody } from '../place.js';
import type { OrganizationFact } from '../types.js';

interface Joined extends OrganizationFact {
	readonly mentions: Span[];
}

/** So few bodies are looked through one by one: of more, each costs a place in a table. */
const FEW = 24;

/** Joins the mentions of an article to one fact a body, by its name as written, in the order of first mention. */
export class JoinedBodies {
	readonly facts: Joined[] = [];
	readonly #text: string;
	readonly #lexicon: Lexicon;
	readonly #place: ArticlePlace;
	#byName: Map<string, Joined> | null = null;

	constructor(text: string, lexicon: Lexicon, place: ArticlePlace) {
		this.#text = text;
		this.#lexicon = lexicon;
		this.#place = place;
	}

	/** Takes in the body of such a name and kind that a span names. */
	add(span: Span, name: string, kind: OrganizationKind): void {
		const known = this.#known(name);
		if (known !== undefined) {
			known.mentions.push(span);
			return;
		}
		const whole = kind === 'foreign' ? wholeAbroad(name, this.#text, this.#lexicon) : null;
		// Not within the literal: V8 makes one that holds others by a slow way until it has optimized the function.
		const mentions = [span];
		const fact = { name, resolved: whole ?? resolveBody(name, this.#place), kind, mentions };
		this.facts.push(fact);
		this.#byName?.set(name, fact);
	}

	#known(name: string): Joined | undefined {
		const { facts } = this;
		if (facts.length > FEW) {
			this.#byName ??= new Map(facts.map((fact) => [fact.name, fact]));
			return this.#byName.get(name);
		}
		for (let k = 0; k < facts.length; k++) if (facts[k]!.name === name) return facts[k];
		return undefined;
	}
}
