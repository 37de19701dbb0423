import { countOf, SMALL_NUMERAL } from '../counts.js';

const NUMERAL = new RegExp(`\\d+|${SMALL_NUMERAL}`, 'g');
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
	return [...text.matchAll(NUMERAL)].map(([numeral]) => (/^\d/.test(numeral) ? Number(numeral) : countOf(numeral)));
}
