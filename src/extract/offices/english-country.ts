import type { Lexicon } from '../../lexicon/lexicon.js';
import { hasLength } from '../lengths.js';
import { Memo } from '../memo.js';
import { unitAt } from '../unit-class.js';
import { englishNames } from './english-names.js';

/** 法国驻华 → (of France) to China */
const POSTED = /^(.{1,10}?)(?:常驻|驻)(.{1,12}?)(?:大?使馆|总?领事馆|代表团|使团)?$/;

/** 陆军 alone is the dictionary's own. */
const OF_CHINA = /^(?:PLA|NPC|CPC|CPPCC|China|Chinese|State Council)\b/;

const known = new Memo(inEnglish);

/** A country, or a body of one, in English; null where the dictionary does not know it. */
export const englishCountry = (body: string, lexicon: Lexicon): string | null => known.get(body, lexicon);

function inEnglish(body: string, lexicon: Lexicon): string | null {
	const { countries, bodies, lengths } = englishNames(lexicon);
	const named = (text: string): string | null => countries.get(text) ?? bodies.get(text) ?? null;
	const posted = body.includes('驻') ? POSTED.exec(body) : null;
	if (posted) {
		const [from, to] = [named(posted[1]!), posted[2] === '华' ? 'China' : named(posted[2]!)];
		return from !== null && to !== null ? `to ${to}, ${from}` : null;
	}
	const whole = named(body);
	if (whole !== null) return whole;
	const bits = lengths[unitAt(body, 0)]!;
	for (let length = Math.min(12, body.length - 1); length >= 1; length--) {
		if (!hasLength(bits, length)) continue;
		const country = countries.get(body.slice(0, length));
		const rest = country === undefined ? null : bodies.get(body.slice(length));
		if (country !== undefined && rest && !OF_CHINA.test(rest)) return `${rest}, ${country}`;
	}
	return null;
}
