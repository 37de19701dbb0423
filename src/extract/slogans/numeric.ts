import { tagName } from '../../lexicon/categories.js';
import type { Span } from '../../types.js';
import { HAN } from '../han.js';
import type { Reading } from '../types.js';
import { unitAt } from '../unit-class.js';
import { isOneOf } from './characters.js';
import { governedNoun } from './governed.js';
import type { Landmarks } from './landmarks.js';
import { membersOf } from './members.js';
import type { SloganResources } from './resources.js';
import { countLabel } from './set-label.js';

/** A label built on figures that stands without marks. */
export interface NumericLabel extends Span {
	readonly label: string | null;
	readonly labelEn: string | null;
}

/** Sums of figures: 6+3, 1+N, 3+5+X. A score or an arithmetical sum has no noun that it names. */
const SUM = /(?<![\d.+＋%％A-Za-z])\d{1,3}(?:[+＋](?:\d{1,4}|[NnXx])){1,5}(?![\d.%％])/g;
const COUNTING = '一两二三四五六七八九十';
const NUMERALS = `${COUNTING}百千万`;
const COUNTED_THING = `(?![${NUMERALS}])[${HAN}]`;
/** Counted things in a row: 一核两翼, 三区三线. */
const PAIRS = new RegExp(
	`(?<![第${NUMERALS}])[${COUNTING}](${COUNTED_THING})[${COUNTING}](${COUNTED_THING})(?:[${COUNTING}]${COUNTED_THING}){0,3}`,
	'uy',
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
	if (landmarks.counted.length === 0 && landmarks.pairs.length === 0 && !landmarks.hasPlus) return out;
	const add = (start: number, end: number): void => {
		const governed = governedNoun(reading, resources.context, end);
		if (governed.kind !== 'strong' || !governed.direct) return;
		out.push({ start, end, label: text.slice(start, governed.end), labelEn: null });
	};
	const { counted } = landmarks;
	for (let k = 0; k < counted.length; k++) {
		const at = counted[k]!;
		const start = at - 2;
		if (isOneOf(unitAt(text, start), '一两') || isOneOf(unitAt(text, start - 1), COUNTED_BEFORE)) continue;
		const found = countedVerb(reading, resources, at) ?? countedList(reading, resources, at);
		if (found !== null) out.push(found);
	}
	if (landmarks.hasPlus) for (const match of text.matchAll(SUM)) add(match.index, match.index + match[0].length);
	let end = 0;
	for (const start of landmarks.pairs) {
		// Those behind the first two may be of one row with them.
		if (start < end) continue;
		PAIRS.lastIndex = start;
		const match = PAIRS.exec(text);
		if (match === null) continue;
		end = start + match[0].length;
		if (!MEASURES.has(match[1]!) && !MEASURES.has(match[2]!) && !isOneWord(reading, start, end)) add(start, end);
	}
	return out;
}

/** What a number before a counted label must not go on from: 第三个突破, 十二项提升, 2个转变, 近三个. */
const COUNTED_BEFORE = '第0123456789.几近约数多每另前后首头一二三四五六七八九十百千万';
/** What a counted label is the name of. */
const CAMPAIGN = /^(?:专项|集中|攻坚|三年|提升){0,2}(?:行动|工程|计划|战役|攻坚战)/;
/** Marks that set a label off from the rest of the clause. */
const SET_OFF = /^[，。；：！？、\n”）]|^$/;

/**
 * A number with a verb of change for its head: 四项清零行动 before the noun it names, 三个清零 set off by marks. Three
 * things that are counted (三个项目) have a noun there. `at` is where the number and its measure end, and nothing before
 * it rules a label out.
 */
function countedVerb({ text, words }: Reading, resources: SloganResources, at: number): NumericLabel | null {
	const { context } = resources;
	const start = at - 2;
	const end = context['tail-verb'].startsAt(text, at);
	if (end < at + 2) return null;
	const next = words.starts[words.at[end] ?? words.count] ?? end;
	if (next !== end && end < text.length) return null;
	const named = CAMPAIGN.exec(text.slice(end, end + 8));
	if (named !== null) return { start, end, label: text.slice(start, end + named[0].length), labelEn: null };
	if (text.charAt(at - 1) !== '个' || !SET_OFF.test(text.charAt(end))) return null;
	const label = countLabel(text.slice(start, end), resources);
	return label === null ? null : { start, end, ...label };
}

/** What stands between a counted label and the list of what it counts. */
const LISTED = new RegExp(`^([${HAN}]{2,5})(?:：|——|，即|（)`, 'u');
const DOINGS: readonly string[] = ['v', 'vn', 'vd', 'a', 'ad', 'an', 'd'];

/**
 * 做到四个到位：思想认识到位、排查整治到位、…: a count of doings whose members are spelled out behind it, as many as it
 * says and each with its word. `at` is where the number and its measure end.
 */
function countedList({ text, words }: Reading, { context }: SloganResources, at: number): NumericLabel | null {
	const start = at - 2;
	if (text.charAt(at - 1) !== '个') return null;
	const stem = LISTED.exec(text.slice(at, at + 8))?.[1];
	if (stem === undefined || context['tail-noun'].has(stem)) return null;
	if (!DOINGS.includes(tagName(words.tags[words.at[at]!]!)) && !context['tail-verb'].has(stem)) return null;
	const span = { start, end: at + stem.length };
	const members = membersOf(text, span);
	return members.length >= 3 && members.every((member) => member.includes(stem))
		? { ...span, label: null, labelEn: null }
		: null;
}

function isOneWord({ words }: Reading, start: number, end: number): boolean {
	const word = words.at[start]!;
	return words.starts[word] !== start || words.starts[word + 1]! >= end;
}
