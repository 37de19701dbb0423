/** Which bodies named before offices are bodies of their own. */
import { CATEGORY, tagName } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { Memo } from '../memo.js';
import { unitAt } from '../numbers/marks.js';
import { flaggedBefore } from '../people/context.js';
import { POSTED } from '../people/posted.js';
import { LEVELS } from './parts.js';

/** 市教育局派驻马山村第一书记, 省监委驻某大学监察专员: who is posted belongs to the body that sends. */
export function sender(body: Span & { readonly text: string }): Span & { readonly text: string } {
	if (!body.text.includes('驻')) return body;
	const at = body.text.search(/派?驻/);
	return at < 2 || POSTED.test(body.text) || /使馆|使团/.test(body.text)
		? body
		: { start: body.start, end: body.start + at, text: body.text.slice(0, at) };
}

/** Offices that only firms have. */
const OF_FIRMS =
	/(?:董事长|总经理|总经理助理|总裁|首席[^，。]{1,4}官|CE[OF]|CTO|(?:财务|法务|安全|设计|技术|运营|营销|市场|人力|艺术)总监|总工程师|创始人|合伙人)$/;

/** 平阳蓝晶生物 + 财务总监: whatever it is called, what has such an office is a firm. */
const isFirm = (name: string, title: string): boolean =>
	OF_FIRMS.test(title) &&
	name.length >= 3 &&
	!/^(?:公司|集团|企业|厂|本|该|某|一家|国内|国际)|[^a-z]的|）$|(?:项目|工程)$/i.test(name);

/** An office of a larger body, known by an ordinary word (派出所, 教务处, 教师发展中心), or a mass organization by its short name. */
const isOffice = (word: string): boolean =>
	(word.length >= 3 && /(?:[处所站科院社]|..[务展]中心|党委|党支部|团委)$/.test(word)) ||
	/^(?:妇联|工会|民委|纪委|总工会)$/.test(word);

const PLACES = CATEGORY.place | CATEGORY.foreignPlace | CATEGORY.levelWord;
const ENDINGS = CATEGORY.suffix | CATEGORY.body | CATEGORY.department;

/** What a name says of the body that it would be. */
const NAME = { known: 1, none: 2, needsEnding: 4, endsBody: 8, endsPlace: 16 } as const;
/** Longest endings and places that are looked for. */
const LONGEST = { ending: 10, place: 14 } as const;

function traits(name: string, lexicon: Lexicon): number {
	const length = name.length;
	if (length < 2 || (length <= 4 && LEVELS[unitAt(name, length - 1)] === 1)) return NAME.none;
	const office = isOffice(name);
	const word = lexicon.trie.find(name);
	if (
		word >= 0 &&
		(lexicon.flags[word]! & (CATEGORY.body | CATEGORY.department)) === 0 &&
		tagName(lexicon.tag[word]!) !== 'nt' &&
		!office
	)
		return NAME.none;
	if (/^(?:中国驻|驻)/.test(name) || /(?:大使|总统|总理)$/.test(name)) return NAME.none;
	let bits: number = NAME.known;
	if (!office && !/[部厅局委办署院校会处科室所站厂场社庭股系司]$|(?:大|支|总|中|工作)队$|工作团$/.test(name))
		bits |= NAME.needsEnding;
	if (flaggedBefore(name, length, lexicon, ENDINGS, LONGEST.ending) >= 0) bits |= NAME.endsBody;
	if (flaggedBefore(name, length, lexicon, PLACES, LONGEST.place) >= 0) bits |= NAME.endsPlace;
	return bits;
}

const known = new Memo(traits);

/** An office's place is no body: 突尼斯总统, 枣庄市市长. */
function isBody(text: string, body: Span & { readonly text: string }, lexicon: Lexicon): boolean {
	const { start, end } = body;
	// the string of an office that is described again and again is the same one
	const name = body.text.length === end - start ? body.text : text.slice(start, end);
	const bits = known.get(name, lexicon);
	if ((bits & NAME.none) !== 0) return false;
	/** whether an entry reaches further left than the name does: the longest that ends here is none of its own */
	const reaches = (flags: number, longest: number): boolean =>
		flaggedBefore(text, end, lexicon, flags, longest, end - start + 1) >= 0;
	if ((bits & NAME.needsEnding) !== 0 && ((bits & NAME.endsBody) === 0 || reaches(ENDINGS, LONGEST.ending)))
		return false;
	return (bits & NAME.endsPlace) === 0 || reaches(PLACES, LONGEST.place);
}

/** Whether the body as written before an office is one. */
export const isBodyOf = (
	text: string,
	body: Span & { readonly text: string },
	title: string,
	lexicon: Lexicon,
): boolean => isBody(text, body, lexicon) || isFirm(body.text, title);
