import type { ReportData } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import { figure, figuresTable, section } from './parts.js';

const TIES = 100;

export function networkSection({ network, people }: ReportData, chart: Markup | null, words: Words): Markup {
	if (chart === null) return section('network', words, html`<p class="note">${words.say('networkNone')}</p>`);
	const person = (ref: number): Markup => html`<a href="#p${String(ref)}">${people[ref]?.name ?? ''}</a>`;
	const ties = figuresTable(
		'tieTable',
		[words.say('person'), words.say('besidePerson'), words.say('articles'), words.say('tie')],
		network.edges
			.slice(0, TIES)
			.map(({ from, to, articles, weight }) => [person(from), person(to), articles, weight.toFixed(2)]),
		words,
	);
	const note = words.say('networkNote', network.nodes.length);
	return section('network', words, figure('chart-network', words.say('networkTitle'), chart, note, ties));
}
