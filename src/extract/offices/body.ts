import type { Level } from '../../record/schema.js';
import { hasUnit, standsAt, unitSet } from '../people/units.js';
import type { ArticlePlace } from '../place.js';
import type { Division } from '../place-gazetteer.js';

/** A division, or a zone, that the name of a body opens with. */
export interface BodyUnit {
	/** as it stands: 枣庄市, 枣庄, 市 */
	readonly text: string;
	/** what it is called without the word for its kind: 枣庄; empty in 市委 */
	readonly stem: string;
	/** the word for its kind: 市; empty where the name goes without */
	readonly word: string;
	/** what the gazetteer knows of it */
	readonly division: Division | null;
	/** null for a zone */
	readonly level: Level | null;
}

/** A body's name, taken apart: whose organ it is, the divisions it opens with, from large to small, and the rest. */
export interface BodyParts {
	/** 民盟 in 民盟枣庄市委会, 共青团 in 团市委; empty for most */
	readonly of: string;
	readonly units: readonly BodyUnit[];
	readonly rest: string;
}

/** The level of a division by the word for its kind. */
export const LEVEL_OF: Readonly<Record<string, Level>> = {
	特别行政区: 'provincial',
	自治区: 'provincial',
	省: 'provincial',
	自治州: 'prefectural',
	市: 'prefectural',
	州: 'prefectural',
	盟: 'prefectural',
	自治县: 'county',
	自治旗: 'county',
	县: 'county',
	区: 'county',
	旗: 'county',
	镇: 'township',
	乡: 'township',
	街道: 'township',
	苏木: 'township',
	村: 'village',
	社区: 'village',
	嘎查: 'village',
};
const UNIT = /^(\p{Script=Han}{0,6}?)(特别行政区|自治[区州县旗]|街道|社区|苏木|嘎查|[省市县区州盟旗镇乡村])/u;
/** Words that end like a division and are none. */
const NO_UNIT =
	/(?:[城都超门股]市|[地校园牧林灾景山城军战防辖教片特专港库矿垦备分工]区|[城集]镇|[城同老水家]乡|[农乡驻]村|[联民同台]盟|[神九]州|[红国锦]旗)$/;
/** What words for a division begin with. */
const UNIT_FIRST = unitSet('特自街社苏嘎省市县区州盟旗镇乡村');
/** Most characters before such a word. */
const STEM = 6;
/** Zones have committees of their own and no level that follows from their name. */
const ZONE =
	/(?:新|开发|高新|经开|综保|保税|试验|实验|示范|合作|功能|管理|旅游|度假|风景|工业|产业|自贸|先行|集聚|开放)区$/;
/** What no name of a division holds: it would be the rest of another body's name. */
const OTHER = /[和与及的、局厅部委院会办处室]|大学|公司|集团|银行|中心|全国|中国|中央|国家|世界|国际/;
/** What follows makes another word of it: 市场, 县域, 村委会. */
const GOES_ON: Readonly<Record<string, RegExp>> = {
	省: /^[级属直]/,
	市: /^(?:[场民容值级属直]|政(?![府协法]))/,
	县: /^[域级属直]/,
	区: /^[域块间划级位属直]/,
	旗: /^[舰帜下]/,
	盟: /^[友国]/,
	村: /^(?:委会|民|镇|支部|两委)/,
	乡: /^[村镇亲土]/,
	镇: /^[压痛]/,
};

/** Parties and bodies that name themselves before the division, and what they begin with. */
const OF_FIRST = unitSet('中民农致九台共政团');
const OF =
	/^(?:中共|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|共青团|政协|团(?=[省市县区州旗]委))(?=.{0,6}[省市县区州盟旗])/;

const COMMITTEE = /^(?:纪?委|政府|政协|人大)/;

/** Takes the name of a body apart. */
export function bodyParts(body: string, place: ArticlePlace): BodyParts {
	const units: BodyUnit[] = [];
	const of = standsAt(OF_FIRST, body, 0) ? (OF.exec(body)?.[0] ?? '') : '';
	let at = of.length;
	for (; at < body.length; ) {
		const rest = body.slice(at);
		const unit = known(rest, place) ?? spelled(rest, at === of.length);
		if (!unit) break;
		units.push(unit);
		at += unit.text.length;
	}
	// 青石县县委: the kind is said twice
	const word = units[units.length - 1]?.word ?? '';
	if (word !== '' && body.charAt(at) === word.charAt(word.length - 1) && COMMITTEE.test(body.slice(at + 1))) at++;
	return { of: of === '团' ? '共青团' : of, units, rest: body.slice(at) };
}

const KIND = /(?:特别行政区|自治[区州县旗]|地区|.)$/u;
/** 商丘镇, 株洲县: what has the name of a city and is another division */
const SMALLER = /^(?:县(?![域级])|[镇乡村]|街道|苏木|嘎查)/;

/** A division of the gazetteer. Its name without the word for its kind (苏州大学) is taken of cities and provinces only. */
function known(text: string, place: ArticlePlace): BodyUnit | null {
	const found = place.opening(text);
	if (!found) return null;
	const { division, name } = found;
	const whole = KIND.exec(division.name)?.[0] ?? '';
	const last = name.charAt(name.length - 1);
	// 文山州 is short for a name that ends so, 枣庄 for one without the word
	const short = name !== division.name && (name.length < 3 || !'州县区旗'.includes(last) || !whole.endsWith(last));
	if (short && (division.level === 'county' || SMALLER.test(text.slice(name.length, name.length + 2)))) return null;
	const word = short ? '' : whole;
	const stem = name.slice(0, name.length - (short ? 0 : name === division.name ? whole.length : 1));
	return { text: name, stem, word, division, level: division.level };
}

/** Whether a word for a division may stand near the beginning: most of what is left of a body's name has none. */
function mayHoldUnit(text: string): boolean {
	for (let at = 0; at <= STEM && at < text.length; at++) if (hasUnit(UNIT_FIRST, text.charCodeAt(at))) return true;
	return false;
}

function spelled(text: string, first: boolean): BodyUnit | null {
	if (!mayHoldUnit(text)) return null;
	const [whole, stem, word] = UNIT.exec(text) ?? [];
	if (whole === undefined || stem === undefined || word === undefined) return null;
	if ((stem === '' && !first) || OTHER.test(stem) || GOES_ON[word]?.test(text.slice(whole.length))) return null;
	if (word !== '社区' && NO_UNIT.test(whole)) return null;
	const zone = word === '区' && ZONE.test(whole);
	return { text: whole, stem, word, division: null, level: zone ? null : LEVEL_OF[word]! };
}
