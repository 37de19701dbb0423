/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

type Child = Node | string | null;

/**
 * Makes an element. Text becomes text and attributes become attributes: nothing an article says is ever read as markup.
 */
export function el<Tag extends keyof HTMLElementTagNameMap>(
	tag: Tag,
	attributes: Readonly<Record<string, string>> = {},
	...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
	const element = document.createElement(tag);
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	for (const child of children) if (child !== null) element.append(child);
	return element;
}

/** The element with an id that the page is sure to have. */
export function byId(id: string): HTMLElement {
	const element = document.getElementById(id);
	if (element === null) throw new Error(`The page has no ${id}.`);
	return element;
}

export const all = (selector: string, within: ParentNode = document): readonly HTMLElement[] => [
	...within.querySelectorAll<HTMLElement>(selector),
];
