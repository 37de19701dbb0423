import { holdsDot } from './dotted.js';
import type { NameModel } from './model.js';
import { endOfParts } from './parts.js';

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
	if (
		length <= 3 ||
		(length === 4 && model.compound.has(text.slice(start, start + 2)) && isOne(text, start, end, model))
	)
		return opens(text, start, model) ? [[start, end]] : null;
	let best: readonly (readonly [number, number])[] | null = null;
	let least = Number.POSITIVE_INFINITY;
	for (const first of [2, 3, 4]) {
		if (length - first < 2) continue;
		const cost = nameCost(text, start, start + first, model);
		const rest =
			length - first <= 4 && length - first !== 4
				? ([[start + first, end]] as const)
				: part(text, start + first, end, model);
		if (cost === Number.POSITIVE_INFINITY || !rest || !rest.every(([from]) => opens(text, from, model))) continue;
		const total = cost + rest.reduce((sum, [from, to]) => sum + nameCost(text, from, to, model), 0);
		if (total < least) [least, best] = [total, [[start, start + first], ...rest]];
	}
	return best;
}

/** 欧阳智慧, where 欧阳 and 智慧 would be names as well. */
const isOne = (text: string, start: number, end: number, model: NameModel): boolean =>
	nameCost(text, start + 2, end, model) > 30 ||
	nameCost(text, start, end, model) < nameCost(text, start, start + 2, model) + nameCost(text, start + 2, end, model);

const opens = (text: string, at: number, model: NameModel): boolean =>
	model.surname[text.charCodeAt(at)]! < Number.POSITIVE_INFINITY || model.compound.has(text.slice(at, at + 2));

export function nameCost(text: string, start: number, end: number, model: NameModel): number {
	const compound = model.compound.get(text.slice(start, start + 2));
	const surname = compound !== undefined && end - start >= 3 ? compound : model.surname[text.charCodeAt(start)]!;
	const given = start + (compound !== undefined && end - start >= 3 ? 2 : 1);
	if (end - given === 1) return surname + 2 + model.alone[text.charCodeAt(given)]!;
	if (end - given === 2)
		return surname + model.first[text.charCodeAt(given)]! + model.second[text.charCodeAt(given + 1)]!;
	return Number.POSITIVE_INFINITY;
}
