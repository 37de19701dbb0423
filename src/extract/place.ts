import { CATEGORY } from '../lexicon/categories.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Level } from '../record/schema.js';
import type { Reading } from './types.js';

/** A division as the article is about it. */
interface Division {
	readonly code: string;
	readonly name: string;
	readonly level: 'provincial' | 'prefectural' | 'county';
	readonly parent: string;
	readonly subProvincial: boolean;
}

/** The place an article is about, down the tree of divisions as far as it goes, and what that settles. */
export interface ArticlePlace {
	/** full name of the most exact division: 枣庄市 */
	readonly name: string | null;
	readonly province: string | null;
	readonly prefecture: string | null;
	readonly county: string | null;
	/** level of the division that a body's name opens with, null when it opens with none */
	levelOfName(body: string): Level | null;
	isSubProvincial(body: string): boolean;
}

interface Gazetteer {
	readonly byName: ReadonlyMap<string, readonly Division[]>;
	readonly byCode: ReadonlyMap<string, Division>;
}

const gazetteers = new WeakMap<Lexicon, Gazetteer>();

function gazetteer(lexicon: Lexicon): Gazetteer {
	const known = gazetteers.get(lexicon);
	if (known) return known;
	const byName = new Map<string, Division[]>();
	const byCode = new Map<string, Division>();
	for (const row of lexicon.details.places) {
		if (row.to || (row.level !== 'provincial' && row.level !== 'prefectural' && row.level !== 'county')) continue;
		const division: Division = {
			code: row.code ?? '',
			name: row.name!,
			level: row.level,
			parent: row.parent ?? '',
			subProvincial: row.rank === '副省级',
		};
		byCode.set(division.code, division);
		for (const name of [row.name!, ...(row.short ?? '').split('|')]) {
			if (name.length < 2) continue;
			const list = byName.get(name);
			if (list) list.push(division);
			else byName.set(name, [division]);
		}
	}
	const made = { byName, byCode };
	gazetteers.set(lexicon, made);
	return made;
}

const MUNICIPALITIES = new Set(['北京市', '天津市', '上海市', '重庆市']);

/**
 * Finds the place an article is about: every division named votes for itself and, less, for what it lies in; the
 * title and the outlet count more than the body. A name that several divisions share votes for each, so that the
 * others named decide.
 */
export function findPlace(reading: Reading, lexicon: Lexicon): ArticlePlace {
	const { byName, byCode } = gazetteer(lexicon);
	const votes = new Map<string, number>();
	const vote = (name: string, weight: number): void => {
		const divisions = byName.get(name) ?? [];
		for (const division of divisions) {
			let share = weight / divisions.length;
			for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) {
				votes.set(at.code, (votes.get(at.code) ?? 0) + share);
				share *= 0.5;
			}
		}
	};
	const { words, lattice, text } = reading;
	for (let i = 0; i < words.count; i++) {
		const entry = lattice.entries[i]!;
		if (entry < 0 || (lexicon.flags[entry]! & CATEGORY.place) === 0) continue;
		const start = words.starts[i]!;
		const title = reading.paragraphs[0]?.part === 'title' && start < reading.paragraphs[0].end;
		vote(text.slice(start, words.starts[i + 1]!), title ? 3 : 1);
	}
	const source = reading.article.source?.value ?? '';
	for (let length = Math.min(6, source.length); length >= 2; length--) {
		if (byName.has(source.slice(0, length))) {
			vote(source.slice(0, length), 3);
			break;
		}
	}
	return settle(votes, byCode, byName);
}

function settle(
	votes: ReadonlyMap<string, number>,
	byCode: ReadonlyMap<string, Division>,
	byName: ReadonlyMap<string, readonly Division[]>,
): ArticlePlace {
	const best = (level: Division['level'], inside: Division | null): Division | null => {
		let found: Division | null = null;
		let most = 1.4;
		for (const [code, count] of votes) {
			const division = byCode.get(code);
			if (division?.level !== level || (inside && !lies(division, inside, byCode))) continue;
			if (count > most) [most, found] = [count, division];
		}
		return found;
	};
	const province = best('provincial', null);
	const prefecture = province ? best('prefectural', province) : null;
	const county = province ? best('county', prefecture ?? province) : null;
	const opening = (body: string): Division | null => {
		for (let length = Math.min(12, body.length); length >= 2; length--) {
			const divisions = byName.get(body.slice(0, length));
			if (divisions) return divisions.find((division) => votes.has(division.code)) ?? divisions[0]!;
		}
		return null;
	};
	const name =
		county && prefecture && (votes.get(county.code) ?? 0) > 0.6 * (votes.get(prefecture.code) ?? 0)
			? county
			: (prefecture ?? county ?? province);
	return {
		name: name?.name ?? null,
		province: province?.name ?? null,
		prefecture: prefecture?.name ?? (province && MUNICIPALITIES.has(province.name) ? province.name : null),
		county: county?.name ?? null,
		levelOfName: (body) => opening(body)?.level ?? null,
		isSubProvincial: (body) => (opening(body) ?? prefecture)?.subProvincial ?? false,
	};
}

function lies(division: Division, inside: Division, byCode: ReadonlyMap<string, Division>): boolean {
	for (let at: Division | undefined = division; at; at = byCode.get(at.parent)) if (at === inside) return true;
	return false;
}

/** A body's name in full: 市委 in an article from Zaozhuang is 枣庄市委. Null when the article does not settle it. */
export function resolveBody(body: string, place: ArticlePlace): string | null {
	const level = /^(省|自治区|市|州|盟|县|区|旗)(?!域|外|内|际|直)/.exec(body)?.[1];
	if (!level) return body;
	const name =
		level === '省' || level === '自治区'
			? place.province
			: level === '市' || level === '州' || level === '盟'
				? place.prefecture
				: place.county;
	if (!name?.endsWith(level)) return null;
	return name + body.slice(level.length);
}
