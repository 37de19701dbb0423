import type { RawDocument } from '../../../types.js';
import type { Page } from './page.js';

/** What a page states about its article, outside its visible text. */
export type PageFacts = RawDocument['given'];

/** Names of `meta` elements, in the order of preference. The first ones are those of the guidelines for government sites. */
const TITLE = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'headline'];
const DATE = [
	...['pubdate', 'publishdate', 'publish_date', 'publish-date', 'publishtime', 'publish_time', 'firstpublishedtime'],
	...['article:published_time', 'og:published_time', 'og:release_date', 'og:time', 'bytedance:published_time'],
	...['datepublished', 'dc.date', 'dc.date.issued', 'apub:time', 'date'],
];
const SOURCE = ['contentsource', 'source', 'mediaid', 'dc.source', 'og:article:source'];

/** What stands in the field of the outlet and names none. */
const NO_OUTLET = /^(?:本站|本网|本網|本网站|原创|原創|转载|轉載|网络|互联网|其他|无|null|undefined|-+)?$/i;

/** A label that some pages store with the outlet. */
const LABEL = /^(?:信息|稿件|文章)?(?:来源|來源|稿源)\s*[:：]\s*/;

/** Facts that a page states in its `meta` elements, in JSON-LD, in comments of papers and in variables of WeChat. */
export function statedFacts(page: Page): PageFacts {
	const linked = linkedData(page.scripts);
	const paper = page.comments.join('\n');
	const inPaper = (tag: string): string | undefined => new RegExp(`<${tag}>([^<]{1,300})</${tag}>`).exec(paper)?.[1];
	const title = first([...TITLE.map((name) => page.metas.get(name)), linked.title, inPaper('title')]);
	const date = first([
		...DATE.map((name) => page.metas.get(name)),
		linked.date,
		inPaper('date'),
		scriptDate(page.scripts),
	]);
	const source = first(SOURCE.map((name) => page.metas.get(name)?.replace(LABEL, '')));
	return {
		...(title === null ? {} : { title }),
		...(date === null || !/\d/.test(date) ? {} : { date }),
		...(source === null || NO_OUTLET.test(source) ? {} : { source }),
	};
}

function first(values: readonly (string | undefined)[]): string | null {
	for (const value of values) {
		// Titles are stored with line breaks: 标题<br>副标题.
		const line = value
			?.replace(/<[^>]{0,100}>/g, ' ')
			.replace(/\s+/g, ' ')
			.trim();
		if (line !== undefined && line !== '') return line;
	}
	return null;
}

/** Headline and date of the article that JSON-LD describes. */
function linkedData(scripts: readonly string[]): { readonly title?: string; readonly date?: string } {
	for (const script of scripts) {
		if (!/"@type"\s*:/.test(script) && !/"(?:pubDate|datePublished)"\s*:/.test(script)) continue;
		try {
			const found = articleIn(JSON.parse(script), 0);
			if (found !== null) return found;
		} catch {
			// Hand-made JSON-LD is often malformed; the page has its other fields.
		}
	}
	return {};
}

function articleIn(value: unknown, depth: number): { readonly title?: string; readonly date?: string } | null {
	if (typeof value !== 'object' || value === null || depth > 4) return null;
	if (Array.isArray(value)) {
		for (const item of value.slice(0, 20)) {
			const found = articleIn(item, depth + 1);
			if (found !== null) return found;
		}
		return null;
	}
	const fields = value as Readonly<Record<string, unknown>>;
	const title = fields.headline ?? fields.title;
	const date = fields.datePublished ?? fields.pubDate;
	if (typeof date === 'string' || typeof fields.headline === 'string')
		return { ...(typeof title === 'string' ? { title } : {}), ...(typeof date === 'string' ? { date } : {}) };
	return articleIn(fields['@graph'], depth + 1);
}

const EAST = 8 * 3600 * 1000;

/** The time that pages of WeChat keep in a variable, in seconds from 1970; the day is China's. */
function scriptDate(scripts: readonly string[]): string | undefined {
	for (const script of scripts) {
		const seconds = /\b(?:var|let)\s+ct\s*=\s*["'](1\d{9})["']/.exec(script)?.[1];
		if (seconds !== undefined) return new Date(Number(seconds) * 1000 + EAST).toISOString().slice(0, 10);
	}
	return undefined;
}
