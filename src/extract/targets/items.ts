/** The number or the sign that an item of a list opens with. */
import { marksOf, unitAt } from '../numbers/marks.js';

/** the number of an item in a list: 3., （三） and 三是 */
const ITEM =
	/^\s*(?:\d{1,2}[.．、](?!\d)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}(?:是|、(?![一二三四五六七八九十]))|[①-⑳●▶►▲◆■★•○◎※])\s*/;
/** what the number of an item opens with */
const NUMBERED = marksOf('0123456789（(一二三四五六七八九十①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳●▶►▲◆■★•○◎※ 　');

/** Where the words begin behind the number of an item. */
export function afterItem(text: string, start: number): number {
	if (NUMBERED[unitAt(text, start)] === 0) return start;
	return start + (ITEM.exec(text.slice(start, start + 8))?.[0].length ?? 0);
}
