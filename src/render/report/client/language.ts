import { all, byId, el } from './dom.js';
import type { PageData } from './page-data.js';
import { type Arg, phrase } from './phrase.js';

let strings: PageData['strings'] | null = null;
const language = (): 'en' | 'zh' => (document.documentElement.lang.startsWith('zh') ? 'zh' : 'en');

/** A phrase in the language shown. */
export const say = (key: string, ...args: readonly Arg[]): string => phrase(strings?.[language()][key] ?? key, args);

/** An element that says a phrase and follows the language. */
export function saying(key: string, ...args: readonly Arg[]): HTMLElement {
	return el('span', { 'data-say': key, 'data-args': JSON.stringify(args) }, say(key, ...args));
}

function translate(): void {
	for (const element of all('[data-say]'))
		element.textContent = say(element.dataset.say ?? '', ...JSON.parse(element.dataset.args ?? '[]'));
	for (const element of all('[data-say-label]'))
		element.setAttribute('aria-label', say(element.dataset.sayLabel ?? ''));
	for (const element of all('[data-say-placeholder]'))
		element.setAttribute('placeholder', say(element.dataset.sayPlaceholder ?? ''));
}

export function startLanguage(data: PageData): void {
	strings = data.strings;
	byId('language').addEventListener('click', () => {
		document.documentElement.lang = language() === 'zh' ? 'en' : 'zh-Hans';
		translate();
	});
}
