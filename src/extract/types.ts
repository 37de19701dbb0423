/**
 * What extractors read and give. All spans here point into `PreparedText.text` (simplified, repaired);
 * `src/record/` leads them back to the raw text.
 */
import type {
	Constraint,
	EventPart,
	Level,
	MentionHow,
	Modifier,
	OrganizationKind,
	PersonKind,
	SloganKind,
	Status,
	System,
} from '../record/schema.js';
import type { PreparedText, Span } from '../types.js';
import type { Lattice } from './lattice.js';

/** A sentence of the prepared text, its final mark included. */
export interface Sentence extends Span {
	/** index into `paragraphs` */
	readonly paragraph: number;
}

/** A quotation: `start`/`end` take in the marks, `innerStart`/`innerEnd` do not. */
export interface Quote extends Span {
	readonly innerStart: number;
	readonly innerEnd: number;
	/** 0 for the outermost */
	readonly depth: number;
	/** 《》 name works and documents, all others are quotation marks */
	readonly kind: 'quote' | 'work';
}

/**
 * The words of the whole text, in order and without gaps.
 * Word `i` is text.slice(starts[i], starts[i + 1]); `starts` has one entry more than there are words.
 */
export interface Words {
	readonly count: number;
	readonly starts: Int32Array;
	/** part of speech, an index into `TAGS` of the lexicon (`tagName(words.tags[i])`) */
	readonly tags: Uint8Array;
	/** index of the word that covers each text position */
	readonly at: Int32Array;
}

/** The prepared text with what several extractors need, found once. */
export interface Reading extends PreparedText {
	readonly sentences: readonly Sentence[];
	readonly quotes: readonly Quote[];
	/** where the characters stand by which rules for bodies are told, in order (`CUES`) */
	readonly cues: Int32Array;
	readonly words: Words;
	/** all dictionary readings of the text, for judging candidates against the words they would displace */
	readonly lattice: Lattice;
}

export interface Mention extends Span {
	readonly how: MentionHow;
}

export interface RoleFact extends Span {
	/** the office as written, in simplified script: 市委副书记 */
	readonly text: string;
	readonly title: string;
	/** body as written, and its span when it stands in the text */
	readonly organization: (Span & { readonly text: string }) | null;
	readonly organizationResolved: string | null;
	readonly level: Level | null;
	readonly system: System | null;
	readonly rank: string | null;
	/** the office in English: Party Secretary, Zaozhuang Municipal Committee; null where a part has no English */
	readonly labelEn: string | null;
}

export interface PersonFact {
	/** simplified, without layout spaces */
	readonly name: string;
	readonly kind: PersonKind;
	readonly attributes: readonly string[];
	readonly roles: readonly RoleFact[];
	readonly mentions: readonly Mention[];
}

export interface OrganizationFact {
	readonly name: string;
	readonly resolved: string | null;
	readonly kind: OrganizationKind;
	readonly mentions: readonly Span[];
}

export interface SloganFact {
	/** the formula without marks, simplified */
	readonly text: string;
	readonly kind: SloganKind;
	readonly label: string | null;
	readonly labelEn: string | null;
	readonly members: readonly string[];
	readonly gloss: string | null;
	readonly entry: string | null;
	/** first mention first; without the marks */
	readonly mentions: readonly Span[];
}

export interface TargetFact extends Span {
	readonly metric: string;
	readonly value: {
		readonly text: string;
		readonly number: number | null;
		readonly unit: string | null;
		readonly upper: number | null;
		/** `number` in the unit that all units of its kind are reckoned in */
		readonly amount: number | null;
		readonly amountUnit: string | null;
	};
	readonly modifier: Modifier;
	readonly constraint: Constraint | null;
	/** the word that decides `constraint`: 确保, 左右 */
	readonly constraintText: string | null;
	/** for whom or where it holds: 全市, 规上工业 */
	readonly scope: string | null;
	readonly deadline: { readonly text: string; readonly year: number | null; readonly date: string | null } | null;
	readonly baseline: string | null;
	readonly status: Status;
}

/** One act of speaking; `start`/`end` take in speaker, verb and content. */
export interface SpeechFact extends Span {
	/** simplified name of the speaker as resolved (a pronoun leads to the name) */
	readonly speaker: string;
	readonly verb: string;
	readonly contentStart: number;
	readonly contentEnd: number;
	/** where the speaker stands, by name or by pronoun */
	readonly by: Span;
}

export interface EventFact {
	readonly kind: string;
	readonly name: string | null;
	readonly date: string | null;
	readonly place: string | null;
	readonly people: Readonly<Partial<Record<EventPart, readonly string[]>>>;
}
