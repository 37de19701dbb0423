/** Puts a figure together with its unit and the comparators round it. */
import { readNumeral } from './numerals.js';
import { type NumberKind, type NumberLexicon, type NumberMention, PERCENT, type Relation, type Unit } from './types.js';

/** The bare figure, before comparators are attached. */
export interface Core {
	readonly coreStart: number;
	readonly coreEnd: number;
	readonly kind: NumberKind;
	readonly number: number | null;
	readonly upper: number | null;
	readonly vague?: 'more' | 'several' | null;
	/** unit that the figure itself carries (三成 is in %) */
	readonly unit?: '%' | null;
}

/**
 * Makes a mention of a figure: takes in 多, 级, 左右, 以上 after it and 超过, 约, 不低于 before it.
 * @param floor where the figure before this one ended; comparators are not looked for beyond it
 * @param lexicon null for dates, ordinals and ranks, which take no comparator
 */
export function attach(
	text: string,
	core: Core,
	unit: Unit | null,
	unitText: string | null,
	floor: number,
	lexicon: NumberLexicon | null,
): NumberMention {
	const own = core.unit ? PERCENT : unit;
	let start = core.coreStart;
	let end = core.coreEnd;
	let relation: Relation = core.vague === 'more' ? 'at-least' : core.vague === 'several' ? 'about' : 'exact';
	let words = '';
	if (lexicon) {
		if (unit === null && core.kind === 'cardinal' && text.startsWith('级', end)) end++;
		for (
			let after = lexicon.after.startingAt(text, end, text.length);
			after?.value;
			after = lexicon.after.startingAt(text, end, text.length)
		) {
			end = after.end;
			relation = after.value;
			words += after.phrase;
		}
		for (
			let before = lexicon.before.endingAt(text, start, floor);
			before?.value;
			before = lexicon.before.endingAt(text, start, floor)
		) {
			start = before.start;
			if (words === '') relation = before.value;
			words = before.phrase + words;
		}
	}
	// made apart: a literal inside another one is copied by a slow path
	const comparator = { relation, text: words };
	return {
		start,
		end,
		text: text.slice(start, end),
		kind: core.kind,
		number: core.number,
		upper: core.upper,
		unit: core.unit ?? unitText,
		unitNormalized: own?.normalized ?? null,
		factor: own?.factor ?? 1,
		dimension: own?.dimension ?? null,
		comparator,
		coreStart: core.coreStart,
		coreEnd: core.coreEnd,
	};
}

/**
 * A figure that takes in words before it. Made field by field in the order of `attach`: the engine would give a copy by
 * `...` a shape of its own, and compile all that reads figures anew for it.
 */
export function widened(
	figure: NumberMention,
	start: number,
	text: string = figure.text,
	comparator: NumberMention['comparator'] = figure.comparator,
): NumberMention {
	return {
		start,
		end: figure.end,
		text,
		kind: figure.kind,
		number: figure.number,
		upper: figure.upper,
		unit: figure.unit,
		unitNormalized: figure.unitNormalized,
		factor: figure.factor,
		dimension: figure.dimension,
		comparator,
		coreStart: figure.coreStart,
		coreEnd: figure.coreEnd,
	};
}

/** 台（套）: an alternative unit in brackets belongs to the unit. */
export function bracketed(text: string, at: number, lexicon: NumberLexicon): number {
	if (!text.startsWith('（', at) && !text.startsWith('(', at)) return at;
	const unit = lexicon.units.startingAt(text, at + 1, text.length);
	const close = unit ? text[unit.end] : '';
	return unit && (close === ')' || close === '）') ? unit.end + 1 : at;
}

/** 微克/立方米, 人/百亿元: a unit per another unit. */
export function compound(text: string, at: number, lexicon: NumberLexicon): number {
	if (!text.startsWith('/', at)) return at;
	const from = readNumeral(text, at + 1)?.end ?? at + 1;
	return lexicon.units.startingAt(text, from, text.length)?.end ?? at;
}
