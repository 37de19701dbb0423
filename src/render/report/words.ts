import type { Language } from '../labels.js';
import { type Arg, phrase } from './client/phrase.js';
import { html, type Markup } from './html.js';
import { en, type Key } from './strings/en.js';
import { zh } from './strings/zh.js';

export const STRINGS: Readonly<Record<Language, Readonly<Record<Key, string>>>> = { en, zh };

/** The words of one language, as text and as elements that the page can turn into the other language. */
export interface Words {
	readonly lang: Language;
	/** as text, for attributes */
	readonly text: (key: Key, ...args: readonly Arg[]) => string;
	/** as an element that follows the language of the page */
	readonly say: (key: Key, ...args: readonly Arg[]) => Markup;
}

export function wordsOf(lang: Language): Words {
	const text = (key: Key, ...args: readonly Arg[]): string => phrase(STRINGS[lang][key], args);
	return {
		lang,
		text,
		say: (key, ...args) =>
			args.length === 0
				? html`<span data-say="${key}">${text(key)}</span>`
				: html`<span data-say="${key}" data-args="${JSON.stringify(args)}">${text(key, ...args)}</span>`,
	};
}
