import type { ReportData } from '../../../corpus/report/types.js';
import { el } from './dom.js';
import { saying } from './language.js';
import { articlesOf, entryOf, nameOf } from './links.js';
import { type Mark, readMarks } from './segments.js';

/** Characters shown on either side of a mention. */
const AROUND = 36;
const SHOWN = 20;

/** The articles that name an entry, each with its first passage. */
export function articleList(report: ReportData, entry: string, total: number): HTMLElement {
	const refs = articlesOf(report, entry);
	const list = el('ol', { class: 'passages' });
	const add = (): void => {
		const from = list.children.length;
		list.append(...refs.slice(from, from + SHOWN).map((ref) => item(report, entry, ref)));
		more.hidden = list.children.length >= refs.length;
	};
	const more = el('button', { type: 'button', class: 'quiet' }, saying('showMore'));
	more.addEventListener('click', () => {
		const from = list.children.length;
		add();
		list.children[from]?.querySelector('a')?.focus();
	});
	add();
	const note = refs.length < total ? el('p', { class: 'note' }, saying('articlesHere', refs.length, total)) : null;
	return el('section', {}, el('h3', {}, saying('inArticles')), note, list, more);
}

function item(report: ReportData, entry: string, ref: number): HTMLElement {
	const article = report.articles[ref];
	if (article === undefined) return el('li');
	const marks = readMarks(article.marks).filter((mark) => entryOf(mark) === entry);
	const link = el('a', { href: `#a${ref}.${entry}` }, nameOf(report, 'a', ref));
	const head = el('p', {}, el('time', {}, article.date ?? '—'), ' ', link);
	// A role or a whole act of speech says less of a person than the name.
	const best = marks.find(({ kind }) => kind !== 1 && kind !== 5) ?? marks[0];
	return el('li', {}, head, best && article.text !== null ? passage(article.text, best, marks) : null);
}

function passage(text: string, best: Mark, marks: readonly Mark[]): HTMLElement {
	const line = text.lastIndexOf('\n', best.start - 1) + 1;
	const stop = text.indexOf('\n', best.end);
	const from = Math.max(line, best.start - AROUND);
	const to = Math.min(stop < 0 ? text.length : stop, best.end + AROUND);
	const quote = el('p', { class: 'passage', lang: 'zh-Hans' }, from > line ? '…' : '');
	let at = from;
	for (const { start, end, kind } of marks) {
		if (start < at || end > to || kind === 5 || kind === 1) continue;
		quote.append(text.slice(at, start), el('mark', {}, text.slice(start, end)));
		at = end;
	}
	quote.append(text.slice(at, to), to < (stop < 0 ? text.length : stop) ? '…' : '');
	return quote;
}
