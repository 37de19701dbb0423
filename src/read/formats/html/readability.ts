import type { Stretch } from './containers.js';
import { BLOCK, DROPPED, isHidden, VOID } from './elements.js';
import type { PageLine } from './lines.js';
import { readPage } from './page.js';
import { readTags } from './tags.js';

/** Largest page given to Readability, in elements and characters of bare markup: its time grows faster than the page. */
const LARGEST = { elements: 6000, characters: 1_000_000 };
/** Deepest nesting given to it; what is deeper moves up. linkedom and Readability go through the tree by recursion. */
const DEEPEST = 120;
/** Shortest line that shows where the article begins and ends, in characters. */
const TELLING = 12;

/** The article as Mozilla's Readability finds it, as lines of the page; `null` when it finds none. */
export async function readableStretch(markup: string, lines: readonly PageLine[]): Promise<Stretch | null> {
	const bare = await bareMarkup(markup);
	if (bare === null) return null;
	const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
	const { document } = parseHTML(`<!DOCTYPE html><html><body>${bare}</body></html>`);
	// Chinese has no spaces: an article of a hundred characters is one.
	const found = new Readability(document as ConstructorParameters<typeof Readability>[0], {
		charThreshold: 100,
	}).parse();
	if (found?.content === null || found?.content === undefined) return null;
	const { lines: wanted } = await readPage(found.content);
	const texts = new Set(wanted.map((line) => line.text).filter((text) => text.length >= TELLING));
	const inside = (line: PageLine): boolean => texts.has(line.text);
	const first = lines.findIndex(inside);
	return first < 0 ? null : { first, end: lines.findLastIndex(inside) + 1 };
}

/** The page without scripts, attributes and depth that do not matter; `null` when it is too large all the same. */
async function bareMarkup(markup: string): Promise<string | null> {
	const parts: string[] = [];
	const stack: { readonly name: string; readonly written: boolean; readonly dropped: boolean }[] = [];
	const count = new Map<string, number>();
	let elements = 0;
	let characters = 0;
	let dropped = 0;
	const write = (text: string): void => {
		characters += text.length;
		if (characters <= LARGEST.characters) parts.push(text);
	};
	const pop = (): void => {
		const { name, written, dropped: was } = stack.pop()!;
		count.set(name, count.get(name)! - 1);
		if (was) dropped--;
		if (written) write(`</${name}>`);
	};
	await readTags(markup, {
		open: (name, attributes) => {
			if (VOID.has(name)) {
				if ((name === 'br' || name === 'hr') && dropped === 0) write(`<${name}>`);
				return;
			}
			const isDropped = DROPPED.has(name) || name === 'title' || isHidden(attributes);
			if (isDropped) dropped++;
			const known = BLOCK.has(name) || ['a', 'span', 'b', 'strong', 'em', 'i', 'font'].includes(name);
			const written = dropped === 0 && known && name !== 'body' && stack.length < DEEPEST;
			if (written) {
				elements++;
				const named = ['id', 'class'].map((key) => attribute(key, attributes.get(key))).join('');
				write(`<${name}${named}${name === 'a' ? attribute('href', attributes.has('href') ? '#x' : undefined) : ''}>`);
			}
			stack.push({ name, written, dropped: isDropped });
			count.set(name, (count.get(name) ?? 0) + 1);
		},
		close: (name) => {
			if ((count.get(name) ?? 0) === 0) return;
			while (stack.at(-1)!.name !== name) pop();
			pop();
		},
		text: (data) => {
			if (dropped === 0) write(escaped(data));
		},
		comment: () => {},
	});
	while (stack.length > 0) pop();
	return elements > LARGEST.elements || characters > LARGEST.characters ? null : parts.join('');
}

const attribute = (key: string, value: string | undefined): string =>
	value === undefined ? '' : ` ${key}="${escaped(value.slice(0, 100))}"`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
