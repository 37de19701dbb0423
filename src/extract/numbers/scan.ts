/** One pass over a text that finds every figure. */
import { attach, bracketed, compound } from './around.js';
import { labelEnd, nonQuantity, runEnd } from './labels.js';
import { marksOf, unitAt } from './marks.js';
import { CLASS, isChineseNumeral, isDigit, isLetter, type Numeral, readArabic, readNumeral } from './numerals.js';
import type { PhraseMatch } from './phrases.js';
import { rangeAfter } from './ranges.js';
import { readShare } from './shares.js';
import type { NumberKind, NumberLexicon, NumberMention, Unit } from './types.js';

/** Classes of the characters a figure can begin with, by UTF-16 unit, for one lexicon; `GOES_ON` is a bit of its own. */
const classesOf = new WeakMap<NumberLexicon, Uint8Array>();
const CLASSES = 3;
/** what can stand behind a numeral of one character and make it mean something; see `meansNothing` */
const GOES_ON = 4;

function classes(lexicon: NumberLexicon): Uint8Array {
	const known = classesOf.get(lexicon);
	if (known) return known;
	const table = new Uint8Array(65536);
	for (let unit = 0; unit < 65536; unit++) {
		if (lexicon.words.mayStart(unit)) table[unit] = CLASS.word;
		else if (isDigit(unit)) table[unit] = CLASS.digit;
		else if (isChineseNumeral(unit)) table[unit] = CLASS.chinese;
		if (lexicon.units.mayStart(unit) || isLetter(unit) || isDigit(unit) || isChineseNumeral(unit))
			table[unit]! |= GOES_ON;
	}
	for (const mark of '几数') table[mark.charCodeAt(0)] = CLASS.chinese | GOES_ON;
	for (const mark of '多余年月日时点分秒成至到瓦米克伏赫卡升焦帕') table[mark.charCodeAt(0)]! |= GOES_ON;
	classesOf.set(lexicon, table);
	return table;
}

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
	let floor = 0;
	for (let i = 0; i < text.length; ) {
		const kind = table[text.charCodeAt(i)]! & CLASSES;
		if (kind === CLASS.none) {
			i++;
			continue;
		}
		const next =
			kind === CLASS.digit
				? figureAt(text, i, readArabic(text, i), floor, lexicon, skipped, found)
				: wordAt(text, i, floor, lexicon, skipped, found, kind, table);
		if (next > i) floor = next;
		i = Math.max(next, i + 1);
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
	if (!isChineseNumeral(text.charCodeAt(at))) {
		// 几 and 数 begin a numeral only before a magnitude
		if (kind === CLASS.word || (table[unitAt(text, at + 1)]! & CLASSES) === CLASS.none) return at;
	} else if (meansNothing(text, at, table)) return at + 1;
	const numeral = readNumeral(text, at);
	if (!numeral) return at;
	return figureAt(text, at, numeral, floor, lexicon, skipped, found);
}

/**
 * The 一 of 统一思想: most numerals in words stand alone, without a unit, a mark of time, share or range behind them, and
 * without 第 or 前 before them.
 */
function meansNothing(text: string, at: number, table: Uint8Array): boolean {
	if ((table[unitAt(text, at + 1)]! & GOES_ON) !== 0) return false;
	return text[at - 1] !== '第' && text[at - 1] !== '前';
}

function figureAt(
	text: string,
	at: number,
	numeral: Numeral,
	floor: number,
	lexicon: NumberLexicon,
	skipped: ReadonlySet<NumberKind>,
	found: NumberMention[],
): number {
	if (!numeral.chinese) {
		const label = labelEnd(text, at, numeral.end);
		if (label !== null) return label;
	}
	const ratio = ratioEnd(text, numeral);
	if (ratio !== null) {
		const core = { coreStart: at, coreEnd: ratio, kind: 'fraction' as const, number: numeral.value, upper: null };
		found.push(attach(text, core, null, null, floor, lexicon));
		return ratio;
	}
	const share = readShare(text, at, numeral);
	if (share) {
		found.push(attach(text, share, null, null, floor, lexicon));
		return share.coreEnd;
	}
	const other = nonQuantity(text, at, numeral);
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
	if (!unit && isLetter(unitAt(text, numeral.end))) return runEnd(text, numeral.end);
	// 5万吨级泊位, 500千伏级: a class of things, no amount
	if (unit && text.startsWith('级', unit.end) && unit.value.dimension !== 'count') return unit.end + 1;
	if (
		unit?.value.dimension === 'label' ||
		(!(unit === null && isCoefficient(text, at, numeral, lexicon)) &&
			!isQuantity(text, at, numeral, unit?.value ?? null))
	) {
		const range = unit ? null : rangeAfter(text, numeral, null, lexicon);
		if (!range) return unit?.value.dimension === 'label' ? unit.end : numeral.end;
		if (range.kind === 'date') return range.end;
		found.push(attach(text, rangeCore(at, numeral, range), range.unit, range.unitText, floor, lexicon));
		return range.end;
	}
	const range = rangeAfter(text, numeral, unit, lexicon);
	if (range) {
		if (range.kind === 'date') return range.end;
		found.push(attach(text, rangeCore(at, numeral, range), range.unit, range.unitText, floor, lexicon));
		return range.end;
	}
	const end = unit ? compound(text, bracketed(text, unit.end, lexicon), lexicon) : numeral.end;
	const unitText = unit ? text.slice(unit.start, end) : null;
	// a sign directly before a figure that no other figure ends at: -30基点
	const negative = at - 1 > floor && text[at - 1] === '-' && !isDigit(unitAt(text, at - 2));
	const core = {
		coreStart: negative ? at - 1 : at,
		coreEnd: end,
		kind: kindOf(unit?.phrase ?? ''),
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

/** 个人才 counts 人才 */
const PEOPLE = marksOf('才工形口文');

/** The unit after a numeral: none in 5万亿台阶, 个 in 300个人才团队. */
function unitBehind(text: string, at: number, lexicon: NumberLexicon): PhraseMatch<Unit> | null {
	const unit = lexicon.units.startingAt(text, at, text.length);
	// 10万P of computing power; the 311P of a comet is its name
	if (
		unit?.phrase === 'P' &&
		!text.slice(Math.max(0, at - 40), at).includes('算力') &&
		!text.startsWith('算力', unit.end)
	)
		return null;
	if (unit?.phrase === '台' && text.startsWith('阶', unit.end)) return null;
	// 突破200万大关, 上亿棚户区居民
	if (unit?.phrase === '大' && text.startsWith('关', unit.end)) return null;
	if (unit?.phrase === '棚' && (text.startsWith('户', unit.end) || text.startsWith('改', unit.end))) return null;
	if (unit?.phrase === '个人' && PEOPLE[unitAt(text, unit.end)] === 1)
		return lexicon.units.startingAt(text, at, at + 1);
	return unit;
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
