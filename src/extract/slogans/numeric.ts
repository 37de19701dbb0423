import type { Span } from '../../types.js';
import type { Reading } from '../types.js';
import { governedNoun } from './governed.js';
import type { Landmarks } from './landmarks.js';
import type { SloganResources } from './resources.js';

/** A label built on figures that stands without marks. */
export interface NumericLabel extends Span {
	readonly label: string | null;
}

/** Sums of figures: 6+3, 1+N, 3+5+X. A score or an arithmetical sum has no noun that it names. */
const SUM = /(?<![\d.+＋%％A-Za-z])\d{1,3}(?:[+＋](?:\d{1,4}|[NnXx])){1,5}(?![\d.%％])/g;
const COUNTING = '一两二三四五六七八九十';
const NUMERALS = `${COUNTING}百千万`;
const HAN = `(?![${NUMERALS}])\\p{Script=Han}`;
/** Counted things in a row: 一核两翼, 三区三线. */
const PAIRS = new RegExp(
	`(?<![第${NUMERALS}])[${COUNTING}](${HAN})[${COUNTING}](${HAN})(?:[${COUNTING}]${HAN}){0,3}`,
	'gu',
);
const MEASURES = new Set([
	...'年月日天点分次人口块元度岁倍周时秒米亩吨位名件部场届期号几余来成是者刻夜更手方批种样男女金银铜胜负平死伤儿孙局比步言语语些个国党省市县地军',
]);

/**
 * Finds labels on figures without quotation marks by their form and the noun they govern; those of the dictionary are
 * found elsewhere. Idioms (一心一意, 四面八方) are words of the segmentation dictionary and none of these.
 */
export function plainNumeric(
	reading: Reading,
	resources: SloganResources,
	landmarks: Landmarks,
): readonly NumericLabel[] {
	const { text } = reading;
	const out: NumericLabel[] = [];
	const add = (start: number, end: number): void => {
		const governed = governedNoun(reading, resources.context, end);
		if (governed.kind !== 'strong' || !governed.direct) return;
		out.push({ start, end, label: text.slice(start, governed.end) });
	};
	if (landmarks.hasPlus) for (const match of text.matchAll(SUM)) add(match.index, match.index + match[0].length);
	if (!landmarks.hasPairs) return out;
	for (const match of text.matchAll(PAIRS)) {
		const end = match.index + match[0].length;
		if (MEASURES.has(match[1]!) || MEASURES.has(match[2]!) || isOneWord(reading, match.index, end)) continue;
		add(match.index, end);
	}
	return out;
}

function isOneWord({ words }: Reading, start: number, end: number): boolean {
	const word = words.at[start]!;
	return words.starts[word] !== start || words.starts[word + 1]! >= end;
}
