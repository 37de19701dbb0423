import type { Block, Part, Span } from '../types.js';
import { keyOf } from './boilerplate.js';
import { bannerOf, fieldsOf, greetings, hasMakers, headlines, mastheads } from './fields.js';
import { type Line, NOISE } from './lines.js';
import type { Meta } from './meta.js';
import { type LineRole, roleOf } from './roles.js';
import { tailStart } from './tail.js';
import { findTitle, headline, LONGEST, titleSpan } from './title.js';

/** A line with its place on the page: a part of the article, or `null` when it is cut. */
export interface Placed {
	readonly line: Line;
	readonly part: Part | null;
	/** its fields that are parts of their own */
	readonly pieces: readonly Block[];
}

/** The page sorted: what its lines are, and where its fields stand. */
export interface Layout {
	readonly placed: readonly Placed[];
	readonly title: Span | null;
	/** fields of the page, in page order: those above the text, then those below it */
	readonly metas: readonly Meta[];
	/** source of a label whose value stands on the next line */
	readonly openSource: Span | null;
	/** the paper or medium named above all */
	readonly banner: Span | null;
}

const NONE: readonly Block[] = [];
const NO_METAS: readonly Meta[] = [];

/** A line of which, or with the next of which, only a span is looked at. */
function within(
	{ from, blanks, han, latin, marks, stops, signs, last, end: lineEnd }: Line,
	{ start, end }: Span,
): Line {
	return { start, end, from, blanks, han, latin, marks, stops, signs: end > lineEnd ? signs | NOISE : signs, last };
}

/** Sorts the lines of a page into title, fields, body, makers, and what is cut. */
export function layOut(text: string, lines: readonly Line[], givenTitle: string | undefined): Layout {
	const roles: LineRole[] = [];
	for (let i = 0; i < lines.length; i++) roles.push(roleOf(text, lines[i]!));
	const page = { text, lines, roles };
	mastheads(page);
	headlines(page);
	greetings(page);
	const firstProse = roles.indexOf('prose');
	const headEnd = firstProse < 0 ? Math.min(lines.length, 12) : firstProse;
	const tail = tailStart(lines, roles, firstProse);
	const lastProse = roles.lastIndexOf('prose', tail - 1);
	const { metas, openSource } = fieldsOf(page, { headEnd, lastProse, tail });

	const sample = firstProse < 0 ? '' : text.slice(lines[firstProse]!.start, lines[firstProse]!.start + 800);
	const head = {
		text,
		lines,
		roles,
		metas,
		end: headEnd,
		sample,
	};
	let titleAt = lines.length < 2 ? -1 : findTitle(head);
	let title: Span | null = titleAt < 0 ? null : titleSpan(text, lines[titleAt]!);
	if (metas.size > 0)
		for (const [i, meta] of metas) {
			if (meta.title === null || i > headEnd) continue;
			title = meta.title;
			titleAt = i;
		}
	if (givenTitle !== undefined) {
		const wanted = keyOf(givenTitle);
		titleAt = lines.findIndex((_, i) => i <= headEnd && lineKey(i).replace(/^#+/, '') === wanted);
		title = titleAt < 0 ? null : titleSpan(text, lines[titleAt]!);
	}
	if (title !== null && givenTitle === undefined) {
		const [first, last] = headline(text, lines, roles, metas, titleAt);
		if (first < titleAt) title = { start: titleSpan(text, lines[first]!).start, end: title.end };
		if (last > titleAt) title = { start: title.start, end: titleSpan(text, lines[last]!).end };
		titleAt = first;
	}
	// Lines above the title are navigation only where something else says that the page has some.
	let framed = titleAt > 3 && metas.size > 0;
	for (let i = 0; i < titleAt && !framed; i++) framed = roles[i] !== 'short' && roles[i] !== 'prose';
	// A page with navigation above its text has lists of links below it; elsewhere such a list is the article's.
	let linked = false;
	for (let i = 0; i < headEnd && i < roles.length && !linked; i++)
		linked = roles[i] === 'control' || roles[i] === 'chrome';
	const key = title === null ? null : keyOf(text.slice(title.start, title.end));
	const placed: Placed[] = [];
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		// A second line that the title takes in has no place of its own.
		if (title !== null && i > titleAt && line.start < title.end) continue;
		const part = place(i);
		const pieces = part === 'meta' ? (metas.get(i)?.pieces ?? NONE) : NONE;
		placed.push({ line: part === 'title' && title !== null ? within(line, title) : line, part, pieces });
	}
	return {
		placed,
		title,
		metas: metas.size === 0 ? NO_METAS : [...metas.values()],
		openSource,
		banner: bannerOf(page),
	};

	function lineKey(i: number): string {
		return keyOf(text.slice(lines[i]!.start, lines[i]!.end));
	}

	function place(i: number): Part | null {
		const role = roles[i]!;
		if (i === titleAt) return 'title';
		const meta = metas.size === 0 ? undefined : metas.get(i);
		const makers = role === 'byline' || (meta !== undefined && hasMakers(meta));
		const only = meta === undefined || (meta.date === null && meta.source === null);
		if (meta !== undefined && i < tail && (i <= headEnd || (lastProse >= 0 && i > lastProse)))
			return makers && only ? 'byline' : 'meta';
		if (i >= tail) return makers ? 'byline' : null;
		if (i < titleAt && (framed || (key !== null && lineKey(i).includes(key)))) return null;
		// Pages set the headline again below their table of fields.
		if (i < headEnd && key !== null && lines[i]!.end - lines[i]!.start < 2 * LONGEST && lineKey(i) === key) return null;
		if (role === 'byline') return 'byline';
		if (role === 'control' || role === 'noise') return null;
		if (linked && i > lastProse && lastProse >= 0 && '·•▪■●◆➤►▶'.includes(text.charAt(lines[i]!.start))) return null;
		if (role === 'chrome' || role === 'tail') return i > firstProse && i < lastProse ? 'body' : null;
		return 'body';
	}
}
