import { HAN } from '../han.js';
import { numericForm } from './numeric-form.js';
import type { CanonicalEntry } from './resources.js';

/** 国内国际两个大局: a count and its noun, with what they are of before them. */
const COUNTED_HEAD = new RegExp(`^[${HAN}]{2,4}[两三四五六七八九十]个[${HAN}]{2}$`, 'u');

/** A formula or variant of the dictionary, with what its characters say: read once, however often it stands in texts. */
export interface KnownForm {
	readonly entry: CanonicalEntry;
	/** a label on figures as it stands */
	readonly numeric: boolean;
	/** the entry's formula is a label on figures */
	readonly ofNumeric: boolean;
	/** Of a variant with a verb before a label on figures (共建一带一路) the label is the formula: where it starts and ends. */
	readonly start: number;
	readonly end: number;
	/** a label on figures is what is reported */
	readonly reportsNumeric: boolean;
}

/** @param form the formula of the entry, or a variant */
export function readForm(form: string, entry: CanonicalEntry): KnownForm {
	const { formula } = entry;
	const numeric = numericForm(form) !== null;
	const ofNumeric = formula === form ? numeric : numericForm(formula) !== null;
	const inner = formula.length < form.length && !numeric && ofNumeric ? form.indexOf(formula) : -1;
	const start = Math.max(0, inner);
	const end = inner < 0 ? form.length : inner + formula.length;
	const reported = form.slice(start, end);
	return {
		entry,
		numeric,
		ofNumeric,
		start,
		end,
		reportsNumeric: (reported === form ? numeric : numericForm(reported) !== null) || COUNTED_HEAD.test(reported),
	};
}
