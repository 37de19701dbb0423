import type { ReportData } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import { cutNote, entriesTable, MOST_ROWS, numberCell, SEEN_COLUMNS, section, seenCells } from './parts.js';

export function organizationsSection({ organizations, totals }: ReportData, words: Words): Markup {
	const rows = organizations
		.slice(0, MOST_ROWS)
		.map(
			(body, ref) =>
				html`<tr id="o${ref}"><th scope="row" data-sort="${body.name}"><a href="#o${ref}">${body.name}</a></th><td>${words.say(`body.${body.kind}`)}</td>${seenCells(body)}${numberCell(body.mentions, true)}</tr>`,
		);
	return section(
		'organizations',
		words,
		html`<p class="note">${words.say('organizationsNote')}</p>`,
		cutNote(rows.length, totals.organizations, words),
		entriesTable(
			'organizations',
			[{ key: 'name' }, { key: 'kind' }, ...SEEN_COLUMNS, { key: 'mentions', kind: 'number', minor: true }],
			rows,
			words,
		),
	);
}
