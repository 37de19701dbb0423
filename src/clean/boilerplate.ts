import { readFileSync } from 'node:fs';
import { TifaError } from '../errors.js';

const FILE = new URL('../../dict/boilerplate.csv', import.meta.url);

const KINDS = [
	'control',
	'nav',
	'control_start',
	'chrome_start',
	'tail',
	'tail_any',
	'disclaimer',
	'source',
	'date',
	'author',
	'title',
	'other',
	'byline',
	'outlet',
	'agency',
] as const;
type Kind = (typeof KINDS)[number];

/** Fields that pages label. */
export const FIELDS = ['source', 'date', 'author', 'title', 'other'] as const satisfies readonly Kind[];
export type Field = (typeof FIELDS)[number];

/** The words of `dict/boilerplate.csv`, compiled for what cleaning asks. */
export interface Boilerplate {
	/** words that alone fill lines of page tools, and of navigation; keys without white space, in lower case */
	readonly control: ReadonlySet<string>;
	readonly nav: ReadonlySet<string>;
	readonly controlStart: RegExp;
	readonly chromeStart: RegExp;
	/** a line that is one of these words, or one of them with a colon and more */
	readonly tail: RegExp;
	readonly tailAny: RegExp;
	/** opens a sentence in which the site speaks of itself */
	readonly disclaimer: RegExp;
	readonly fieldOf: ReadonlyMap<string, Field>;
	/** words that open a line of makers, at its start */
	readonly byline: RegExp;
	/** ends like an outlet's name */
	readonly outlet: RegExp;
	readonly agency: RegExp;
}

let loaded: Boilerplate | null = null;

/** Loads the words once. Throws `DICT` when a row is malformed. */
export function boilerplate(): Boilerplate {
	loaded ??= compile(readFileSync(FILE, 'utf8'));
	return loaded;
}

/** A line as the words are compared with it: no white space, lower case. */
export function keyOf(text: string): string {
	return text.replace(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]/g, '').toLowerCase();
}

function compile(csv: string): Boilerplate {
	const words = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
	const rows = csv.split(/\r?\n/);
	for (const [i, row] of rows.entries()) {
		if (i === 0 || row === '') continue;
		const cells = /^([a-z_]+),(?:"((?:[^"]|"")+)"|([^",]+)),/.exec(row);
		const list = words.get(cells?.[1] as Kind);
		const text = cells?.[2]?.replaceAll('""', '"') ?? cells?.[3];
		if (list === undefined || text === undefined) {
			throw new TifaError('DICT', `dict/boilerplate.csv, line ${i + 1}: want pattern_kind,text,note with one of the kinds ${KINDS.join(', ')}.`);
		}
		list.push(text);
	}
	const keys = (kind: Kind): string[] => [...new Set(words.get(kind)!.map(keyOf))];
	const fieldOf = new Map(FIELDS.flatMap((field) => words.get(field)!.map((label) => [keyOf(label), field] as const)));
	return {
		control: new Set(keys('control')),
		nav: new Set(keys('nav')),
		controlStart: new RegExp(`^(?:${alternatives(keys('control_start'))})`),
		chromeStart: new RegExp(`^(?:${alternatives(keys('chrome_start'))})`),
		tail: new RegExp(`^[【\\[>·▪■●◆☆★]{0,2}(?:${alternatives(keys('tail'))})(?:$|[:：>》»|｜】\\]…(（/\\d©]|.{0,2}$)`),
		tailAny: new RegExp(`(?:${alternatives(keys('tail_any'))})`),
		disclaimer: new RegExp(`^[（(【*※]{0,2}(?:${alternatives(keys('disclaimer'))})`),
		fieldOf,
		byline: new RegExp(`^[（(【\\[]?(?:${alternatives([...keys('byline'), ...keys('author').filter((word) => word.length > 1)])})`),
		outlet: new RegExp(`(?:${alternatives(keys('outlet'))})$`),
		agency: new RegExp(`^(?:${alternatives(keys('agency'))})`),
	};
}

/** Alternatives of a regular expression, longest first. */
function alternatives(words: readonly string[]): string {
	return [...words]
		.sort((a, b) => b.length - a.length)
		.map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
		.join('|');
}
