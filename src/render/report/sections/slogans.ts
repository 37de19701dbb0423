import { TEMPERATURES, type Temperature, temperatureOf } from '../../../corpus/report/temperature.js';
import type { ReportData, SloganEntry } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import {
	cutNote,
	entriesTable,
	figure,
	figuresTable,
	MOST_ROWS,
	numberCell,
	SEEN_COLUMNS,
	section,
	seenCells,
} from './parts.js';

/** Slogans in the table of temperatures. */
const HEATED = 24;

/** Slogans with their trend and temperature; `drawn` are those of the chart. */
export function slogansSection(
	report: ReportData,
	drawn: readonly SloganEntry[],
	chart: Markup | null,
	words: Words,
): Markup {
	const { slogans, totals, periods } = report;
	const rows = slogans.slice(0, MOST_ROWS).map((slogan, ref) => rowOf(slogan, ref, totals.articles, words));
	const shareTable = figuresTable(
		'asTable',
		[words.say('period'), ...drawn.map(({ name }) => html`${name}`)],
		periods.keys.map((key, at) => [key, ...drawn.map((slogan) => slogan.periods[at] ?? 0)]),
		words,
	);
	return section(
		'slogans',
		words,
		chart === null
			? null
			: figure('chart-slogans', words.say('sloganTrend'), chart, words.say('sloganTrendNote'), shareTable),
		periods.keys.length > 1 && slogans.length > 0 ? heatOf(report, words) : null,
		cutNote(rows.length, totals.slogans, words),
		entriesTable(
			'slogans',
			[
				{ key: 'name' },
				{ key: 'temperature', kind: 'number' },
				{ key: 'share', kind: 'number', minor: true },
				{ key: 'kind', minor: true },
				...SEEN_COLUMNS,
				{ key: 'mentions', kind: 'number', minor: true },
			],
			rows,
			words,
		),
	);
}

const heat = (temperature: Temperature, words: Words): Markup =>
	html`<span class="heat ${temperature}">${words.say(`heat.${temperature}`)}</span>`;

function rowOf(slogan: SloganEntry, ref: number, total: number, words: Words): Markup {
	const english = slogan.labelEn === null ? null : html`<small lang="en">${slogan.labelEn}</small>`;
	const rank = TEMPERATURES.length - TEMPERATURES.indexOf(slogan.temperature);
	const share = (slogan.articles / Math.max(1, total)) * 100;
	return html`<tr id="s${ref}"><th scope="row" data-sort="${slogan.name}"><a href="#s${ref}">${slogan.name}</a>${english}</th><td data-sort="${String(rank)}">${heat(slogan.temperature, words)}</td><td class="number minor" data-sort="${String(share)}">${share.toFixed(1)} %</td><td class="minor">${words.say(`slogan.${slogan.kind}`)}</td>${seenCells(slogan)}${numberCell(slogan.mentions, true)}</tr>`;
}

/** The most widespread slogans by period: the number of articles on the colour of the temperature. */
function heatOf({ slogans, periods }: ReportData, words: Words): Markup {
	const head = periods.keys.map((key) => html`<th scope="col">${key}</th>`);
	const rows = slogans.slice(0, HEATED).map((slogan, ref) => {
		const cells = periods.keys.map((_, at) => {
			const total = periods.articles[at] ?? 0;
			const count = slogan.periods[at] ?? 0;
			if (total === 0) return html`<td></td>`;
			const temperature = temperatureOf(count, total);
			return html`<td class="heat ${temperature}" title="${words.text(`heat.${temperature}`)}">${count}</td>`;
		});
		return html`<tr><th scope="row"><a href="#s${ref}">${slogan.name}</a></th>${cells}</tr>`;
	});
	const scale = TEMPERATURES.map((temperature) => html`<li>${heat(temperature, words)}</li>`);
	return html`<h3 id="heat-title">${words.say('heatTable')}</h3><p class="note">${words.say('heatNote')}</p><ul class="scale">${scale}</ul><div class="frame" role="region" tabindex="0" aria-labelledby="heat-title"><table class="heats"><thead><tr><th scope="col">${words.say('name')}</th>${head}</tr></thead><tbody>${rows}</tbody></table></div>`;
}
