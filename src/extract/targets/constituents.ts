/** Tells which words of the room round a figure are no part of what it measures: who published it, what it is made into. */
import { marksOf, unitAt } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';

/** Where words begin after who made a figure known: 甲公司今天公布的乙指数. */
export function afterIssuer(text: string, from: number, to: number): number {
	// within the room only: what a whole text lacks would be looked for through all of it at every figure
	let published = from;
	for (let at = to - 3; at >= from; at--) {
		if (!text.startsWith('布的', at + 1)) continue;
		if (text.startsWith('公', at)) return at + 3;
		if (published === from && text.startsWith('发', at)) published = at + 3;
	}
	return published;
}

/** 卫星 of 由2800颗卫星组成的系统, 实事 of 以10件实事为引领的工程: what the figure counts is only a part of the phrase. */
export function constituent(text: string, left: number, start: number, after: string): string {
	const listed = after.endsWith('等') ? after.slice(0, -1) : after;
	// 兴建2万座公园的目标: the word for an aim is no part of what is made
	const words = listed.endsWith('目标') ? listed.replace(/(?<=..)的[^的]{0,4}目标$/, '') : listed;
	if (!isComposing(text, left, start)) return words.includes('组成的') ? words.replace(/组成的.*$/, '') : words;
	// 由2800颗卫星组成的星座: of which whole
	const whole = /^([^的]{1,10})(?:组成|构成)的([^的]{2,14})$/.exec(words);
	if (whole !== null) return whole[2]! + whole[1]!;
	const cut = /组成|构成|等?为(?:引领|牵引|主|代表|支撑|核心|重点|龙头|抓手|骨干|基础)/.exec(words);
	return cut ? words.slice(0, cut.index) : words;
}

const COMPOSING = marksOf('由以');
const BREAK = marksOf('，。；');

/** Whether 由 or 以 stands at most four characters before a place, in the same clause. */
function isComposing(text: string, left: number, start: number): boolean {
	for (let i = start - 1; i >= left && i >= start - 5; i--) {
		const unit = text.charCodeAt(i);
		if (COMPOSING[unit] === 1) return true;
		if (BREAK[unit] === 1) return false;
	}
	return false;
}

/** 将 and 把 mark the object: 利率 of 银行将利率降至3%. */
const OBJECT = /[将把](?![军领士来才关手脉握控门占达]|保持|完成|实现)(?=...)/;
export const objectOf = (words: string): string =>
	// 云泽把四成以上资金投向…: the share is of what follows it
	words.endsWith('把')
		? ''
		: words.includes('将') || words.includes('把')
			? words.slice(Math.max(0, words.search(OBJECT) + 1)).replace(/将(?=占|保持|完成|实现)/, '')
			: words;

const OPEN = '“'.charCodeAt(0);
const CLOSE = '”'.charCodeAt(0);

/** Begin of the quotation that is open where a figure stands, or `left`. */
export function quoteStart(text: string, left: number, end: number): number {
	for (let i = end - 1; i >= left; i--) {
		const unit = text.charCodeAt(i);
		if (unit === CLOSE) return left;
		if (unit === OPEN) return i + 1;
	}
	return left;
}

const PLACE = marksOf('国省市县区州旗镇乡');

/** Behind 全省 of 全省设立1000座公厕: a verb follows the whole place, and the figure follows the verb. */
export function afterPlace(text: string, from: number, to: number, cues: TargetCues): number {
	if (to - from < 4 || to - from > 7 || PLACE[unitAt(text, from + 1)] === 0) return from;
	if (!text.startsWith('全', from) && !text.startsWith('我', from)) return from;
	const lead = cues.leads.startingAt(text, from + 2, to);
	return lead !== null && lead.end === to && lead.value === 'verb' ? from + 2 : from;
}
