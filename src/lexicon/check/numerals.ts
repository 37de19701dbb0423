const DIGITS: Readonly<Record<string, number>> = {
	一: 1,
	二: 2,
	两: 2,
	双: 2,
	三: 3,
	四: 4,
	五: 5,
	六: 6,
	七: 7,
	八: 8,
	九: 9,
};

const NUMERAL = /\d+|[一二两双三四五六七八九]?十[一二三四五六七八九]?|[一二两双三四五六七八九]/g;
const COUNTS = /^(?:\d|[二两双三四五六七八九十])|^\d+[+＋]\d|^一[^、，]{0,4}[、，]?[二两双三四五六七八九十]/;

/**
 * How many members a formula may have, by the numbers and clauses in it: 四个意识 4; 两不愁三保障 2 + 3; 五统一、一开放
 * 5 + 1; 3+2 产业 5; a formula of clauses as many as there are. `null` when it counts nothing.
 */
export function memberCounts(formula: string): ReadonlySet<number> | null {
	const clauses = formula.split(/[、，,；;]/).filter((clause) => clause.trim() !== '');
	const numbers = numbersIn(formula);
	const counted = COUNTS.test(formula) && numbers.length > 0;
	if (!counted && clauses.length < 2) return null;
	const openings = clauses.map((clause) => numbersIn(clause)[0] ?? 0);
	const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0);
	const counts = new Set(counted ? [...numbers, sum(numbers), sum(openings)] : []);
	// 甲、乙，丙、丁 may be two pairs as well as four clauses.
	if (clauses.length > 1) {
		counts.add(clauses.length);
		counts.add(formula.split(/[，,；;]/).filter((clause) => clause.trim() !== '').length);
	}
	return counts;
}

function numbersIn(text: string): readonly number[] {
	return [...text.matchAll(NUMERAL)].map(([numeral]) => amountOf(numeral));
}

function amountOf(numeral: string): number {
	if (/^\d/.test(numeral)) return Number(numeral);
	const ten = numeral.indexOf('十');
	if (ten < 0) return DIGITS[numeral] ?? 0;
	return (DIGITS[numeral.slice(0, ten)] ?? 1) * 10 + (DIGITS[numeral.slice(ten + 1)] ?? 0);
}
