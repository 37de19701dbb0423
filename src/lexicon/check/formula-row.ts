import { cells, type Row } from '../csv.js';
import type { Report } from './finding.js';
import { memberCounts } from './numerals.js';

/** Columns of a dictionary of formulas, in their order. */
export const FORMULA_COLUMNS = [
	'id',
	'formula',
	'variants',
	'members',
	'label_en',
	'gloss',
	'field',
	'level',
	'year',
	'occasion',
	'leader',
	'source',
	'common',
] as const;

/** Values of `field`. */
export const FIELDS = [
	'party-building',
	'economy',
	'rural',
	'security',
	'foreign',
	'ideology',
	'culture',
	'environment',
	'law',
	'taiwan-hk',
	'military',
	'society',
	'science',
	'governance',
] as const;

/** Values of `leader`. */
export const LEADERS = ['Mao Zedong', 'Deng Xiaoping', 'Jiang Zemin', 'Hu Jintao', 'Xi Jinping'] as const;

/** What the checks of a row need to know beside it. */
export interface FormulaFacts {
	/** names of provinces and cities, for `level` */
	isPlace(name: string): boolean;
	/** whether this is a word of everyday language */
	isEverydayWord(form: string): boolean;
	/** the last year that can be */
	readonly thisYear: number;
}

/** The year of the First Congress. */
const FIRST_YEAR = 1921;
/** A formula is a phrase; beyond this it is a passage. */
const LONGEST = 90;

/** Checks one row of a dictionary of formulas by itself. Cells of columns that the file does not have are not missed. */
export function checkFormulaRow(row: Row, facts: FormulaFacts, report: Report): void {
	const formula = row.formula?.trim() ?? '';
	if (formula === '') {
		report('error', 'no-formula', 'The formula is empty; fill it or delete the row.');
		return;
	}
	for (const form of [formula, ...cells(row.variants)]) checkForm(form, row, facts, report);
	checkMembers(formula, cells(row.members), report);
	checkValues(row, facts, report);
	checkSource(row, report);
}

function checkForm(form: string, row: Row, facts: FormulaFacts, report: Report): void {
	const letters = form.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
	const figures = /^\d+(?:[+＋×]\d+)+$/.test(form);
	if (letters < 2 || (!/\p{L}/u.test(form) && !figures))
		report('error', 'too-short', `“${form}” is too short: it would be found everywhere; give at least two characters.`);
	else if (figures && row.common !== '1')
		report(
			'warning',
			'everyday-word',
			`“${form}” is found in any sum; put 1 under "common", so that it counts only in quotation marks or before the noun it governs.`,
		);
	else if (form.length > LONGEST)
		report(
			'warning',
			'too-long',
			`“${form.slice(0, 12)}…” has ${form.length} characters; a formula this long is hardly ever repeated word for word.`,
		);
	else if (row.common !== '1' && facts.isEverydayWord(form))
		report(
			'warning',
			'everyday-word',
			`“${form}” is a word of everyday language; put 1 under "common", so that it counts only in quotation marks or before the noun it governs.`,
		);
	if (/^[“"「『][^“”"「」『』]*[”"」』]$/u.test(form) && form === row.formula?.trim())
		report(
			'error',
			'quotation-marks',
			`“${form}” stands in quotation marks; take them away, since texts are read with and without.`,
		);
}

function checkMembers(formula: string, members: readonly string[], report: Report): void {
	if (members.length === 0) return;
	const counts = memberCounts(formula);
	if (counts !== null && !counts.has(members.length)) {
		const wanted = [...counts].filter((count) => count > 1).sort((a, b) => a - b);
		report(
			'error',
			'member-count',
			`${formula} has ${members.length} member${members.length === 1 ? '' : 's'} here, but its name counts ${wanted.join(' or ')}.`,
		);
	}
	if (new Set(members).size < members.length) report('error', 'member-twice', `${formula} names a member twice.`);
}

function checkValues(row: Row, facts: FormulaFacts, report: Report): void {
	const { id, field, level, year, leader, common } = row;
	if (id && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
		report('error', 'bad-id', `The id "${id}" is none: use small letters, figures and hyphens.`);
	if (field && !(FIELDS as readonly string[]).includes(field))
		report('error', 'unknown-field', `"${field}" is no field; the fields are ${FIELDS.join(', ')}.`);
	if (level && level !== 'central' && !facts.isPlace(level))
		report(
			'error',
			'unknown-level',
			`"${level}" is no level: write central, or the full name of a province or city (浙江省).`,
		);
	if (year && !/^\d{4}$/.test(year))
		report('error', 'bad-year', `"${year}" is no year; write four figures, or nothing.`);
	else if (year && (Number(year) < FIRST_YEAR || Number(year) > facts.thisYear))
		report(
			'error',
			'bad-year',
			`The year ${year} cannot be: formulas of the Party date from ${FIRST_YEAR} to ${facts.thisYear}.`,
		);
	if (leader && !(LEADERS as readonly string[]).includes(leader))
		report('warning', 'unknown-leader', `"${leader}" is not one of ${LEADERS.join(', ')}.`);
	if (common && common !== '1') report('error', 'bad-common', `"common" holds 1 or nothing, not "${common}".`);
}

function checkSource({ formula, source, year }: Row, report: Report): void {
	if (source === undefined) return;
	if (source.trim() === '') {
		report('warning', 'no-source', `${formula} has no source.`);
		return;
	}
	const dates = [...source.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([date]) => Number(date));
	if (dates.length === 0) report('warning', 'source-undated', `The source of ${formula} has no date.`);
	else if (year && Math.max(...dates) + 1 < Number(year))
		report(
			'error',
			'source-earlier',
			`The source of ${formula} (${Math.max(...dates)}) is older than its year (${year}).`,
		);
}
