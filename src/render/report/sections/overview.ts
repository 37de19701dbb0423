import type { ReportData } from '../../../corpus/report/types.js';
import { html, type Markup } from '../html.js';
import type { Key } from '../strings/en.js';
import type { Words } from '../words.js';
import { figure, figuresTable, section } from './parts.js';

const TILES = [
	'articles',
	'officials',
	'organizations',
	'slogans',
	'targets',
	'achievements',
	'speeches',
	'characters',
] as const;
const BARS = 10;
const TITLES = { month: 'byMonth', quarter: 'byQuarter', year: 'byYear' } as const;

interface Bar {
	readonly name: string;
	readonly articles: number;
	readonly href?: string;
}

/** The first screen: what the corpus is, and what stands out in it. */
export function overviewSection(report: ReportData, chart: Markup | null, words: Words): Markup {
	const { totals, periods } = report;
	const tiles = TILES.map((key) => html`<div><dt>${words.say(`tile.${key}`)}</dt><dd>${totals[key]}</dd></div>`);
	const linked = (letter: string, entries: readonly Omit<Bar, 'href'>[]): readonly Bar[] =>
		entries.map(({ name, articles }, ref) => ({ name, articles, href: `#${letter}${ref}` }));
	const people = linked('p', report.people).filter((_, ref) => report.people[ref]?.kind !== 'byline');
	const undated = totals.undated === 0 ? null : words.say('undatedNote', totals.undated);
	return section(
		'overview',
		words,
		lead(report, words),
		html`<dl class="tiles">${tiles}</dl>`,
		sampleNote(report, words),
		html`<div class="lists">${barList('topPeople', people, words)}${barList('topSlogans', linked('s', report.slogans), words)}${barList('topOrganizations', linked('o', report.organizations), words)}${barList('places', report.places, words)}${barList('sources', report.sources, words)}</div>`,
		chart === null
			? null
			: figure(
					'chart-documents',
					words.say(TITLES[periods.granularity]),
					chart,
					undated,
					figuresTable(
						'asTable',
						[words.say('period'), words.say('articles')],
						periods.keys.map((key, at) => [key, periods.articles[at] ?? 0]),
						words,
					),
				),
	);
}

/** One paragraph that says what a reader would want to know first. */
function lead({ totals, from, to, people, slogans }: ReportData, words: Words): Markup {
	const counts = [
		words.text('leadArticles', totals.articles),
		words.text('leadOfficials', totals.officials),
		words.text('leadSlogans', totals.slogans),
	] as const;
	// Phrases inside phrases are not translated with the page: each language brings its own sentence.
	const first =
		from === null || to === null ? words.text('leadUndated', ...counts) : words.text('lead', from, to, ...counts);
	const person = people.find(({ kind }) => kind !== 'byline');
	const [slogan] = slogans;
	return html`<p class="lead">${first} ${person ? words.text('leadPerson', person.name, person.articles) : null} ${slogan ? words.text('leadSlogan', slogan.name, words.text('articleCount', slogan.articles)) : null} ${words.text('leadTargets', totals.targets)} ${words.text('leadAchievements', totals.achievements)}</p>`;
}

function sampleNote({ totals, articles }: ReportData, words: Words): Markup | null {
	if (articles.length === totals.articles) return null;
	const note =
		articles.length === 0
			? words.say('noneKept', totals.articles)
			: words.say('sampled', totals.articles, articles.length);
	return html`<p class="note strong" id="sample">${note}</p>`;
}

function barList(title: Key, bars: readonly Bar[], words: Words): Markup | null {
	const shown = bars.slice(0, BARS);
	if (shown.length === 0) return null;
	const most = Math.max(...shown.map(({ articles }) => articles));
	const items = shown.map(({ name, articles, href }) => {
		const label = href === undefined ? html`<span>${name}</span>` : html`<a href="${href}">${name}</a>`;
		return html`<li>${label}<b>${articles}</b><i style="inline-size:${String(Math.round((articles / most) * 1000) / 10)}%"></i></li>`;
	});
	return html`<section class="bars"><h3>${words.say(title)} <small>${words.say('inArticlesUnit')}</small></h3><ol>${items}</ol></section>`;
}
