import type { ReportData } from '../../../corpus/report/types.js';
import { all, byId, el } from './dom.js';
import { saying } from './language.js';
import { type Letter, letterOf, nameOf } from './links.js';
import { KINDS, markedText } from './marked.js';
import { type Mark, paragraphsOf, readMarks } from './segments.js';

const FACETS: readonly (readonly [Letter, string])[] = [
	['p', 'people'],
	['s', 'slogans'],
	['t', 'targets'],
	['o', 'organizations'],
];

/** Shows an article with its marks, beside lists of what it names; `lit` is the entry whose marks are to stand out. */
export function showArticle(report: ReportData, ref: number, lit: string | null): void {
	const article = report.articles[ref];
	if (article === undefined) return;
	const marks = readMarks(article.marks);
	const facts = [article.date, article.source, article.place].filter((fact) => fact !== null).join(' · ');
	byId('reader-body').replaceChildren(
		el(
			'header',
			{},
			el('p', { class: 'crumbs' }, el('a', { href: '#articles' }, saying('articles'))),
			el('h2', { tabindex: '-1' }, article.title ?? saying('untitled')),
			el(
				'p',
				{ class: 'facts' },
				facts === '' ? saying('undated') : facts,
				' · ',
				saying('characters', article.characters),
			),
			article.path === null ? null : el('p', { class: 'path' }, article.path),
			el('ul', { class: 'key' }, ...KINDS.map((kind) => el('li', { class: kind }, saying(`mark.${kind}`)))),
		),
		el('div', { class: 'reading' }, textOf(report, article.text, marks), sideOf(report, marks, ref)),
		neighbours(report, ref),
	);
	light(lit);
}

function textOf(report: ReportData, text: string | null, marks: readonly Mark[]): HTMLElement {
	if (text === null) return el('div', { class: 'text' }, el('p', { class: 'note' }, saying('noText')));
	const opened = new Set<Mark>();
	const speaker = (mark: Mark): string => nameOf(report, 'p', mark.ref);
	const paragraphs = paragraphsOf(text).map(({ start, end }) =>
		el('p', {}, markedText(text, marks, start, end, speaker, opened)),
	);
	return el('div', { class: 'text', lang: 'zh-Hans' }, ...paragraphs);
}

/** What the article names: a button lights the marks, the arrow beside it opens the entry. */
function sideOf(report: ReportData, marks: readonly Mark[], ref: number): HTMLElement {
	const lists = FACETS.map(([letter, title]) => {
		const refs = new Set(marks.filter((mark) => letterOf(mark) === letter && mark.ref >= 0).map((mark) => mark.ref));
		if (refs.size === 0) return null;
		const items = [...refs].map((entry) => {
			const name = nameOf(report, letter, entry);
			const button = el('button', { type: 'button', 'aria-pressed': 'false', 'data-light': `${letter}${entry}` }, name);
			button.addEventListener('click', () => {
				const on = button.getAttribute('aria-pressed') === 'true';
				light(on ? null : `${letter}${entry}`);
			});
			const open = el('a', { href: `#${letter}${entry}`, class: 'open' }, saying('openEntry', name));
			return el('li', {}, button, open);
		});
		return el('section', {}, el('h3', {}, saying(title)), el('ul', {}, ...items));
	});
	const notes = el('p', { class: 'note' }, saying('lightHint'));
	return el('aside', { class: 'side', 'data-article': String(ref) }, notes, ...lists);
}

/** Makes the marks of one entry stand out and brings the first into view. */
function light(entry: string | null): void {
	for (const button of all('#reader-body [data-light]'))
		button.setAttribute('aria-pressed', String(button.dataset.light === entry));
	let first: HTMLElement | null = null;
	for (const mark of all('#reader-body .text [data-entries], #reader-body .text .speech')) {
		const entries = (mark.dataset.entries ?? mark.dataset.entry ?? '').split(' ');
		const on = entry !== null && entries.includes(entry);
		mark.classList.toggle('lit', on);
		if (on && mark.classList.contains('mark')) first ??= mark;
	}
	byId('reader-body').classList.toggle('lighting', entry !== null);
	first?.scrollIntoView({ block: 'center' });
}

function neighbours(report: ReportData, ref: number): HTMLElement {
	const link = (to: number, key: string): HTMLElement | null =>
		report.articles[to] === undefined
			? null
			: el('a', { href: `#a${to}`, class: key }, saying(key), el('span', {}, nameOf(report, 'a', to)));
	return el(
		'nav',
		{ class: 'neighbours', 'data-say-label': 'neighbours' },
		link(ref - 1, 'newer'),
		link(ref + 1, 'older'),
	);
}
