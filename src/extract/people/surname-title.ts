import type { Mention, RoleFact } from '../types.js';
import { isHanScript, standsAt, unitSet } from './units.js';

export const COMRADE = '同志';

const STANDS_BEFORE = unitSet('由对向同与和及在请听把让');
const PARTIAL = /^副|^常务副|^代/;
const PARTIAL_FIRST = unitSet('副常代');
const NO_MENTIONS: readonly Mention[] = [];

/**
 * Mentions by given name and 同志 (宏伟同志) of a person whose full name stands in the article, where nobody else has the
 * given name.
 *
 * @param taken mentions by the full name: 张宏伟同志 is one
 */
export function comradeMentions(text: string, name: string, taken: readonly Mention[]): readonly Mention[] {
	if (name.length !== 3 || !/^\p{Script=Han}{3}$/u.test(name)) return [];
	const needle = name.slice(1) + COMRADE;
	const out: Mention[] = [];
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length))
		// 以江天一同志为核心: the whole name within a formula is no mention, and so its end is none.
		if (
			text.charAt(at - 1) !== name.charAt(0) &&
			!taken.some(({ start, end }) => start < at + needle.length && at < end)
		)
			out.push({ start: at, end: at + needle.length, how: 'title-only' });
	return out;
}

/**
 * Mentions by surname and rank word (张书记) of a person whose full name and office stand in the article. The rank
 * word must be one of that person's, and nobody else may have the surname: a doubtful link is none.
 *
 */
export function titleMentions(text: string, name: string, roles: readonly RoleFact[]): readonly Mention[] {
	const surname = name.charAt(0);
	if (name.length > 3 || roles.length === 0) return NO_MENTIONS;
	const out: Mention[] = [];
	const seen: string[] = [];
	for (let i = 0; i < roles.length; i++) {
		const { title } = roles[i]!;
		const word = standsAt(PARTIAL_FIRST, title, 0) ? title.replace(PARTIAL, '') : title;
		if (word.length < 2 || seen.includes(word)) continue;
		seen.push(word);
		const needle = surname + word;
		for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
			if (at > 0 && isHanScript(text.charCodeAt(at - 1)) && !standsAt(STANDS_BEFORE, text, at - 1)) continue;
			out.push({ start: at, end: at + needle.length, how: 'title-only' });
		}
	}
	return out;
}
