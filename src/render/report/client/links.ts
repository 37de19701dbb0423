import type { ReportData } from '../../../corpus/report/types.js';
import { el } from './dom.js';
import { say } from './language.js';
import { type Mark, readMarks } from './segments.js';

/** Letter of each kind of entry in an address: `#p12` is the thirteenth person. */
export type Letter = 'p' | 'o' | 's' | 't' | 'a';

/** Letter of the entry that a mark leads to, by the kind of mark: person, role, organization, slogan, target, speech. */
const LETTERS: readonly Letter[] = ['p', 'p', 'o', 's', 't', 'p'];
export const letterOf = (mark: Mark): Letter => LETTERS[mark.kind] ?? 'p';
export const entryOf = (mark: Mark): string | null => (mark.ref < 0 ? null : `${letterOf(mark)}${mark.ref}`);

/** What an entry is called. */
export function nameOf(report: ReportData, letter: Letter, ref: number): string {
	if (letter === 'p') return report.people[ref]?.name ?? '';
	if (letter === 'o') return report.organizations[ref]?.name ?? '';
	if (letter === 's') return report.slogans[ref]?.name ?? '';
	if (letter === 't') return report.targets[ref]?.metric ?? '';
	return report.articles[ref]?.title ?? say('untitled');
}

export const linkTo = (report: ReportData, letter: Letter, ref: number): HTMLAnchorElement =>
	el('a', { href: `#${letter}${ref}` }, nameOf(report, letter, ref));

let index: ReadonlyMap<string, readonly number[]> | null = null;

/** The articles of the page that lead to an entry, in their order. */
export function articlesOf(report: ReportData, entry: string): readonly number[] {
	index ??= buildIndex(report);
	return index.get(entry) ?? [];
}

function buildIndex(report: ReportData): ReadonlyMap<string, readonly number[]> {
	const found = new Map<string, number[]>();
	for (const [article, { marks }] of report.articles.entries()) {
		for (const entry of new Set(readMarks(marks).map(entryOf))) {
			if (entry === null) continue;
			const list = found.get(entry);
			if (list === undefined) found.set(entry, [article]);
			else list.push(article);
		}
	}
	return found;
}
