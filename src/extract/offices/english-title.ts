import type { Level, System } from '../../record/schema.js';

/** What decides which English word a rank word has. */
export interface TitleContext {
	readonly body: string;
	readonly level: Level | null;
	readonly system: System | null;
}

const isMinistry = ({ level, system }: TitleContext): boolean =>
	system === 'foreign' || (level === 'central' && system === 'government');

/** Rank words that are called by where they are: the dictionary gives both words. */
const CHOICES: readonly (readonly [RegExp, (context: TitleContext) => string])[] = [
	[/vice minister or head of department/, (at) => (isMinistry(at) ? 'vice minister' : 'deputy head')],
	[/minister or head of department/, (at) => (isMinistry(at) ? 'minister' : 'head')],
	[/prefecture head or state governor/, (at) => (at.system === 'foreign' ? 'governor' : 'prefecture head')],
	[/president or dean/, () => 'president'],
	[/university president or school principal/, ({ body }) => (/大学|学院|党校/.test(body) ? 'president' : 'principal')],
	[
		/regiment commander or head of delegation/,
		({ body, system }) => (system === 'military' && !/代表团/.test(body) ? 'regiment commander' : 'head'),
	],
	[/president of agency or head of cooperative/, ({ body }) => (/合作社|联社|供销/.test(body) ? 'head' : 'president')],
	[/head of institute or station/, () => 'head'],
	[/emir or chief/, () => 'emir'],
	[/ of (?:a democratic-party committee|association|an? [a-z -]+)$/, () => ''],
	[/\bvice premier\b/, ({ system }) => (system === 'foreign' ? 'deputy prime minister' : 'vice premier')],
	[/(?<!vice )\bpremier\b/, ({ system }) => (system === 'foreign' ? 'prime minister' : 'premier')],
	[/bank governor/, ({ body }) => (/人民银行|央行|中央银行/.test(body) ? 'governor' : 'president')],
	[/chairperson$/, ({ body }) => (body === '中华人民共和国' ? 'president' : 'chairperson')],
	// the body says what is directed
	[/(?:bureau|department) director/, () => 'director'],
	[/(?<!general )secretary$/, ({ system }) => (system === 'party' ? 'Party secretary' : 'secretary')],
];

/** The English of a rank word (dict/titles.csv) for the office it is part of. */
export function englishTitle(english: string, context: TitleContext): string {
	let plain = plainTitles.get(english);
	if (plain === undefined) {
		plain = plainTitle(english);
		plainTitles.set(english, plain);
	}
	let { title } = plain;
	for (let i = plain.choices; i < CHOICES.length; i++) {
		const [pattern, word] = CHOICES[i]!;
		if (pattern.test(title)) title = title.replace(pattern, word(context));
	}
	return plain.choices < CHOICES.length ? inCapitals(title) : title;
}

/** As many as there are rank words and choices. */
const capitals = new Map<string, string>();

function inCapitals(title: string): string {
	let cased = capitals.get(title);
	if (cased === undefined) {
		cased = titleCase(title);
		capitals.set(title, cased);
	}
	return cased;
}

/** The English of a rank word without its notes. */
interface PlainTitle {
	/** in capitals where nothing is to be chosen */
	readonly title: string;
	/** the first of the choices that it leaves; as many as there are for most */
	readonly choices: number;
}

/** As many as the dictionary has rank words. */
const plainTitles = new Map<string, PlainTitle>();

function plainTitle(english: string): PlainTitle {
	const title = english.includes('(') ? english.replace(/ \([^)]*\)/g, '') : english;
	const first = CHOICES.findIndex(([pattern]) => pattern.test(title));
	return first < 0 ? { title: titleCase(title), choices: CHOICES.length } : { title, choices: first };
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'on', 'at', 'by', 'with', 'a', 'an']);

/** Capitals as in the name of an office: Secretary of the Party Leading Group. */
export function titleCase(text: string): string {
	let title = '';
	for (let at = 0; at <= text.length; ) {
		const blank = text.indexOf(' ', at);
		const end = blank < 0 ? text.length : blank;
		const word = text.slice(at, end);
		title += at > 0 && SMALL.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
		if (blank >= 0) title += ' ';
		at = end + 1;
	}
	return title.includes('-') ? title.replace(/-(\p{Ll})/gu, (_, letter: string) => `-${letter.toUpperCase()}`) : title;
}
