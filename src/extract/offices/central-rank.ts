const STATE = '国家级正职';
const STATE_DEPUTY = '国家级副职';
const MINISTRY = '省部级正职';
const MINISTRY_DEPUTY = '省部级副职';

const CHAIRED = new Map([
	['主席', STATE],
	['副主席', STATE_DEPUTY],
]);

/**
 * Central bodies and the ranks that go with their heads, whoever these are. Of secretaries-general and of deputies of
 * the courts and commissions nothing is said: theirs goes with the person.
 */
const HEADS: readonly (readonly [body: RegExp, ranks: ReadonlyMap<string, string>])[] = [
	[
		/^(?:中华人民共和国)?国务院$/,
		new Map([
			['总理', STATE],
			['副总理', STATE_DEPUTY],
			['第一副总理', STATE_DEPUTY],
			['常务副总理', STATE_DEPUTY],
		]),
	],
	[
		/^(?:第?[一二三四五六七八九十]{1,3}届)?全国政协$|^(?:中国人民政治协商会议|人民政协|政协)(?:第?[一二三四五六七八九十]{1,3}届)?全国委员会$/,
		CHAIRED,
	],
	[/^(?:中共|国家)?中央军(?:委|事委员会)$|^中华人民共和国$/, CHAIRED],
	[
		/^(?:中国共产党|中共)?中央政治局$/,
		new Map([
			['常委', STATE],
			['委员', STATE_DEPUTY],
			['候补委员', STATE_DEPUTY],
		]),
	],
	[/^(?:中国共产党|中共)?中央书记处$/, new Map([['书记', STATE_DEPUTY]])],
	[/^最高人民法院$|^最高法院?$/, new Map([['院长', STATE_DEPUTY]])],
	[/^最高人民检察院$|^最高检(?:察院)?$/, new Map([['检察长', STATE_DEPUTY]])],
	[
		/^(?:中国)?人民银行$|^央行$/,
		new Map([
			['行长', MINISTRY],
			['副行长', MINISTRY_DEPUTY],
		]),
	],
	[
		/^(?:全国人大常委会|全国人民代表大会常务委员会)法(?:工委|制工作委员会)$/,
		new Map([
			['主任', MINISTRY],
			['副主任', MINISTRY_DEPUTY],
		]),
	],
];

/** The rank of a head of a central body by the body's name and the rank word; null where neither settles it. */
export function centralRank(body: string, title: string): string | null {
	for (const [named, ranks] of HEADS) {
		const rank = ranks.get(title);
		if (rank !== undefined && named.test(body)) return rank;
	}
	return null;
}
