import { pairPlace } from '../../lexicon/pair-tables.js';
import { holdsDot } from './dotted.js';
import { type NameModel, OPENS } from './model.js';
import { endOfParts } from './parts.js';
import { unitAt } from './units.js';

/** A slot as one name, or as several run together; null when it cannot be names. */
export function part(
	text: string,
	start: number,
	end: number,
	model: NameModel,
): readonly (readonly [number, number])[] | null {
	const length = end - start;
	if (length < 2) return null;
	if (holdsDot(text, start, end) || endOfParts(text, start, end, model) === end) return [[start, end]];
	if (length <= 3 || (length === 4 && compoundCost(text, start, model) !== undefined && isOne(text, start, end, model)))
		return opens(text, start, model) ? [[start, end]] : null;
	let best: readonly (readonly [number, number])[] | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const first of [2, 3, 4]) {
		if (length - first < 2) continue;
		const cost = nameCost(text, start, start + first, model);
		if (cost === Number.POSITIVE_INFINITY) continue;
		const rest =
			length - first <= 4 && length - first !== 4
				? ([[start + first, end]] as const)
				: part(text, start + first, end, model);
		if (!rest?.every(([from]) => opens(text, from, model))) continue;
		const total = cost + rest.reduce((sum, [from, to]) => sum + nameCost(text, from, to, model), 0);
		if (total < least) [least, best] = [total, [[start, start + first], ...rest]];
	}
	// 龚其克才仁: one name, of which the end would be an unlikely one
	const last = best?.[best.length - 1];
	if (last && length <= MIXED && last[1] - last[0] === 2 && endsInPart(text, last[0], end, model))
		return [[start, end]];
	return best;
}

/** Longest Mongol or Tibetan name behind a Chinese surname. */
const MIXED = 6;
/** What a name of two characters costs that is hardly one. */
const UNLIKELY = 16;

/** Whether a part of a minority name stands there that reads badly as a Chinese name: 才仁, but 江村. */
const endsInPart = (text: string, start: number, end: number, model: NameModel): boolean =>
	model.minority.endOfLongest(text, start) === end && nameCost(text, start, end, model) > UNLIKELY;

/** 欧阳智慧, where 欧阳 and 智慧 would be names as well. */
const isOne = (text: string, start: number, end: number, model: NameModel): boolean =>
	nameCost(text, start + 2, end, model) > 30 ||
	nameCost(text, start, end, model) < nameCost(text, start, start + 2, model) + nameCost(text, start + 2, end, model);

const opens = (text: string, at: number, model: NameModel): boolean =>
	model.surname[text.charCodeAt(at)]! < Number.POSITIVE_INFINITY || compoundCost(text, at, model) !== undefined;

/** What the surname of two characters costs that stands at a position; undefined for none. Hardly any two characters begin so. */
const compoundCost = (text: string, at: number, { pairs, compound }: NameModel): number | undefined =>
	(pairs[pairPlace(unitAt(text, at), unitAt(text, at + 1))]! & OPENS.compound) === 0
		? undefined
		: compound.get(text.slice(at, at + 2));

export function nameCost(text: string, start: number, end: number, model: NameModel): number {
	const compound = end - start >= 3 ? compoundCost(text, start, model) : undefined;
	const surname = compound ?? model.surname[text.charCodeAt(start)]!;
	const given = start + (compound === undefined ? 1 : 2);
	if (end - given === 1) return surname + 2 + model.alone[text.charCodeAt(given)]!;
	if (end - given === 2)
		return surname + model.first[text.charCodeAt(given)]! + model.second[text.charCodeAt(given + 1)]!;
	return Number.POSITIVE_INFINITY;
}
