/** For whom or where a figure holds. */
import { marksOf, unitAt } from '../numbers/marks.js';

/** 全市, 我省, 各县区, 全社会 where they open a clause, behind a time or a verb: 全国重要的基地 says what a base is. */
const WHOLE =
	/(?<=^|[，；：。、“年底末日月内间]|在|使|要|将|确保|推动|力争|实现)全(?:国|省|自治区|市|县|区|州|盟|旗|镇|乡|村|社会|行业|系统)|(?<=^|[，；：。、“年底末日月内间]|在|使|要|将)[我本](?:省|自治区|市|县|区|州)|各(?:省|市|县|区|地)(?:[市县区](?!域))?/y;
const OPENS = marksOf('全我本各');
/** Who is counted: 规上工业, 限额以上批发零售业. */
const GROUP =
	/(?:规模以上|规上|限额以上|限上)(?:工业企业|服务业企业|工业|服务业|企业|批发零售业|批零业|文化企业|高新技术企业)/;
/** 全区域, 全省级 are other words; 全国最大, 全国首个 rank a thing. */
const GOES_ON = marksOf('域级总民重领最第前知首先一统各');

/** How far before a figure its whole may stand: no sentence is so long, but a broken page may be one. */
const FARTHEST = 2000;

/**
 * The group or the whole that a figure holds for, as written: what the metric itself names, else the last whole that the
 * sentence names before the figure. Null where neither says.
 * @param from where the sentence begins
 * @param to where the figure stands
 */
export function scopeOf(text: string, metric: string, from: number, to: number): string | null {
	const group = metric.includes('规') || metric.includes('限') ? GROUP.exec(metric)?.[0] : undefined;
	const named = group ?? lastWhole(metric, 0, metric.length);
	if (named !== null) return named;
	const around = lastWhole(text, Math.max(from, to - FARTHEST), to);
	// 全社会研发投入增长15%，高新技术企业超3000家: all of society is of its own figure
	return around === '全社会' ? null : around;
}

/** The last whole that the words between two places name. */
function lastWhole(text: string, from: number, to: number): string | null {
	let words = '';
	for (let at = to - 2; at >= from; at--) {
		if (OPENS[text.charCodeAt(at)] === 0) continue;
		if (words === '') words = text.slice(from, to);
		WHOLE.lastIndex = at - from;
		const match = WHOLE.exec(words);
		if (match !== null && GOES_ON[unitAt(words, at - from + match[0].length)] === 0) return match[0];
	}
	return null;
}
