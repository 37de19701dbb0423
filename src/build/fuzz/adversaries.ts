import { FAMILIES } from './atoms.js';
import type { FuzzInput } from './generate.js';

/** Makes an input of about so many characters that does harm if work grows faster than its length. */
export type Adversary = (characters: number) => FuzzInput;

const HEAD = '临江市召开会议\n2024-05-06 来源：临江日报\n\n市委书记陈立强调，要抓好落实。\n';
const GIVEN = [...'建国志强海明春晓文静立新永福东升家乐云天玉梅'];
const SURNAMES = [...'王李张刘陈杨赵黄周吴徐孙朱马胡郭林何高梁'];

const text = (how: string, text: string): FuzzInput => ({ kind: 'text', how, text: HEAD + text });
const bytes = (how: string, text: string): FuzzInput => ({ kind: 'bytes', how, bytes: Buffer.from(text) });

/** The nth of many names that differ. */
const name = (n: number): string =>
	SURNAMES[n % 20]! + GIVEN[Math.floor(n / 20) % 22]! + GIVEN[Math.floor(n / 440) % 22]!;

/** Pieces up to a length; each is made from its number, so that no two need be the same. */
function pieces(characters: number, make: (n: number) => string): string {
	const made: string[] = [];
	for (let [n, length] = [0, 0]; length < characters; n++) {
		const piece = make(n);
		made.push(piece);
		length += piece.length;
	}
	return made.join('');
}

/** Half of the length in one thing, half in another. */
const halves = (characters: number, first: (n: number) => string, second: (n: number) => string): string =>
	pieces(characters / 2, first) + pieces(characters / 2, second);

const han = (n: number): string => String.fromCharCode(0x4e00 + ((n * 7919) % 20000));

/** Texts of one unit, said again and again. */
const repeated: readonly (readonly [string, string])[] = [
	...Object.entries(FAMILIES),
	['quotation marks, straight', '"'],
	['marks that close', '”）》'],
	['titles that open', '《关于'],
	['digits', '1'],
	['digits with commas', '1,2'],
	['numerals', '百分之十'],
	['dates', '2024年5月6日'],
	['combining storm', `甲${'\u0301'.repeat(60)}`],
	['zero-width and bidi marks', '\u200b\u202e市'],
	['regular-expression bait', 'aaaaaaaaaaaaaaaaaaaaaaaa!(a+)+$'],
	['blanks', ' '],
	['line breaks', '\n'],
	['fields without a value', '来源：'],
	['layout blanks in titles', '市 委 书 记 '],
	['addresses', 'http://a.b/c?d=e&'],
	['entities', '&nbsp;&#x4e2d;'],
	['traditional script', '強調發展後裡'],
];

/** Texts in which no two pieces are the same, so that whatever is remembered of them grows. */
const made: readonly (readonly [string, (characters: number) => string])[] = [
	['a list of names that differ', (size) => `出席会议的有${pieces(size, (n) => `${name(n)}、`)}等。`],
	['officials that differ', (size) => pieces(size, (n) => `副市长${name(n)}，`)],
	[
		'speakers and pronouns',
		(size) =>
			halves(
				size,
				(n) => `副县长${name(n)}指出，要落实。`,
				() => '他强调，要抓紧。',
			),
	],
	[
		'names, then surnames with titles',
		(size) =>
			halves(
				size,
				(n) => `县长${name(n)}。`,
				(n) => `${name(n)[0]}县长说。`,
			),
	],
	['bodies that differ', (size) => pieces(size, (n) => `${han(n)}${han(n + 1)}局、`)],
	['quotations that differ', (size) => pieces(size, (n) => `“${han(n)}${han(n * 3)}行动”`)],
	[
		'slogans said twice',
		(size) =>
			halves(
				size,
				(n) => `“${han(n)}${n}工程”`,
				(n) => `${han(n)}${n}工程。`,
			),
	],
	['targets that differ', (size) => pieces(size, (n) => `${han(n)}产值增长${n}%，`)],
	['deadlines that differ', (size) => pieces(size, (n) => `到${2000 + (n % 99)}年${han(n)}率达到${n % 100}%；`)],
	['parallels that differ', (size) => pieces(size, (n) => `稳${han(n)}${han(n + 5)}、`)],
	['Han characters at random', (size) => pieces(size, (n) => han(n * n))],
	['quotations within quotations', (size) => '“‘'.repeat(size / 4) + '’”'.repeat(size / 4)],
	['brackets within brackets', (size) => '（'.repeat(size / 2) + '）'.repeat(size / 2)],
	['lines that differ', (size) => pieces(size, (n) => `${han(n)}${han(n + 1)}${n}\n`)],
];

/** Files that a reader has to take apart first. */
const files: readonly (readonly [string, (characters: number) => string])[] = [
	['page: elements within elements', (size) => `<html><body>${'<div>'.repeat(size / 5)}发展`],
	['page: paragraphs within links', (size) => `<html><body>${'<a href=x><p>发展'.repeat(size / 15)}`],
	['page: tables within tables', (size) => `<html><body>${'<table><tr><td>'.repeat(size / 15)}发展`],
	['page: tags that do not end', (size) => `<html><body>发展${'<a '.repeat(size / 3)}`],
	['page: comments that do not end', (size) => `<html><body>发展${'<!--'.repeat(size / 4)}`],
	['page: scripts that do not end', (size) => `<html><body>发展${'<script>'.repeat(size / 8)}`],
	['page: attributes', (size) => `<html><body><p ${pieces(size, (n) => `a${n}=b `)}>发展</p>`],
	['page: short paragraphs', (size) => `<html><body>${pieces(size, (n) => `<p>${han(n)}发展</p>`)}`],
	['page: ends without a beginning', (size) => `<html><body>发展${'</div></p>'.repeat(size / 10)}`],
	['Markdown: marks', (size) => `# 会议\n\n${'*_`[](<'.repeat(size / 7)}`],
	['Markdown: quotations', (size) => `# 会议\n\n${'> '.repeat(size / 2)}发展`],
	['JSON: arrays within arrays', (size) => '['.repeat(size)],
	['JSON Lines: lines cut short', (size) => `{"text":"发展发展"}\n${'{"text":"发\n'.repeat(size / 11)}`],
	['CSV: quotes that open', (size) => `id,text\n${'1,"a""\n'.repeat(size / 7)}`],
];

/** Families of hostile inputs: name → maker. */
export const ADVERSARIES: ReadonlyMap<string, Adversary> = new Map<string, Adversary>([
	...repeated.map(([how, unit]) => [how, (size: number) => text(how, unit.repeat(size / unit.length))] as const),
	...made.map(([how, make]) => [how, (size: number) => text(how, make(size))] as const),
	...files.map(([how, make]) => [how, (size: number) => bytes(how, make(size))] as const),
]);
