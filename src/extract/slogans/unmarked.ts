import type { Reading } from '../types.js';
import { unitAt } from '../unit-class.js';
import { isOneOf } from './characters.js';
import type { Finding } from './facts.js';
import { governedNoun } from './governed.js';
import type { Landmarks } from './landmarks.js';
import type { Layers } from './marks.js';
import { membersOf } from './members.js';
import { plainNumeric } from './numeric.js';
import type { CanonicalMatch, SloganResources } from './resources.js';

/** An everyday phrase is a formula before a noun this near: 两山理论, not 两山绿化养护工程. */
const NEAR = 5;
const COUNTS = '一二三四五六七八九十两';
const NO_MEMBERS: readonly string[] = [];
const UNQUOTE = '”'.charCodeAt(0);

/** Formulas of the dictionary and labels on figures that stand without marks, outside what is covered or a name. */
export function findUnmarked(
	reading: Reading,
	resources: SloganResources,
	{ covered, named, taken }: Layers,
	landmarks: Landmarks,
): readonly Finding[] {
	const { text } = reading;
	const out: Finding[] = [];
	const matches = resources.canonicalMatches(text, landmarks);
	for (let k = 0; k < matches.length; k++) {
		const match = matches[k]!;
		const { start, end, form } = match;
		if (covered.touches(start, end) || named.touches(start, end)) continue;
		// 三产融合 in 一二三产融合 is part of a longer count.
		if (start > 0 && isOneOf(unitAt(text, start), COUNTS) && isOneOf(unitAt(text, start - 1), COUNTS)) continue;
		if (form.numeric && endsInsideWord(reading, match)) continue;
		// “育苗、壮干、成林”三大工程: the number counts the parts of the formula before it, and is no other formula.
		if (form.ofNumeric && unitAt(text, start - 1) === UNQUOTE && covered.has(start - 2)) continue;
		if (form.entry.common) {
			const governed = governedNoun(reading, resources.context, end);
			if (governed.kind !== 'strong' || governed.end - end > NEAR) continue;
		}
		taken.add(start, end);
		const span = { start: start + form.start, end: start + form.end };
		const kind = form.reportsNumeric ? 'numeric' : 'canonical';
		out.push({ span, kind, label: null, labelEn: null, members: NO_MEMBERS, entry: form.entry });
	}
	const labels = plainNumeric(reading, resources, landmarks);
	for (let k = 0; k < labels.length; k++) {
		const found = labels[k]!;
		const { start, end } = found;
		if (covered.touches(start, end) || named.touches(start, end) || taken.touches(start, end)) continue;
		const { label, labelEn } = found;
		out.push({ span: { start, end }, kind: 'numeric', label, labelEn, members: membersOf(text, found), entry: null });
	}
	return out;
}

/** 五个中心 in 五个中心区: the last word of a label on figures goes on. */
function endsInsideWord({ words }: Reading, match: CanonicalMatch): boolean {
	const word = words.at[match.end - 1]!;
	return words.starts[word + 1]! > match.end && words.starts[word]! >= match.start;
}
