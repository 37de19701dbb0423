/** What a dictionary entry can be, beside a word: one bit each, so that an entry can be several things. */
export const CATEGORY = {
	/** an administrative division by its full name (枣庄市) or short form (枣庄) */
	place: 1 << 0,
	/** a country, a foreign city or subdivision */
	foreignPlace: 1 << 1,
	/** a rank word that ends an office: 书记, 副市长 */
	title: 1 << 2,
	/** a form of address, no office: 同志, 先生 */
	address: 1 << 3,
	/** looks like a rank word and is none by the codebook: 代表, 负责人 */
	nonRole: 1 << 4,
	/** a named body that needs no grammar: 国务院, 市委 */
	body: 1 << 5,
	/** an ending by which a body is recognized: 委员会, 有限公司 */
	suffix: 1 << 6,
	/** makes a body generic: 有关, 各级 */
	generic: 1 << 7,
	/** a verb of attributed speech */
	speech: 1 << 8,
	/** a verb that follows a person's name in this genre */
	rightVerb: 1 << 9,
	/** a function word that follows a person's name */
	rightFunction: 1 << 10,
	/** a word that stands before a person's name and is no part of an office */
	leftFunction: 1 << 11,
	/** closes a list of names: 等, 一行 */
	listEnd: 1 << 12,
	/** announces makers of the article: 记者, 通讯员 */
	byline: 1 << 13,
	/** shows that the person named holds no office: 村民 */
	privatePerson: 1 << 14,
	/** a department's short form that is relative to a place: 发改委, 工信局 */
	department: 1 << 15,
	/** a title of other countries only: 总统, 首相 */
	foreignTitle: 1 << 16,
	/** stands without a body: 总书记 */
	aloneTitle: 1 << 17,
	/** a body that belongs to another country or none: 联合国, 白宫 */
	foreignBody: 1 << 18,
	/** a domain of work: 发展, 卫生健康; the stuff names of departments are made of */
	domain: 1 << 19,
	/** a form of a place that is also its level: 省, 市, 县 (市委 = 市 + 委) */
	levelWord: 1 << 20,
	/** fused name of several bodies: 市委市政府 */
	fused: 1 << 21,
} as const;

export type Category = keyof typeof CATEGORY;

/** The bits of several categories in one mask, for tests in hot loops. */
export const categories = (...names: readonly Category[]): number =>
	names.reduce((mask, name) => mask | CATEGORY[name], 0);

/** Parts of speech of the segmentation dictionary (the ICTCLAS letters that jieba uses), by index. */
export const TAGS = [
	'x',
	'n',
	'nr',
	'ns',
	'nt',
	'nz',
	'v',
	'vn',
	'vd',
	'a',
	'ad',
	'an',
	'b',
	'c',
	'd',
	'e',
	'f',
	'g',
	'h',
	'i',
	'j',
	'k',
	'l',
	'm',
	'mq',
	'o',
	'p',
	'q',
	'r',
	's',
	't',
	'u',
	'y',
	'z',
	'w',
	'eng',
] as const;
export type Tag = (typeof TAGS)[number];

const INDEX: ReadonlyMap<string, number> = new Map(TAGS.map((tag, index) => [tag, index]));

/** Index of a part of speech in `TAGS`; finer tags (`nrt`, `vi`, `uj`) fall back to their first letter, unknown ones to `x`. */
export function tagIndex(tag: string): number {
	return INDEX.get(tag) ?? INDEX.get(tag.slice(0, 1)) ?? 0;
}

/** Name of a part of speech by its index in `TAGS`. */
export function tagName(index: number): Tag {
	return TAGS[index] ?? 'x';
}
