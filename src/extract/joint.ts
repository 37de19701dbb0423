import { CATEGORY, categories } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { opensClause } from './firm-name.js';
import { type Step, stepBefore, within } from './phrase-step.js';
import type { Reading } from './types.js';

/** What stands for itself beside a joint, and what is no field of work. */
const WHOLE = categories('body', 'place', 'foreignPlace');
const NO_FIELD = WHOLE | categories('title', 'nonRole', 'generic', 'suffix', 'department');

/** 住房和城乡建设部, 外交与国际合作部: the joint of two domains of one department, not of two bodies. */
export function joinsDomains(reading: Reading, lexicon: Lexicon, joint: Step, right: Step | undefined): boolean {
	// 交警支队和县消防大队: the level word opens a second body.
	if (!right || within(right, CATEGORY.levelWord)) return false;
	const left = stepBefore(reading, lexicon, joint.start);
	if (left && joinsFields(reading, lexicon, left, right)) return true;
	// 县政协组织和广大政协委员: a determiner opens a second noun.
	if (/^(?:广大|各级?|全体|有关|相关|所有|其他)$/.test(reading.text.slice(right.start, right.end))) return false;
	return within(left, CATEGORY.domain) && !within(left, WHOLE);
}

/** 河南大学 + 数学与统计 + 学院: two fields of work behind the body whose part is named, or behind a mark. */
function joinsFields(reading: Reading, lexicon: Lexicon, left: Step, right: Step): boolean {
	if (!/^(?:n|vn|j|nz)$/.test(left.tag) || left.end - left.start < 2) return false;
	if (within(left, NO_FIELD)) return false;
	if (opensClause(reading.text, left.start) && reading.text.startsWith('学院', right.end)) return true;
	const host = stepBefore(reading, lexicon, left.start);
	return host !== null && /(?:大学|学院|总工会)$/.test(reading.text.slice(host.start, host.end));
}
