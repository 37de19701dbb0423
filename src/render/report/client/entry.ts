import type { Link, ReportData, Seen } from '../../../corpus/report/types.js';
import { byId, el } from './dom.js';
import { articleList } from './excerpts.js';
import { saying } from './language.js';
import { type Letter, linkTo, nameOf } from './links.js';

const SECTIONS = { p: 'people', o: 'organizations', s: 'slogans', t: 'targets' } as const;

/** Shows what the corpus says of a person, a body, a slogan or a metric, and the articles that it is read from. */
export function showEntry(report: ReportData, letter: Exclude<Letter, 'a'>, ref: number): void {
	const details = { p: personOf, o: organizationOf, s: sloganOf, t: targetOf }[letter](report, ref);
	if (details === null) return;
	byId('entry-body').replaceChildren(
		el('p', { class: 'crumbs' }, el('a', { href: `#${SECTIONS[letter]}` }, saying(SECTIONS[letter]))),
		el('h2', { tabindex: '-1' }, nameOf(report, letter, ref)),
		...details.parts,
		articleList(report, `${letter}${ref}`, details.seen.articles),
	);
}

interface Details {
	readonly seen: Seen;
	readonly parts: readonly HTMLElement[];
}

const period = ({ first, last }: Seen): HTMLElement =>
	first === null ? saying('undated') : el('span', {}, first === last ? first : `${first} – ${last}`);

function factsOf(seen: Seen, ...facts: readonly (HTMLElement | string)[]): HTMLElement {
	const line = el('p', { class: 'facts' });
	for (const [index, fact] of [...facts, saying('articleCount', seen.articles), period(seen)].entries())
		line.append(index === 0 ? '' : ' · ', fact);
	return line;
}

function personOf(report: ReportData, ref: number): Details | null {
	const person = report.people[ref];
	if (person === undefined) return null;
	const facts = [
		saying(`kind.${person.kind}`),
		saying('mentionCount', person.mentions),
		saying('speechCount', person.speeches),
	];
	return {
		seen: person,
		parts: [
			factsOf(person, ...(person.pinyin === null ? facts : [person.pinyin, ...facts])),
			careerOf(report, ref),
			linksOf(report, 'saidSlogans', 's', person.slogans),
			linksOf(report, 'besides', 'p', person.beside),
		],
	};
}

/** Offices with a bar from the first to the last date, on the scale of the corpus. */
function careerOf(report: ReportData, ref: number): HTMLElement {
	const offices = report.people[ref]?.offices ?? [];
	if (offices.length === 0) return el('p', { class: 'note' }, saying('noOffices'));
	const head = el(
		'tr',
		{},
		...['office', 'from', 'to', 'articles'].map((key) => el('th', { scope: 'col' }, saying(key))),
	);
	const rows = offices.map((office) =>
		el(
			'tr',
			{},
			el(
				'th',
				{ scope: 'row' },
				office.text,
				office.body === null || office.text.startsWith(office.body) ? '' : el('small', {}, office.body),
				spanOf(report, office),
			),
			el('td', { class: 'date' }, office.first ?? '—'),
			el('td', { class: 'date' }, office.last ?? '—'),
			el('td', { class: 'number' }, office.articles.toLocaleString('en-US')),
		),
	);
	const table = el('table', { class: 'career' }, el('thead', {}, head), el('tbody', {}, ...rows));
	return el('section', {}, el('h3', {}, saying('career')), table);
}

function spanOf({ from, to }: ReportData, { first, last }: Seen): HTMLElement | string {
	if (from === null || to === null || first === null || last === null || from === to) return '';
	const day = (date: string): number => Date.parse(date) / 86_400_000;
	const whole = day(to) - day(from) + 1;
	const bar = el('span');
	bar.style.marginInlineStart = `${((day(first) - day(from)) / whole) * 100}%`;
	bar.style.inlineSize = `${((day(last) - day(first) + 1) / whole) * 100}%`;
	return el('span', { class: 'span', 'aria-hidden': 'true' }, bar);
}

function organizationOf(report: ReportData, ref: number): Details | null {
	const body = report.organizations[ref];
	if (body === undefined) return null;
	return { seen: body, parts: [factsOf(body, saying(`body.${body.kind}`), saying('mentionCount', body.mentions))] };
}

function sloganOf(report: ReportData, ref: number): Details | null {
	const slogan = report.slogans[ref];
	if (slogan === undefined) return null;
	const names = [slogan.label, slogan.labelEn].filter((name) => name !== null && name !== slogan.name).join(' · ');
	return {
		seen: slogan,
		parts: [
			...(names === '' ? [] : [el('p', { class: 'label' }, names)]),
			...(slogan.gloss === null ? [] : [el('p', { class: 'gloss' }, slogan.gloss)]),
			factsOf(slogan, saying(`slogan.${slogan.kind}`), saying(`heat.${slogan.temperature}`)),
			linksOf(report, 'saidBy', 'p', slogan.speakers),
		],
	};
}

function targetOf(report: ReportData, ref: number): Details | null {
	const target = report.targets[ref];
	if (target === undefined) return null;
	const rows = target.figures.map((figure) => {
		const kind = saying(`status.${figure.status}`);
		const binding = figure.constraint === null ? '' : saying(`constraint.${figure.constraint}`);
		return el('li', {}, el('strong', {}, figure.text), ' ', kind, binding === '' ? '' : ' · ', binding);
	});
	const year = target.year === null ? saying('noYear') : String(target.year);
	return {
		seen: target,
		parts: [factsOf(target, target.place ?? saying('noPlace'), year), el('ul', { class: 'figures' }, ...rows)],
	};
}

function linksOf(report: ReportData, title: string, letter: Letter, links: readonly Link[]): HTMLElement {
	if (links.length === 0) return el('div');
	const items = links.map(([ref, articles]) =>
		el('li', {}, linkTo(report, letter, ref), ' ', el('small', {}, String(articles))),
	);
	return el('section', {}, el('h3', {}, saying(title)), el('ul', { class: 'chips' }, ...items));
}
