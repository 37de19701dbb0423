import { FOLLOWS } from './model.js';

/** The forms by which captions and last lines name makers of the article, a bit each. */
export const FORM = {
	/** 黎明 摄 */
	taken: 1 << 8,
	/** 某某供图 */
	supplied: 1 << 9,
	/** 向北 摄 at the end */
	apart: 1 << 10,
	/** 图：某某, 编辑 | 某某 */
	label: 1 << 13,
	/** 图片均由某某提供 */
	given: 1 << 14,
	/** （某某摄） */
	bracket: 1 << 15,
	/** lines that name a maker (`signatures`): 井辰摄影报道, 文|某报 林韵, 陈晓岚 发布时间, 审稿人 */
	line: 1 << 6,
} as const;

/** The end of a word that announces a maker: 记者, 通讯员. */
export const ANNOUNCED = 1 << 7;

/** Two characters that stand side by side in each instance of a form: one of the second string behind one of the first. */
const SIDE_BY_SIDE: readonly (readonly [form: number, first: string, second: string])[] = [
	[FORM.supplied, '供', '图'],
	[FORM.apart, ' 　）', '摄供'],
	[FORM.label, '文片图字辑编对核审发任委版频报觉人】 　', '：:/|｜丨'],
	[FORM.given, '片均', '由'],
	[FORM.bracket, '影道摄文图', '）)'],
	[FORM.line, '影文图稿 　', '报|｜丨/人发'],
	[ANNOUNCED, '记讯编责校审摄作撰供习监终初复一二三统策文图/', '者员辑编对核影稿图生制审校筹划文'],
];

/** By UTF-16 unit: the forms that it is the first, and `FOLLOWS` places higher those that it is the second of the two of. */
export function makerSigns(): Uint32Array {
	const signs = new Uint32Array(65536).fill(FORM.taken);
	signs['摄'.charCodeAt(0)]! |= FORM.taken << FOLLOWS;
	for (const [form, first, second] of SIDE_BY_SIDE) {
		for (const character of first) signs[character.charCodeAt(0)]! |= form;
		for (const character of second) signs[character.charCodeAt(0)]! |= form << FOLLOWS;
	}
	return signs;
}
