import { readFileSync } from 'node:fs';
import { TifaError } from '../errors.js';
import { CLOSE, DIGIT, HAN, KIND, MARK, OPEN } from './chars.js';
import { Words } from './words.js';

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
	/** length of the longest of them, and of a count behind one */
	readonly longestTool: number;
	readonly controlStart: Words;
	readonly chromeStart: Words;
	/** opens what follows the article, see `opensTail` */
	readonly tail: Words;
	readonly tailAny: Words;
	/** opens a sentence in which the site speaks of itself */
	readonly disclaimer: Words;
	readonly fieldOf: ReadonlyMap<string, Field>;
	/** words that open a line of makers, at its start */
	readonly byline: Words;
	/** ends like an outlet's name */
	readonly outlet: Words;
	readonly agency: Words;
}

let loaded: Boilerplate | null = null;

/** Loads the words once. Throws `DICT` when a row is malformed. */
export function boilerplate(): Boilerplate {
	loaded ??= compile(readFileSync(FILE, 'utf8'));
	return loaded;
}

/** by UTF-16 unit: 1 for what a key keeps as it is: Han characters, marks, digits, and ASCII but for capitals */
const PLAIN = new Uint8Array(65536);
for (let unit = 0; unit < 65536; unit++) {
	const kind = KIND[unit]!;
	if (kind === HAN || kind === DIGIT || kind === MARK || kind === OPEN || kind === CLOSE) PLAIN[unit] = 1;
}
PLAIN.fill(1, 0x21, 0x41).fill(1, 0x5b, 0x7f);
// dashes, dots, brackets and marks of either width
PLAIN.fill(1, 0x2010, 0x2028).fill(1, 0x3001, 0x3040).fill(1, 0xff01, 0xff21).fill(1, 0xff3b, 0xff41);
PLAIN[0xb7] = 1;

function isPlain(text: string): boolean {
	for (let i = 0; i < text.length; i++) if (PLAIN[text.charCodeAt(i)] === 0) return false;
	return true;
}

/** Lower case, which most texts are in: changing it costs more than seeing that. */
export const inLowerCase = (text: string): string => (isPlain(text) ? text : text.toLowerCase());

/** A line as the words are compared with it: no white space, lower case. */
export const keyOf = (text: string): string =>
	isPlain(text) ? text : inLowerCase(text.replace(/[\s\u200B-\u200F\u2060\uFEFF\u00AD]/g, ''));

function compile(csv: string): Boilerplate {
	const words = new Map<Kind, string[]>(KINDS.map((kind) => [kind, []]));
	const rows = csv.split(/\r?\n/);
	for (const [i, row] of rows.entries()) {
		if (i === 0 || row === '') continue;
		const cells = /^([a-z_]+),(?:"((?:[^"]|"")+)"|([^",]+)),/.exec(row);
		const list = words.get(cells?.[1] as Kind);
		const text = cells?.[2]?.replaceAll('""', '"') ?? cells?.[3];
		if (list === undefined || text === undefined) {
			throw new TifaError(
				'DICT',
				`dict/boilerplate.csv, line ${i + 1}: want pattern_kind,text,note with one of the kinds ${KINDS.join(', ')}.`,
			);
		}
		list.push(text);
	}
	const keys = (kind: Kind): string[] => words.get(kind)!.map(keyOf);
	const fieldOf = new Map(FIELDS.flatMap((field) => keys(field).map((label) => [label, field] as const)));
	return {
		control: new Set(keys('control')),
		nav: new Set(keys('nav')),
		longestTool: [...keys('control'), ...keys('nav')].reduce((most, word) => Math.max(most, word.length), 7),
		controlStart: new Words(keys('control_start')),
		chromeStart: new Words(keys('chrome_start')),
		tail: new Words(keys('tail')),
		tailAny: new Words(keys('tail_any')),
		disclaimer: new Words(keys('disclaimer')),
		fieldOf,
		byline: new Words([...keys('byline'), ...keys('author').filter((word) => word.length > 1)]),
		outlet: new Words(keys('outlet')),
		agency: new Words(keys('agency')),
	};
}
