import type { Lexicon } from '../../lexicon/lexicon.js';
import { creditLabel, labelsIn } from './credit-labels.js';
import { type Credits, readCredits } from './credits.js';
import type { NameModel } from './model.js';
import type { Candidate } from './offers.js';

/** Makers may stand here who work for a body, and have no other word. */
export const BODIES = 1;
/** … who are named and no more. */
export const BARE = 2;
/** … however many they are. */
export const MANY = 4;
/** A day may stand among them. */
export const DATED = 8;

/** Longest stretch that is read as credits, and longest one without a word for what makers did. */
export const LONGEST = 80;
const LONGEST_BARE = 30;
const LONGEST_LABEL = 6;
/** Most makers who sign without such a word. */
const SIGNERS = 4;
/** How often an article is looked through for names that stand without such a word. */
const LOOKS = 40;

const BRACKETS = '（(【〔';
const STROKE = /[/|｜丨]/;

/** Reads credits of one article and keeps the makers. */
export class CreditReader {
	#looks = 0;

	readonly #text: string;
	readonly #lexicon: Lexicon;
	readonly #model: NameModel;
	readonly #out: Candidate[];

	constructor(text: string, lexicon: Lexicon, model: NameModel, out: Candidate[]) {
		this.#text = text;
		this.#lexicon = lexicon;
		this.#model = model;
		this.#out = out;
	}

	/** What a stretch of nothing but credits names; null for any other. */
	read(start: number, end: number): Credits | null {
		return this.#read(start, end, labelsIn(this.#text, start, end, this.#lexicon), 0);
	}

	#read(start: number, end: number, labels: number, flags: number): Credits | null {
		return readCredits(this.#text, start, end, this.#lexicon, this.#model, labels, (flags & DATED) !== 0);
	}

	/** Whether a line is a word for what a maker did and no more: 摄影, where the next line has the name. */
	isLabel(start: number, end: number): boolean {
		if (end - start > LONGEST_LABEL) return false;
		const labels = labelsIn(this.#text, start, end, this.#lexicon);
		return creditLabel(this.#text, start, end, this.#lexicon, labels) === end;
	}

	/**
	 * Keeps the makers that a stretch of credits names; where no word says what they did, they must be named nowhere else.
	 * @param flags `BODIES`, `BARE`, `MANY`, `DATED`: what may stand there
	 * @returns how many words say what they did; −1 where none is named
	 */
	take(start: number, end: number, flags: number): number {
		if (end - start > LONGEST) return -1;
		const labelled = labelsIn(this.#text, start, end, this.#lexicon);
		if (labelled === 0 && !mayBeBare(start, end, flags)) return -1;
		const credits = this.#read(start, end, labelled, flags);
		if (credits === null) return -1;
		const { names, labels } = credits;
		if (labels === 0 && !this.#maySign(start, end, flags, credits)) return -1;
		for (let i = 0; i < names.length; i += 2)
			this.#out.push({ start: names[i]!, end: names[i + 1]!, shape: 'han', gain: 12 });
		return labels;
	}

	#maySign(start: number, end: number, flags: number, { names, bodies, joined }: Credits): boolean {
		// 市管干部任前公示: in a line of its own a heading as well
		if (joined && !BRACKETS.includes(this.#text.charAt(start - 1))) return false;
		if ((flags & (bodies > 0 ? BODIES : BARE)) === 0) return false;
		if (!mayBeBare(start, end, flags) || ((flags & MANY) === 0 && names.length > 2 * SIGNERS)) return false;
		const text = this.#text;
		if (STROKE.test(text.slice(start, end))) return false;
		for (let i = 0; i < names.length; i += 2) {
			if (this.#looks++ > LOOKS) return false;
			const name = text.slice(names[i], names[i + 1]);
			if (text.indexOf(name) !== names[i] || text.indexOf(name, names[i + 1]) >= 0) return false;
		}
		return true;
	}
}

/** Whether makers may stand in a stretch without a word for what they did. */
const mayBeBare = (start: number, end: number, flags: number): boolean =>
	(flags & (BODIES | BARE)) !== 0 && ((flags & MANY) !== 0 || end - start <= LONGEST_BARE);
