import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import { standsAt, unitSet } from './units.js';

/** Who leads or serves a state or a movement, of which office is left open. */
const LEADER = /(?:领导人|官员|外交官|高官|军官|负责人)$/;
const LEADER_ENDS = unitSet('人员官');
/** What somebody leads that is none of them. */
const PRIVATE = /(?:企业|公司|集团|银行|工厂|研究所|研究院|实验室|团队|项目|大学|学校|医院|协会|商会|调查|机构)$/;
const OF_CHINA = /中国|我国|驻华/;
const MARKS = unitSet('，。；：、\n“”（）');
const ABROAD = CATEGORY.foreignPlace | CATEGORY.foreignBody;
const LONGEST = 20;

/** Whether the name at `start` stands behind a leader or an officer of a country or a body abroad: 真主党领导人, 挪威情报部门负责人. */
export function isLeaderAbroad(text: string, start: number, lexicon: Lexicon): boolean {
	if (!standsAt(LEADER_ENDS, text, start - 1)) return false;
	const word = LEADER.exec(text.slice(Math.max(0, start - 3), start))?.[0];
	if (word === undefined) return false;
	const end = start - word.length;
	let from = end;
	while (from > 0 && from > end - LONGEST && !standsAt(MARKS, text, from - 1)) from--;
	const before = text.slice(from, end);
	if (PRIVATE.test(before) || OF_CHINA.test(before)) return false;
	for (let at = from; at < end - 1; at++) {
		const found = lexicon.trie.longest(text, at);
		if (found && found[0] <= end && (lexicon.flags[found[1]]! & ABROAD) !== 0) return true;
	}
	return false;
}
