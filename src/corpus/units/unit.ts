import type { CorpusDocument } from '../document.js';

/** Takes what a unit finds in a document; positions are in the decoded text. */
export interface Visitor {
	term(term: string, at: number): void;
	/** tokens that rates are taken of */
	tokens(at: number, count: number): void;
}

/** A kind of item to count. */
export interface Unit {
	/** one line for the help */
	readonly about: string;
	/** what rates are per million of */
	readonly base: 'words' | 'characters';
	/** whether the text is needed, not only the record */
	readonly text: boolean;
	/** hands all items of a document to the visitor; `false` when it lacks the text they stand in */
	visit(document: CorpusDocument, visitor: Visitor): boolean;
}
