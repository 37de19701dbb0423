import type { OfficeEntry, PersonEntry, ReportData } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Words } from '../words.js';
import { cutNote, entriesTable, MOST_ROWS, numberCell, SEEN_COLUMNS, section, seenCells } from './parts.js';

const OFFICES = 2;

/** People with their offices. The whole career stands in the row, folded, and opened by its entry. */
export function peopleSection({ people, totals }: ReportData, words: Words): Markup {
	const rows = people.slice(0, MOST_ROWS).map((person, ref) => rowOf(person, ref, words));
	return section(
		'people',
		words,
		html`<p class="note">${words.say('peopleNote')}</p>`,
		cutNote(rows.length, totals.people, words),
		entriesTable(
			'people',
			[
				{ key: 'name' },
				{ key: 'offices', sortable: false },
				{ key: 'kind', minor: true },
				...SEEN_COLUMNS,
				{ key: 'mentions', kind: 'number', minor: true },
				{ key: 'speeches', kind: 'number', minor: true },
			],
			rows,
			words,
		),
	);
}

function rowOf(person: PersonEntry, ref: number, words: Words): Markup {
	const pinyin = person.pinyin === null ? null : html`<small>${person.pinyin}</small>`;
	return html`<tr id="p${ref}"><th scope="row" data-sort="${person.name}"><a href="#p${ref}">${person.name}</a>${pinyin}</th><td class="offices">${officesOf(person.offices, words)}</td><td class="minor">${words.say(`kind.${person.kind}`)}</td>${seenCells(person)}${numberCell(person.mentions, true)}${numberCell(person.speeches, true)}</tr>`;
}

/** The offices given most often; the others, with their dates, behind "more". */
function officesOf(offices: readonly OfficeEntry[], words: Words): Markup {
	const frequent = [...offices].sort((a, b) => b.articles - a.articles).slice(0, OFFICES);
	const list = html`${frequent.map(({ text }, at) => html`${at === 0 ? '' : '、'}${text}`)}`;
	if (offices.length <= OFFICES) return list;
	const items = offices.map(
		({ text, first, last, articles }) =>
			html`<li>${text} <small>${period(first, last)} · ${words.say('articleCount', articles)}</small></li>`,
	);
	return html`${list}<details><summary>${words.say('more', offices.length - OFFICES)}</summary><ol class="career">${items}</ol></details>`;
}

function period(first: string | null, last: string | null): string {
	if (first === null) return '—';
	return first === last ? first : `${first} – ${last}`;
}
