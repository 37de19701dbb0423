import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { hasUnit, unitSet } from '../people/units.js';
import { kindOfBody } from './kind.js';

/** Verbs that stand between two bodies, or between somebody else and a body, and in no body's name. */
const VERB =
	/部署|集结|派遣|派出|下属|抗议|审议(?:批准)?|谴责|袭击|闯入|设在|选举产生了?|要求(?=警方|当局|政府)|^(?:组织|团体|政党)和/;
/** One of a kind: 白俄罗斯一支机械化部队. No name: 公安部第一所. */
const ONE_OF = /(?<![统八第唯同万])一[支座所家名](?=..)|第一[所家](?=..)/;
/** 高市内阁: the end of a name and no city's. 全国法院: all of a kind. */
const NONE = /^(?:[市县区州]内阁|全国(?:各级)?(?:人民)?(?:法院|检察院))$/;
/** One character of each. */
const OF_CLAUSE = unitSet('署集遣派属议责袭闯设选求和一阁院');
/** What is left of somebody who does something. */
const ADVERB = /(?:方面|已经|[已将正还也又均再])$/;
/** What says nothing of whose it is: 外国部队. */
const GENERIC = /^(?:.{0,3}部队|.{0,2}(?:政府|国会|监狱|警方|学校|医院|工作组|会议))$/;

const isWhole = (name: string, lexicon: Lexicon): boolean =>
	name.length >= 4 && !GENERIC.test(name) && kindOfBody(name, lexicon) !== 'other';

/**
 * The bodies in what reads as the name of one and is a clause: 国土安全部 and 运输安全管理局 in 国土安全部下属运输安全管理局, none in
 * 乌克兰部署外国部队; null where it is a name.
 */
export function outOfClause(name: string, lexicon: Lexicon): readonly Span[] | null {
	let may = false;
	for (let i = 0; i < name.length && !may; i++) may = hasUnit(OF_CLAUSE, name.charCodeAt(i));
	if (!may) return null;
	if (ONE_OF.test(name) || NONE.test(name)) return [];
	const verb = VERB.exec(name);
	if (verb === null || verb.index + verb[0].length > name.length - 2) return null;
	const out: Span[] = [];
	const front = name.slice(0, verb.index).replace(ADVERB, '');
	if (front.length >= 3 && kindOfBody(front, lexicon) !== 'other') out.push({ start: 0, end: front.length });
	const rest = verb.index + verb[0].length;
	if (isWhole(name.slice(rest), lexicon)) out.push({ start: rest, end: name.length });
	return out;
}
