/** One pass over a text that finds every figure. */
import { attach, bracketed, compound } from './around.js';
import { beginsNothing, CLASSES, classes, RANKING } from './beginnings.js';
import { JOINING, labelEnd, nonQuantity, plainDateEnd, runEnd, TELEPHONE } from './labels.js';
import { bitsOf, marksOf, unitAt } from './marks.js';
import { CLASS, isChineseNumeral, isDigit, isLetter, type Numeral, readArabic, readNumeral } from './numerals.js';
import { DASHES, rangeAfter } from './ranges.js';
import { readShare } from './shares.js';
import type { NumberKind, NumberLexicon, NumberMention, Unit } from './types.js';
import { unitBehind } from './units.js';

/**
 * Finds every figure of a text, in order: quantities with unit and comparator, and dates, years, ordinals and ranks,
 * which are no quantities. Digits in names and codes (G60, 第十版, 6+3, 12号) are left out. One pass, linear.
 * @param text prepared text (full-width digits folded)
 * @param skipped kinds that nobody asks for
 */
export function findNumbers(
	text: string,
	lexicon: NumberLexicon,
	skipped: ReadonlySet<NumberKind> = NO_KINDS,
): readonly NumberMention[] {
	const table = classes(lexicon);
	const found: NumberMention[] = [];
	/** whether nobody asks for dates */
	const undated = skipped.has('date') && skipped.has('year');
	let floor = 0;
	const length = text.length;
	for (let i = 0; i < length; ) {
		const kind = table[text.charCodeAt(i)]! & CLASSES;
		if (kind === CLASS.none) {
			i++;
			continue;
		}
		if (kind !== CLASS.digit && beginsNothing(text, i, kind, table)) {
			i++;
			// a numeral is one, though it means nothing: no comparator reaches across it
			if (isChineseNumeral(text.charCodeAt(i - 1))) floor = i;
			continue;
		}
		const dated = undated && kind === CLASS.digit ? plainDateEnd(text, i) : -1;
		const next =
			dated >= 0
				? dated
				: kind === CLASS.digit
					? figureAt(text, i, readArabic(text, i), floor, lexicon, skipped, found)
					: wordAt(text, i, floor, lexicon, skipped, found, kind, table);
		if (next > i) {
			floor = next;
			i = next;
		} else i++;
	}
	return found;
}

const NO_KINDS: ReadonlySet<NumberKind> = new Set();

/** A figure word (翻一番, 全覆盖), a share (三成, 百分之五) or a Chinese numeral. Gives where reading goes on. */
function wordAt(
	text: string,
	at: number,
	floor: number,
	lexicon: NumberLexicon,
	skipped: ReadonlySet<NumberKind>,
	found: NumberMention[],
	kind: number,
	table: Uint8Array,
): number {
	if (kind === CLASS.word) {
		const word = lexicon.words.startingAt(text, at, text.length);
		if (word && word.value === null) return word.end;
		if (word?.value) {
			const core = { coreStart: at, coreEnd: word.end, kind: word.value.kind, number: word.value.number, upper: null };
			found.push(attach(text, core, null, null, floor, lexicon));
			return word.end;
		}
	}
	// a numeral that a word could have begun with
	if (kind === CLASS.word && beginsNothing(text, at, CLASS.chinese, table))
		return isChineseNumeral(text.charCodeAt(at)) ? at + 1 : at;
	const numeral = readNumeral(text, at);
	if (!numeral) return at;
	return figureAt(text, at, numeral, floor, lexicon, skipped, found);
}

/** What a unit behind a numeral, or behind its unit of measure, can begin. */
const BEHIND = bitsOf(['∶:', '分成', '年月日时点分秒', `至到${DASHES}`, '（(/']);
const [RATIO, SHARE, TIME, RANGE, COMPOUND] = [1, 2, 4, 8, 16] as const;
const [POINT, GRADE] = ['.'.charCodeAt(0), '级'.charCodeAt(0)];

function figureAt(
	text: string,
	at: number,
	numeral: Numeral,
	floor: number,
	lexicon: NumberLexicon,
	skipped: ReadonlySet<NumberKind>,
	found: NumberMention[],
): number {
	const after = unitAt(text, numeral.end);
	if (!numeral.chinese && (after === POINT || JOINING[unitAt(text, at - 1)] === 1)) {
		const label = labelEnd(text, at, numeral.end);
		if (label !== null) return label;
	}
	// what stands behind a numeral, or right before it, says which rules can have a say
	const behind = BEHIND[after]!;
	const ratio = (behind & RATIO) === 0 ? null : ratioEnd(text, numeral);
	if (ratio !== null) {
		const core = { coreStart: at, coreEnd: ratio, kind: 'fraction' as const, number: numeral.value, upper: null };
		found.push(attach(text, core, null, null, floor, lexicon));
		return ratio;
	}
	const share = (behind & SHARE) === 0 ? null : readShare(text, at, numeral);
	if (share) {
		found.push(attach(text, share, null, null, floor, lexicon));
		return share.coreEnd;
	}
	const other =
		(behind & TIME) !== 0 || RANKING[unitAt(text, at - 1)] === 1 || numeral.digits >= TELEPHONE
			? nonQuantity(text, at, numeral)
			: null;
	if (other) {
		if (other.kind !== 'label' && !skipped.has(other.kind)) {
			// 前 belongs to the rank: 前10位
			const coreStart = other.kind === 'rank' ? at - 1 : at;
			const core = { coreStart, coreEnd: other.end, kind: other.kind, number: other.number, upper: null };
			found.push(attach(text, core, null, null, coreStart, null));
		}
		return other.end;
	}
	const unit = unitBehind(text, numeral.end, lexicon);
	if (!unit && isLetter(after)) return runEnd(text, numeral.end);
	// 5万吨级泊位, 500千伏级: a class of things, no amount
	if (unit && unitAt(text, unit.end) === GRADE && unit.value.dimension !== 'count') return unit.end + 1;
	if (
		unit?.value.dimension === 'label' ||
		((unit === null || numeral.chinese) &&
			!(unit === null && isCoefficient(text, at, numeral, lexicon)) &&
			!isQuantity(text, at, numeral, unit?.value ?? null))
	) {
		const range = unit === null && (behind & RANGE) !== 0 ? rangeAfter(text, numeral, null, lexicon) : null;
		if (!range) return unit?.value.dimension === 'label' ? unit.end : numeral.end;
		if (range.kind === 'date') return range.end;
		found.push(attach(text, rangeCore(at, numeral, range), range.unit, range.unitText, floor, lexicon));
		return range.end;
	}
	const joined = unit === null ? behind : BEHIND[unitAt(text, unit.end)]!;
	const range = (joined & RANGE) === 0 ? null : rangeAfter(text, numeral, unit, lexicon);
	if (range) {
		if (range.kind === 'date') return range.end;
		found.push(attach(text, rangeCore(at, numeral, range), range.unit, range.unitText, floor, lexicon));
		return range.end;
	}
	const end =
		unit === null
			? numeral.end
			: (joined & COMPOUND) === 0
				? unit.end
				: compound(text, bracketed(text, unit.end, lexicon), lexicon);
	const unitText = unit ? text.slice(unit.start, end) : null;
	// a sign directly before a figure that no other figure ends at: -30基点
	const negative = at - 1 > floor && text[at - 1] === '-' && !isDigit(unitAt(text, at - 2));
	const core = {
		coreStart: negative ? at - 1 : at,
		coreEnd: end,
		kind: unit?.value.dimension === 'ratio' ? kindOf(unit.phrase) : ('cardinal' as const),
		number: negative ? -numeral.value : numeral.value,
		upper: null,
		vague: numeral.vague,
	};
	found.push(attach(text, core, unit?.value ?? null, unitText, floor, lexicon));
	return end;
}

/** 2.1∶1: so many to one; with a common colon only after a decimal, for 8:10 is a time. */
function ratioEnd(text: string, { end, chinese, value }: Numeral): number | null {
	if (chinese || !text.startsWith('1', end + 1)) return null;
	if (isDigit(unitAt(text, end + 2)) || text.startsWith('.', end + 2)) return null;
	return text.startsWith('∶', end) || (text.startsWith(':', end) && !Number.isInteger(value)) ? end + 2 : null;
}

const rangeCore = (at: number, numeral: Numeral, range: { end: number; upper: number; scale: number }) => ({
	coreStart: at,
	coreEnd: range.end,
	kind: 'range' as const,
	number: numeral.value * range.scale,
	upper: range.upper,
});

const kindOf = (unit: string): 'percent' | 'multiple' | 'cardinal' =>
	unit.endsWith('%') || unit === '个百分点' || unit === '百分点' ? 'percent' : unit === '倍' ? 'multiple' : 'cardinal';

/** A number with a unit, or a large one without (2万亿, 千亿级). 一个, 千家万户, 百年 are none. */
function isQuantity(text: string, at: number, numeral: Numeral, unit: Unit | null): boolean {
	const length = numeral.end - at;
	if (!unit) return length > 1 && /[万亿]/.test(text.slice(at, numeral.end)) && followsLargeNumber(text, at, numeral);
	if (!numeral.chinese) return true;
	const only = text[at];
	if (length === 1 && (only === '一' || only === '零' || only === '〇')) return unit.dimension === 'ratio';
	if (unit.dimension === 'rate' && length === 1) return false;
	// 中央八项规定: the numeral is part of the name
	if (unit.dimension === 'count' && text.startsWith('项规定', numeral.end)) return false;
	// 一二三次产业: digits in a row without a magnitude are a list
	if (numeral.plain && numeral.digits > 1) return false;
	if (numeral.vague === 'several') return true;
	if (numeral.implied && length === 1) return text[at - 1] === '上' || text[at - 1] === '超' || text[at - 1] === '近';
	return true;
}

const LEVEL = marksOf('到至达为在于过破');
const CLAUSE_END = marksOf('，；。、和及');

/** 系数提高到0.58以上: a decimal without a unit where a level is told, at the end of its clause. */
function isCoefficient(text: string, at: number, numeral: Numeral, lexicon: NumberLexicon): boolean {
	if (numeral.chinese || numeral.value >= 10 || Number.isInteger(numeral.value)) return false;
	if (LEVEL[unitAt(text, at - 1)] === 0) return false;
	const end = lexicon.after.startingAt(text, numeral.end, text.length)?.end ?? numeral.end;
	return CLAUSE_END[unitAt(text, end)] === 1;
}

/** 2万亿 and 千亿级 are figures; 亿万人民, 万众, 千方百计 are not. */
const followsLargeNumber = (text: string, at: number, numeral: Numeral): boolean =>
	!numeral.chinese ||
	numeral.digits > 0 ||
	text[numeral.end] === '级' ||
	numeral.vague !== null ||
	'超近破'.includes(text[at - 1] ?? ' ');
