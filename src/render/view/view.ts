import type { Rich } from '../text/rich.js';

/** A labelled line: `presided  翟军`. */
export interface Pair {
	readonly label: string;
	readonly content: Rich;
	/** below the content: the members of a set */
	readonly detail?: Rich;
	/** cut to one line on a terminal instead of wrapped */
	readonly oneLine?: boolean;
}

/** What a section is made of. */
export type Block =
	| { readonly kind: 'line'; readonly content: Rich }
	| {
			readonly kind: 'pairs';
			readonly title: Rich | null;
			readonly pairs: readonly Pair[];
			/** equal labels that follow each other are shown once on a terminal */
			readonly merge?: boolean;
	  }
	| { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly Rich[])[] };

export interface Section {
	readonly heading: string;
	/** number of facts, where the section lists facts */
	readonly count: number | null;
	readonly blocks: readonly Block[];
}

/** A record arranged for reading; the terminal summary and Markdown differ only in how they set it. */
export interface View {
	readonly title: Rich;
	readonly subtitle: Rich;
	readonly sections: readonly Section[];
}
