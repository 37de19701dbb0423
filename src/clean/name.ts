import type { RawDocument } from '../types.js';
import { DIGIT, HAN, KIND, LETTER } from './chars.js';
import { compactDate, findDate, parseDate } from './date.js';
import { isOutlet } from './meta.js';

/** Fewest Chinese characters of a file name that is a title. */
const SHORTEST = 6;

/** What the name of a document says about it. */
export interface NameFacts {
	readonly date: string | null;
	readonly title: string | null;
	readonly source: string | null;
}

/**
 * Facts in the names of files, which are used where a text has none: `20230418_云泽日报`, `2023-04-18 云泽市召开会议`,
 * a folder `2023/04/18/`.
 */
export function factsOfName({ id }: RawDocument): NameFacts {
	const base = id.slice(id.lastIndexOf('/') + 1);
	const found = findDate(base, 0, base.length);
	const compact = found === null ? compactDate(base) : null;
	const date = found?.iso ?? compact ?? (base === id ? null : parseDate(id));
	const bare =
		found !== null
			? `${base.slice(0, found.start)} ${base.slice(found.end)}`
			: compact !== null
				? base.replace(compact.replaceAll('-', ''), ' ')
				: base;
	const last = KIND[bare.charCodeAt(bare.length - 1)];
	const rest = isWord(bare.charCodeAt(0)) && (last === HAN || last === LETTER) ? bare : trimmed(bare);
	const outlet = isOutlet(rest);
	let han = 0;
	for (let i = 0; i < rest.length; i++) if (KIND[rest.charCodeAt(i)] === HAN) han++;
	return { date, source: outlet ? rest : null, title: !outlet && han >= SHORTEST ? rest : null };
}

const isWord = (unit: number): boolean => KIND[unit] === HAN || KIND[unit] === LETTER || KIND[unit] === DIGIT;

/** A name without the number of a copy or a page, and without marks around it. */
const trimmed = (name: string): string =>
	name.replace(/~\d+$|[:：]\d+$/g, '').replace(/^[\s_\-—.、()（）[\]【】]+|[\s_\-—.、(（[【]+$/g, '');
