import { standsAt, unitAt, unitOf, unitSet } from './units.js';

/** Signs beside a name that only people have; each looks at a few characters. */

/** “最美校长”, “时代楷模”: what people are honoured as, in quotation marks before their names. */
const HONOUR =
	/“[^“”]{0,8}(?:最美[^“”]{1,6}|楷模|好人|标兵|之星|模范|先锋|卫士|奋斗者|工匠|能手|先进个人|状元|带头人|达人|校长|教师|医生|老师)”$/;

/** Whether an honour in quotation marks ends at `start`. */
export const isHonoured = (text: string, start: number): boolean =>
	HONOUR.test(text.slice(Math.max(0, start - 14), start));

/** Where somebody stands in a photograph: 某某（左二）, 某某（中）. */
export const inPicture = (text: string, end: number): boolean =>
	(text.charAt(end) === '（' || text.charAt(end) === '(') &&
	/^.(?:图|前排|后排|前|后)?(?:[左右](?:[一二三四五六七八九十]|[前后]排)?|中|[左右]起第?[一二三四五六七八九]|居中|站立者|左侧|右侧)[）)]/.test(
		text.slice(end, end + 9),
	);

const NOW = unitOf('今');

/** 某某今年82岁. */
export const isAged = (text: string, at: number): boolean =>
	unitAt(text, at) === NOW && /^今年(?:已|已经|刚|才|刚满)?\d{1,3}岁/.test(text.slice(at, at + 8));

const DEEDS = unitSet('回来去住带拿找送抱背教讲看听买卖种养坐站走帮替');

/** What people do, in one character, behind the word for what they are: 画家谢无声回母校. */
export const actsBriefly = (text: string, at: number): boolean =>
	at + 1 < text.length && standsAt(DEEDS, text, at) && /^\p{Script=Han}/u.test(text.charAt(at + 1));
