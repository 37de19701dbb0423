import { holdsArticle } from './containers.js';
import { BLOCK, DROPPED, isHidden, VOID } from './elements.js';
import { LineWriter, type PageLine } from './lines.js';
import { type Attributes, readTags } from './tags.js';

/** An element that holds an article by its name, and its lines: [first, end). */
export interface Region {
	readonly first: number;
	end: number;
}

/** A page: its visible lines, the elements that hold an article by their names, and what it states about itself. */
export interface Page {
	readonly lines: readonly PageLine[];
	readonly regions: readonly Region[];
	/** `meta` elements by name or property in lower case; the first of each that says something */
	readonly metas: ReadonlyMap<string, string>;
	readonly windowTitle: string;
	/** scripts that may hold facts: JSON-LD, variables with dates */
	readonly scripts: readonly string[];
	/** comments that hold facts (papers on the Founder system) */
	readonly comments: readonly string[];
}

interface Open {
	readonly name: string;
	readonly region: Region | null;
	readonly dropped: boolean;
	readonly link: boolean;
	readonly heading: number;
}

/** Most characters of scripts kept, all together. */
const SCRIPTS = 200_000;

/** Reads a page. With `hidden`, elements that are not shown are read too. */
export async function readPage(markup: string, { hidden = false }: { readonly hidden?: boolean } = {}): Promise<Page> {
	const writer = new LineWriter();
	const regions: Region[] = [];
	const metas = new Map<string, string>();
	const scripts: string[] = [];
	const comments: string[] = [];
	const stack: Open[] = [];
	const count = new Map<string, number>();
	let windowTitle = '';
	let dropped = 0;
	let inLink = false;
	let kept = 0;
	let paper: Region | null = null;

	const pop = (): void => {
		const { name, region, dropped: wasDropped, link } = stack.pop()!;
		count.set(name, count.get(name)! - 1);
		if (BLOCK.has(name)) writer.end();
		if (name === 'tr') writer.closeRow();
		if (name === 'table') writer.closeTable();
		if (region !== null) region.end = writer.lines.length;
		if (wasDropped) dropped--;
		if (link) inLink = false;
	};
	const regionOf = (name: string, attributes: Attributes): Region | null => {
		const names = [attributes.get('id'), attributes.get('class'), attributes.get('itemprop')]
			.join(' ')
			.toLowerCase()
			.split(/\s+/);
		if (name === 'article' || name === 'founder-content') names.push(name);
		return holdsArticle(names) ? openRegion() : null;
	};
	const openRegion = (): Region => {
		writer.keepLines();
		const region = { first: writer.lines.length, end: writer.lines.length };
		regions.push(region);
		return region;
	};

	await readTags(markup, {
		open: (name, attributes) => {
			if (name === 'meta') {
				const key = (
					attributes.get('name') ??
					attributes.get('property') ??
					attributes.get('itemprop') ??
					''
				).toLowerCase();
				const content = attributes.get('content')?.trim() ?? '';
				if (key !== '' && content !== '' && !metas.has(key)) metas.set(key, content);
				return;
			}
			if (name === 'br') writer.end();
			if (VOID.has(name)) {
				if (name === 'hr') writer.end();
				return;
			}
			if (BLOCK.has(name)) writer.end();
			if (name === 'table') writer.openTable();
			if (name === 'tr') writer.openRow();
			if (name === 'td' || name === 'th') writer.openCell();
			const isDropped = DROPPED.has(name) || (!hidden && name !== 'body' && name !== 'html' && isHidden(attributes));
			if (isDropped) dropped++;
			// A link that is left open ends where the next one begins.
			const link = name === 'a' && attributes.has('href');
			if (name === 'a') inLink = link;
			const heading = /^h[1-6]$/.test(name) ? Number(name[1]) : (stack.at(-1)?.heading ?? 0);
			stack.push({ name, region: regionOf(name, attributes), dropped: isDropped, link, heading });
			count.set(name, (count.get(name) ?? 0) + 1);
		},
		close: (name) => {
			// An end tag without its start tag says nothing; one with it also ends what was left open inside.
			if ((count.get(name) ?? 0) === 0) {
				if (name === 'p' || name === 'br') writer.end();
				return;
			}
			while (stack.at(-1)!.name !== name) pop();
			pop();
		},
		text: (data) => {
			const within = stack.at(-1)?.name;
			if (within === 'title' && dropped === 0) windowTitle += data;
			else if (within === 'script') {
				kept += data.length;
				if (kept < SCRIPTS) scripts.push(data);
			} else if (dropped === 0) writer.write(data, inLink, stack.at(-1)?.heading ?? 0);
		},
		comment: (data) => {
			if (/^\s*enpproperty/.test(data)) comments.push(data.slice(0, 4000));
			if (/^\s*enpcontent\s*$/.test(data)) {
				writer.end();
				paper = openRegion();
			} else if (/^\s*\/enpcontent\s*$/.test(data) && paper !== null) {
				writer.end();
				writer.keepLines();
				paper.end = writer.lines.length;
			}
		},
	});
	while (stack.length > 0) pop();
	writer.end();
	return {
		lines: writer.lines,
		regions,
		metas,
		windowTitle: windowTitle.replace(/\s+/g, ' ').trim(),
		scripts,
		comments,
	};
}
