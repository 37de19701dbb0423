import { RE2JS, RE2JSSyntaxException } from 're2js';
import { TifaError } from '../../errors.js';
import type { Reading } from '../../extract/types.js';
import { cells } from '../../lexicon/csv.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { convertToSimplified } from '../../normalize/index.js';
import type { Span } from '../../types.js';

/** Finds what a pattern means in an article, in order, without overlaps. */
export type Matcher = (reading: Pick<Reading, 'text' | 'words'>) => readonly Span[];

/** Any of some literal texts; of those that begin at one place the longest. Scripts do not matter. */
export function literal(texts: readonly string[]): Matcher {
	const forms = [...new Set(texts.map((text) => convertToSimplified(text.trim())))].filter((form) => form !== '');
	return ({ text }) => {
		const found: Span[] = [];
		for (const form of forms) {
			for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
				found.push({ start: at, end: at + form.length });
		}
		found.sort((a, b) => a.start - b.start || b.end - a.end);
		let end = 0;
		return found.filter((span) => {
			if (span.start < end) return false;
			end = span.end;
			return true;
		});
	};
}

/** A literal text where it begins and ends with words of the segmentation. */
export function word(text: string): Matcher {
	const find = literal([text]);
	return (reading) => {
		const { starts, at } = reading.words;
		const begins = (position: number): boolean => position >= reading.text.length || starts[at[position]!] === position;
		return find(reading).filter(({ start, end }) => begins(start) && begins(end));
	};
}

/**
 * A regular expression in the syntax of RE2, which takes linear time on every text.
 * @throws TifaError `USAGE` when it is malformed
 */
export function regex(pattern: string): Matcher {
	const compiled = compile(convertToSimplified(pattern));
	return ({ text }) => {
		const matcher = compiled.matcher(text);
		const found: Span[] = [];
		while (matcher.find())
			if (matcher.end() > matcher.start()) found.push({ start: matcher.start(), end: matcher.end() });
		return found;
	};
}

function compile(pattern: string): RE2JS {
	try {
		return RE2JS.compile(pattern);
	} catch (cause) {
		if (!(cause instanceof RE2JSSyntaxException)) throw cause;
		throw new TifaError(
			'USAGE',
			`The regular expression ${pattern} is malformed (${cause.message.replace(/^error parsing regexp: /, '')}); its syntax is that of RE2, without look-around and back-references.`,
			{ cause },
		);
	}
}

/**
 * All forms of a formula of the dictionary: the formula, its variants and abbreviations. Looked up by its id or by any form.
 * @throws TifaError `USAGE` when the dictionary does not have it
 */
export function sloganForms(name: string): readonly string[] {
	const wanted = convertToSimplified(name.trim());
	const row = loadLexicon().details.tifa.find(
		({ id, formula, variants }) => id === wanted || formula === wanted || cells(variants).includes(wanted),
	);
	if (row === undefined) {
		throw new TifaError(
			'USAGE',
			`dict/tifa.csv has no formula ${name}; check the spelling, or search for the words themselves without --slogan.`,
		);
	}
	return [row.formula ?? wanted, ...cells(row.variants)];
}
