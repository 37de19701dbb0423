import type { Reading } from '../types.js';
import { Article } from './article.js';
import type { Finding } from './facts.js';
import { labelOf } from './label.js';
import type { Marks } from './marks.js';
import { membersOf } from './members.js';
import { mayCount, numericForm } from './numeric-form.js';
import { isFormula } from './quoted.js';
import type { SloganResources } from './resources.js';
import { sentenceFinder } from './sentences.js';
import { placeQuotes } from './series.js';
import { countLabel } from './set-label.js';

const COUNTED = /^(?:\d+|[一二两三四五六七八九十]{2,5})$/;

/** Adds formulas in quotation marks, and marks where they stand; of nested ones the outermost. */
export function addQuoted(reading: Reading, resources: SloganResources, out: Finding[], taken: Marks): void {
	const { text, quotes } = reading;
	if (quotes.length === 0) return;
	const sentenceOf = sentenceFinder(reading.sentences);
	const article = new Article(reading, resources.context);
	let covered = 0;
	const places = placeQuotes(reading);
	for (let k = 0; k < places.length; k++) {
		const placed = places[k]!;
		const { quote } = placed;
		if (quote.end <= covered || !isFormula(reading, placed, sentenceOf(quote.start), resources, article)) continue;
		const span = { start: quote.innerStart, end: quote.innerEnd };
		const formula = text.slice(span.start, span.end);
		const numeric = mayCount(formula.charCodeAt(0)) && (numericForm(formula) !== null || COUNTED.test(formula));
		const members = membersOf(text, span);
		const label = labelOf(reading, placed, article.governed(placed.end));
		const counted = label === null && numeric ? countLabel(formula, resources) : null;
		out.push({
			span,
			kind: numeric ? 'numeric' : 'quoted',
			label: label ?? counted?.label ?? null,
			labelEn: counted?.labelEn ?? null,
			members,
			entry: resources.canonical(formula),
		});
		taken.add(span.start, span.end);
		covered = quote.end;
	}
}
