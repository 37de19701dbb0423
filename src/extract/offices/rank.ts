import type { Level, System } from '../../record/schema.js';
import { type ArticlePlace, MUNICIPALITIES } from '../place.js';
import type { BodyParts } from './body.js';
import { centralRank } from './central-rank.js';

/** Ranks of leading posts from high to low (公务员法 §18, without the national ones). */
const LADDER = [
	'省部级正职',
	'省部级副职',
	'厅局级正职',
	'厅局级副职',
	'县处级正职',
	'县处级副职',
	'乡科级正职',
	'乡科级副职',
] as const;

/** Bodies whose head leads a division. */
const LEADING =
	/^(?:委|党委|地委|行署|委员会|人大|人大常委会|人民代表大会|人民代表大会常务委员会|政协|政协委员会|政协常委会|政协常务委员会|[人大政协]{2}工委|政府|人民政府|办事处)?(?:党组)?$/;
const DISCIPLINE = /^(?:纪委|监委|纪委监委|纪律检查委员会|监察委员会|委纪委)$/;
const COURT = /^(?:(?:中级|高级)?(?:人民)?法院|[中高]院|(?:人民)?检察院)$/;
/** 市十五届人大常委会: which of them does not matter */
const ORDINAL = /第?[一二三四五六七八九十]{1,3}届/;
const LEAGUE = /^(?:团委|共青团.*委员会)$/;
/** Departments whose heads rank as a department does; heads of these are often leaders of the division as well. */
const ABOVE = /公安|组织部|宣传部|统战部|政法委|^委办公?室?$|国有资产|军/;
const DEPARTMENT =
	/^(?:委|党委|政府|人民政府)?[^局厅]{1,14}(?:局|厅|委|委员会|办|办公室|部)$|^(?:政府|人民政府)(?:办|办公厅|办公室)$/;

const isDeputy = (title: string): boolean => /副/.test(title);

/** Place of a division's head on the ladder; null where it varies. */
function stepOf(level: Level, { units }: BodyParts, place: ArticlePlace): number | null {
	const divisions = units.filter((unit) => unit.level !== null && unit.level !== 'township');
	const last = divisions[divisions.length - 1];
	const line = place.lineOf(last?.division ?? null, last && last.division === null && last.stem !== '' ? null : level);
	const inMunicipality = line.some(({ name }) => MUNICIPALITIES.has(name));
	const inSubProvincial = line.some(({ subProvincial }) => subProvincial);
	if (level === 'provincial') return 0;
	// 特别行政区 and invented places have no line
	if (level === 'prefectural') return inMunicipality ? 0 : inSubProvincial ? 1 : 2;
	// districts of such cities; their counties and cities rank as others do
	const isDistrict = line[0]?.name.endsWith('区') ?? false;
	if (level === 'county') return inMunicipality ? 2 : inSubProvincial && isDistrict ? 3 : 4;
	if (level === 'township') return inMunicipality ? 4 : inSubProvincial && isDistrict ? null : 6;
	return null;
}

/** What the rank of an office depends on. */
export interface RankedOffice {
	readonly level: Level | null;
	readonly system: System | null;
	readonly title: string;
	readonly body: string;
}

/** Administrative rank where the office itself fixes it (公务员法 and its rules on leading posts); null where it varies. */
export function rankOf(office: RankedOffice, parts: BodyParts, place: ArticlePlace): string | null {
	const { level, system, title, body } = office;
	if (level === null || system === null) return null;
	if (level === 'central') {
		const fixed = centralRank(body, title);
		if (fixed !== null) return fixed;
		if (system !== 'government' || !/部$|委$|委员会$/.test(body)) return null;
		return /^(?:副?部长|副?主任)$|^(?!副).+部长$/.test(title) ? LADDER[isDeputy(title) ? 1 : 0] : null;
	}
	const step = stepOf(level, parts, place);
	if (step === null) return null;
	const below = stepsBelow(title, parts.rest.replace(ORDINAL, ''), body);
	return below === null ? null : (LADDER[step + below] ?? null);
}

/** How many steps below the head of the division an office stands; null where that varies. */
function stepsBelow(title: string, rest: string, body: string): number | null {
	const deputy = isDeputy(title) ? 1 : 0;
	if (LEAGUE.test(rest) || /^团[省市县区]委$/.test(body)) return /书记$/.test(title) ? 2 + deputy : null;
	if (DISCIPLINE.test(rest)) return /(?:书记|主任)$/.test(title) ? 1 + deputy : null;
	if (COURT.test(rest)) return /^代?(?:院长|检察长)$/.test(title) ? 1 : null;
	if (LEADING.test(rest)) {
		if (/常委$/.test(title)) return 1;
		return /(?:书记|[省市县区州盟旗镇乡]长|主席|主任)$/.test(title) ? deputy : null;
	}
	if (ABOVE.test(rest) && deputy === 0) return null;
	return DEPARTMENT.test(rest) && /(?:局长|厅长|部长|主任)$/.test(title) ? 2 + deputy : null;
}
