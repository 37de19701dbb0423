import type { ReportData } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import { dateCell, entriesTable, numberCell, section } from './parts.js';

export function articlesSection({ articles }: ReportData, words: Words): Markup {
	const rows = articles.map(({ title, date, source, place, marks }, ref) => {
		const name = title === null ? words.say('untitled') : html`${title}`;
		return html`<tr id="a${String(ref)}">${dateCell(date)}<th scope="row"><a href="#a${String(ref)}">${name}</a></th><td class="minor">${place ?? ''}</td><td class="minor">${source ?? ''}</td>${numberCell(marks.length / 4, true)}</tr>`;
	});
	return section(
		'articles',
		words,
		entriesTable(
			'articles',
			[
				{ key: 'date', kind: 'date' },
				{ key: 'title' },
				{ key: 'place', minor: true },
				{ key: 'source', minor: true },
				{ key: 'marks', kind: 'number', minor: true },
			],
			rows,
			words,
		),
	);
}
