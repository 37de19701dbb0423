import { CATEGORY } from '../../lexicon/categories.js';
import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { coverage } from '../coverage.js';
import { unitAt } from '../numbers/marks.js';
import { flaggedBefore } from '../people/context.js';
import { type Barrier, units } from '../phrase-step.js';
import { withPlaceStem } from '../place-stem.js';
import type { Reading } from '../types.js';

/** What the committees of congresses and conferences are named after, in full or by single characters: 社法环资委. */
const FIELD =
	'提案经济科技农业村人口资源环境教文化史和学习卫健体社会法制民族宗港澳台侨外事务联络与建设监察司预算财城乡镇代表选举任免内保护工作';
const WHOLE = new RegExp(`(政协|人大(?:常委会)?)[${FIELD}]{2,18}?(?:委员会|工委|委)(?!员|会|派|托)`, 'g');
const ENDS = new RegExp(`(?:政协|人大(?:常委会)?)[${FIELD}]{2,18}(?:委员会|委)$`);
const [COMMITTEE, MEETING] = units('委会');
/** Longest name of such a committee, without its place. */
const LONGEST = 26;

/** Start of the congress or conference of a place whose name goes on at `at` + 2, with its place. */
function hostStart(reading: Reading, lexicon: Lexicon, at: number, barrier: Barrier): number {
	const { text } = reading;
	if (text.slice(at - 2, at) === '全国') return at - 2;
	if ('省市县区州盟旗'.includes(text.charAt(at - 1)) && at > 0 && !barrier(at - 1)) {
		const place = flaggedBefore(text, at, lexicon, CATEGORY.place, 12);
		return withPlaceStem(reading, lexicon, place >= 0 ? place : at - 1, barrier);
	}
	const place = flaggedBefore(text, at, lexicon, CATEGORY.place, 8);
	return place >= 0 && !barrier(place) ? place : at;
}

/** Start of the committee of a congress or conference that ends at `end`: 市政协 + 经科委; -1 where none does. */
export function committeeStart(reading: Reading, lexicon: Lexicon, end: number, barrier: Barrier): number {
	const last = unitAt(reading.text, end - 1);
	if (last !== COMMITTEE && last !== MEETING) return -1;
	const match = ENDS.exec(reading.text.slice(Math.max(0, end - LONGEST), end));
	return match ? hostStart(reading, lexicon, end - match[0].length, barrier) : -1;
}

/** The committees of congresses and conferences that the text names, outside the names of people. */
export function committees(reading: Reading, lexicon: Lexicon, names: readonly Span[]): readonly Span[] {
	const { text } = reading;
	const out: Span[] = [];
	let covered: Uint8Array | null = null;
	const barrier: Barrier = (position) => {
		covered ??= coverage(text.length + 1, names);
		return covered[position] === 1;
	};
	for (const match of text.matchAll(WHOLE)) {
		const end = match.index + match[0].length;
		// 人大常务委员会, 政协委员会: the whole body
		if (barrier(match.index) || barrier(end - 1) || /^(?:政协|人大)(?:工作)?委员会$/.test(match[0])) continue;
		const start = hostStart(reading, lexicon, match.index, barrier);
		if (start < match.index) out.push({ start, end });
	}
	return out;
}
