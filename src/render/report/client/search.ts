import type { ReportData } from '../../../corpus/report/types.js';
import { all, byId, el } from './dom.js';
import { saying } from './language.js';
import { type Letter, linkTo } from './links.js';
import { filterTables } from './tables.js';

const SHOWN = 8;

interface Group {
	readonly letter: Letter;
	readonly title: string;
	/** what is searched in, in lower case, by ref */
	readonly texts: readonly string[];
}

/** Searches titles, people (also by pinyin), slogans (also in English), bodies and metrics while the reader types. */
export function startSearch(report: ReportData): void {
	const groups = groupsOf(report);
	const input = byId('search');
	if (!(input instanceof HTMLInputElement)) return;
	const results = byId('results');
	const update = (): void => {
		const query = input.value.trim().toLowerCase();
		filterTables(query);
		const found = query === '' ? [] : groups.map((group) => ({ group, refs: refsOf(group, query) }));
		const total = found.reduce((sum, { refs }) => sum + refs.length, 0);
		byId('found').replaceChildren(query === '' ? '' : saying('found', total));
		results.replaceChildren(
			...found.filter(({ refs }) => refs.length > 0).map(({ group, refs }) => listOf(report, group, refs)),
		);
		results.hidden = total === 0;
	};
	const close = (): void => {
		results.hidden = true;
	};
	input.addEventListener('input', update);
	input.addEventListener('focus', () => {
		if (input.value.trim() !== '') update();
	});
	results.addEventListener('click', close);
	byId('search-form').addEventListener('submit', (event) => event.preventDefault());
	byId('search-form').addEventListener('keydown', (event) => onKey(event, input, close));
	document.addEventListener('click', (event) => {
		if (event.target instanceof Node && !byId('search-form').contains(event.target)) close();
	});
}

/** Arrows walk through the results, Escape closes them. */
function onKey(event: KeyboardEvent, input: HTMLInputElement, close: () => void): void {
	if (event.key === 'Escape') {
		close();
		input.focus();
	}
	if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
	const stops: readonly HTMLElement[] = [input, ...all('#results a')];
	const { activeElement } = document;
	const at = activeElement instanceof HTMLElement ? stops.indexOf(activeElement) : -1;
	const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
	if (next === undefined) return;
	event.preventDefault();
	next.focus();
}

function groupsOf(report: ReportData): readonly Group[] {
	const join = (...parts: readonly (string | null)[]): string =>
		parts
			.filter((part) => part !== null)
			.join(' ')
			.toLowerCase();
	return [
		{
			letter: 'p',
			title: 'people',
			texts: report.people.map(({ name, pinyin }) => join(name, pinyin, pinyin?.replace(/ /g, '') ?? '')),
		},
		{
			letter: 's',
			title: 'slogans',
			texts: report.slogans.map(({ name, label, labelEn }) => join(name, label, labelEn)),
		},
		{
			letter: 'a',
			title: 'articles',
			texts: report.articles.map(({ title, source, place }) => join(title, source, place)),
		},
		{ letter: 'o', title: 'organizations', texts: report.organizations.map(({ name }) => join(name)) },
		{ letter: 't', title: 'targets', texts: report.targets.map(({ metric, place }) => join(metric, place)) },
	];
}

function refsOf({ texts }: Group, query: string): readonly number[] {
	const refs: number[] = [];
	for (const [ref, text] of texts.entries()) if (text.includes(query)) refs.push(ref);
	return refs;
}

function listOf(report: ReportData, { letter, title }: Group, refs: readonly number[]): HTMLElement {
	const items = refs.slice(0, SHOWN).map((ref) => el('li', {}, linkTo(report, letter, ref)));
	const heading = el('h3', {}, saying(title), ' ', el('small', {}, refs.length.toLocaleString('en-US')));
	return el('section', {}, heading, el('ul', {}, ...items));
}
