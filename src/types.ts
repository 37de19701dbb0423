/**
 * The shapes that travel between stages.
 *
 * Each stage takes the type that the stage before it gives, so a wrong order does not compile:
 * `RawDocument` (read) → `Article` (clean) → `PreparedText` (normalize) → annotations (extract) → `TifaRecord` (record).
 */

/** A half-open range of UTF-16 code units. Which text it points into is said where it is used. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Something the user should know about a document that did not stop its analysis. */
export interface Warning {
	/** stable, kebab-case: `encoding-guessed`, `no-date`, … */
	readonly code: string;
	/** one sentence for a person */
	readonly message: string;
}

/** Simplified, traditional, or neither clearly (too few telling characters, or both kinds). */
export const SCRIPTS = ['simplified', 'traditional', 'mixed'] as const;
export type Script = (typeof SCRIPTS)[number];

/** A decoded document, before anything was cut from it. All raw spans point into `text`. */
export interface RawDocument {
	/** unique within one run; the file's name (or path below the folder given) without its extension; `stdin` for a pipe */
	readonly id: string;
	/** as the user would type it, `null` for a pipe */
	readonly path: string | null;
	/** decoded text without byte-order mark; line ends are kept as they are */
	readonly text: string;
	/** IANA-like name in lower case: `utf-8`, `utf-16le`, `gb18030`, `big5`, … */
	readonly encoding: string;
	/** SHA-256 of the bytes as read, hex; for a row of a corpus, of its text in UTF-8 */
	readonly sha256: string;
	/** size of those bytes */
	readonly bytes: number;
	/** facts that came with the document rather than in its text (columns of a corpus, metadata of a page) */
	readonly given: { readonly title?: string; readonly date?: string; readonly source?: string };
	/** the same, less sure (title of a window or of a file's properties): used where the text itself has none */
	readonly hint?: { readonly title?: string; readonly date?: string; readonly source?: string };
	/** further columns of the corpus that the document comes from, carried along as they are */
	readonly extra?: Readonly<Record<string, unknown>>;
	readonly warnings: readonly Warning[];
}

/** A correction of scraper noise: raw[start, end) is to be read as `replacement`. Edits are sorted and do not overlap. */
export interface Edit extends Span {
	readonly replacement: string;
}

/** What a kept range of the page is. */
export const PARTS = ['title', 'meta', 'body', 'byline'] as const;
export type Part = (typeof PARTS)[number];

/** A kept stretch of the raw text. Blocks are sorted and do not overlap; what no block covers was cut. */
export interface Block extends Span {
	readonly part: Part;
}

/** A value read from the page and where it stands in the raw text (`null` when it was given from outside). */
export interface Located {
	readonly value: string;
	readonly at: Span | null;
}

/** A document with its article found: what to read, what each block is, which noise to undo. Spans point into `raw.text`. */
export interface Article {
	readonly raw: RawDocument;
	readonly blocks: readonly Block[];
	readonly edits: readonly Edit[];
	/** as written, edits applied */
	readonly title: Located | null;
	/** ISO date `YYYY-MM-DD` of publication, else of the dateline */
	readonly date: Located | null;
	/** the outlet as written */
	readonly source: Located | null;
	readonly warnings: readonly Warning[];
}

/**
 * Leads every position of a prepared text back to the raw text.
 * Character `i` (UTF-16 unit) of the prepared text stands for raw[from[i], to[i]).
 */
export interface OffsetMap {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** A paragraph of the prepared text (span into it, without the line break). */
export interface Paragraph extends Span {
	readonly part: Part;
}

/**
 * The article as the extractors read it: simplified script, noise undone, full-width forms folded,
 * kept blocks joined by `\n`. All spans of extractors point into `text`; `map` leads them back.
 */
export interface PreparedText {
	readonly article: Article;
	readonly text: string;
	readonly map: OffsetMap;
	readonly paragraphs: readonly Paragraph[];
	readonly script: Script;
	/** publication date, for resolving `4月18日`, `今年`, `4年左右` */
	readonly date: string | null;
}
