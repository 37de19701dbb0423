import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import type { Finding } from './facts.js';
import { governedNoun } from './governed.js';
import type { Landmarks } from './landmarks.js';
import type { Layers } from './marks.js';
import { membersOf } from './members.js';
import { plainNumeric } from './numeric.js';
import { numericForm } from './numeric-form.js';
import type { CanonicalMatch, SloganResources } from './resources.js';

/** An everyday phrase is a formula before a noun this near: 两山理论, not 两山绿化养护工程. */
const NEAR = 5;

/** 国内国际两个大局: a count and its noun, with what they are of before them. */
const COUNTED_HEAD = /^\p{Script=Han}{2,4}[两三四五六七八九十]个\p{Script=Han}{2}$/u;

/** Formulas of the dictionary and labels on figures that stand without marks, outside what is covered or a name. */
export function findUnmarked(
	reading: Reading,
	resources: SloganResources,
	{ covered, named, taken }: Layers,
	landmarks: Landmarks,
): readonly Finding[] {
	const { text } = reading;
	const out: Finding[] = [];
	for (const match of resources.canonicalMatches(text)) {
		if (covered.touches(match) || named.touches(match)) continue;
		// 三产融合 in 一二三产融合 is part of a longer count.
		if (/[一二三四五六七八九十两]{2}/.test(text.slice(match.start - 1, match.start + 1))) continue;
		if (endsInsideWord(reading, match)) continue;
		// “育苗、壮干、成林”三大工程: the number counts the parts of the formula before it, and is no other formula.
		if (
			text.charAt(match.start - 1) === '”' &&
			covered.touches({ start: match.start - 2, end: match.start - 1 }) &&
			numericForm(match.entry.formula) !== null
		)
			continue;
		if (match.entry.common) {
			const governed = governedNoun(reading, resources.context, match.end);
			if (governed.kind !== 'strong' || governed.end - match.end > NEAR) continue;
		}
		const span = numericPart(text, match);
		taken.add(match);
		const form = text.slice(span.start, span.end);
		const numeric = numericForm(form) !== null || COUNTED_HEAD.test(form);
		out.push({
			span,
			kind: numeric ? 'numeric' : 'canonical',
			label: null,
			labelEn: null,
			members: [],
			entry: match.entry,
		});
	}
	for (const found of plainNumeric(reading, resources, landmarks)) {
		if (covered.touches(found) || named.touches(found) || taken.touches(found)) continue;
		out.push({
			span: { start: found.start, end: found.end },
			kind: 'numeric',
			label: found.label,
			labelEn: found.labelEn,
			members: membersOf(text, found),
			entry: null,
		});
	}
	return out;
}

/** 五个中心 in 五个中心区: the last word of a label on figures goes on. */
function endsInsideWord({ text, words }: Reading, match: CanonicalMatch): boolean {
	const word = words.at[match.end - 1]!;
	if (words.starts[word + 1]! <= match.end || words.starts[word]! < match.start) return false;
	return numericForm(text.slice(match.start, match.end)) !== null;
}

/** Of a variant with a verb before a label on figures (共建一带一路) the label is the formula. */
function numericPart(text: string, match: CanonicalMatch): Span {
	const { formula } = match.entry;
	const whole = text.slice(match.start, match.end);
	const at =
		formula.length < whole.length && numericForm(whole) === null && numericForm(formula) !== null
			? whole.indexOf(formula)
			: -1;
	return at < 0
		? { start: match.start, end: match.end }
		: { start: match.start + at, end: match.start + at + formula.length };
}
