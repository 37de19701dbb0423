import type { ReportData, TargetEntry } from '../../../corpus/report/types.js';
import type { Status } from '../../../record/schema.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import { cutNote, entriesTable, figure, figuresTable, MOST_ROWS, numberCell, section } from './parts.js';

/** Values in a cell; the entry has them all. */
const VALUES = 3;

/** Promises beside results, by place, year and metric. */
export function targetsSection({ targets, totals, years }: ReportData, chart: Markup | null, words: Words): Markup {
	const rows = targets.slice(0, MOST_ROWS).map((target, ref) => rowOf(target, ref, words));
	const legend = html`<ul class="legend"><li class="c1">${words.say('promised')}</li><li class="c2">${words.say('reported')}</li><li class="c4">${words.say('forecast')}</li></ul>`;
	const table = figuresTable(
		'asTable',
		[words.say('year'), words.say('promised'), words.say('reported'), words.say('forecast')],
		years.map(({ year, target, achievement, forecast }) => [String(year), target, achievement, forecast]),
		words,
	);
	return section(
		'targets',
		words,
		html`<p class="note">${words.say('targetsNote')}</p>`,
		chart === null ? null : figure('chart-targets', words.say('targetYears'), html`${legend}${chart}`, null, table),
		cutNote(rows.length, totals.metrics, words),
		entriesTable(
			'targets',
			[
				{ key: 'metric' },
				{ key: 'place', minor: true },
				{ key: 'year', kind: 'number' },
				{ key: 'promised', sortable: false },
				{ key: 'reported', sortable: false },
				{ key: 'forecast', sortable: false, minor: true },
				{ key: 'articles', kind: 'number', minor: true },
			],
			rows,
			words,
		),
	);
}

function rowOf(target: TargetEntry, ref: number, words: Words): Markup {
	const year = target.year === null ? '' : String(target.year);
	return html`<tr id="t${ref}"><th scope="row" data-sort="${target.metric}"><a href="#t${ref}">${target.metric}</a></th><td class="minor">${target.place ?? '—'}</td><td class="number" data-sort="${year}">${year === '' ? '—' : year}</td><td>${valuesOf(target, 'target', words)}</td><td>${valuesOf(target, 'achievement', words)}</td><td class="minor">${valuesOf(target, 'forecast', words)}</td>${numberCell(target.articles, true)}</tr>`;
}

function valuesOf({ figures }: TargetEntry, status: Status, words: Words): Markup | null {
	const values = figures.filter((value) => value.status === status);
	const shown = values.slice(0, VALUES).map(({ text, constraint }) => {
		const binding = constraint === null ? null : html` <small>${words.say(`constraint.${constraint}`)}</small>`;
		return html`<span class="value">${text}${binding}</span>`;
	});
	const more = values.length > VALUES ? html` <small>${words.say('more', values.length - VALUES)}</small>` : null;
	return html`${shown}${more}`;
}
