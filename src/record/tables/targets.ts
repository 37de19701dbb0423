import { DATE, DOC_ID, PARAGRAPH, type Placed, placed, table } from './table.js';

/** Targets, achievements and forecasts. */
export const targets = table(
	'one metric of a target, achievement or forecast',
	({ record }) => record.targets,
	DOC_ID,
	DATE,
	['metric', 'what is measured, in simplified script', (t) => t.metric],
	['value', 'figure as written, with comparator and unit: 5%左右', (t) => t.value.text],
	['number', 'figure as a number, lower end of a range; doublings are 2', (t) => t.value.number, 'number'],
	['upper', 'upper end of a range', (t) => t.value.upper, 'number'],
	['unit', 'unit', (t) => t.value.unit],
	['amount', 'number in the unit that all units of its kind are reckoned in', (t) => t.value.amount, 'number'],
	['amount_unit', 'that unit: CNY, hm2, t', (t) => t.value.amountUnit],
	['modifier', 'exact, about, at-least, at-most or range', (t) => t.modifier],
	['constraint', 'hard (确保, 不低于) or soft (力争, 左右, 预期)', (t) => t.constraint],
	['constraint_text', 'the word that decides: 确保, 不低于, 左右', (t) => t.constraintText],
	['scope', 'for whom or where it holds, as written: 全市, 规上工业', (t) => t.scope],
	['deadline', 'time words as written: 到2025年', (t) => t.deadline?.text],
	[
		'deadline_year',
		'calendar year they resolve to, given the date of the document',
		(t) => t.deadline?.year,
		'integer',
	],
	['deadline_date', 'day they resolve to, where they name one', (t) => t.deadline?.date, 'date'],
	['baseline', 'what it is compared with: 比2020年', (t) => t.baseline],
	['status', 'target, achievement (already reached) or forecast', (t) => t.status],
	['speaker', 'who stated it, in simplified script; empty outside speeches', (t) => t.speaker],
	['paragraph', PARAGRAPH, (t) => t.paragraph, 'integer'],
	...placed<Placed>((t) => t, 'the statement'),
);
