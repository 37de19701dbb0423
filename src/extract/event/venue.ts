/** Where an event took place, by the words of its opening. */

const HELD =
	/在([^，。；、在\s]{2,20}?)(?:隆重|胜利|顺利|正式|如期|成功|圆满|联合|集中)?(?:召开|举行|开幕|举办|会见|主持召开|调研|考察|检查|出席)/;
/** 在12月28日召开, 在18日某机关举行, 在这里召开: a day, and who held it, or a word for a place named before. */
const NO_VENUE = /^(?:[\d年月]{0,8}\d日|[今昨当][天日]|[这那]里|此|当地|会[前后上]|现场$)/;

/** 在枣庄会展中心召开 → 枣庄会展中心; a bare country or town counts too. */
export function venue(opening: string): string | null {
	const place = HELD.exec(opening)?.[1];
	return place === undefined || NO_VENUE.test(place) ? null : place;
}

const GONE =
	/(?:前往|深入|来到|到|赴)([^，。；、到赴]{3,14}?)(?:调研|考察|视察|检查|督导|督查|走访|看望|慰问|访问|参观)/;
/** Places have names that end so; 基层, 一线 and 部分企业 are none. */
const NAMED =
	/(?:[省市州盟县区旗镇乡国岛]|街道|(?<![农乡])村|公司|集团|大学|学校|中学|小学|学院|医院|基地|中心|车站|港)$/;
const SOME = /[各些几多]|部分|有关|相关|所辖|基层|一线/;

/** 到龙门镇调研 → 龙门镇 */
export function destination(opening: string): string | null {
	const place = GONE.exec(opening)?.[1];
	return place !== undefined && NAMED.test(place) && !SOME.test(place) ? place : null;
}
