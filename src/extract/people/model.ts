import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_DIR } from '../../lexicon/paths.js';
import { buildTrie, Trie } from '../../lexicon/trie.js';

/** How likely a string is a person's name, from surnames, given-name characters by position, and transliteration characters. */
export interface NameModel {
	/** −ln P(character is the surname of a person named), infinite for others */
	readonly surname: Float32Array;
	/** two-character surnames with their cost */
	readonly compound: ReadonlyMap<string, number>;
	/** 1 for characters that a two-character surname starts with */
	readonly compoundFirst: Uint8Array;
	/** −ln P of a character as the only, the first, the second character of a given name */
	readonly alone: Float32Array;
	readonly first: Float32Array;
	readonly second: Float32Array;
	/** −ln P of a character inside a transliterated foreign name, infinite for characters never used */
	readonly translit: Float32Array;
	/** parts that minority names written without a dot are made of */
	readonly minority: Trie;
	/** single characters that may end a minority name behind such a part */
	readonly minorityLast: ReadonlySet<string>;
	readonly japanese: ReadonlySet<string>;
}

interface NameData {
	readonly surnames: readonly { surname: string; per_million: string; compound?: string }[];
	readonly given: Readonly<Record<string, readonly [number, number, number]>>;
	readonly foreign: readonly { kind: string; text: string; weight: string }[];
}

/** Added to each count: a character never seen in a given name is unlikely there, not impossible. */
const SMOOTHING = 0.3;

/** Builds the model from the data that the build derives from `dict/`. */
export function buildNameModel(data: NameData): NameModel {
	const surname = new Float32Array(65536).fill(Number.POSITIVE_INFINITY);
	const compound = new Map<string, number>();
	const compoundFirst = new Uint8Array(65536);
	for (const row of data.surnames) {
		const cost = -Math.log(Math.max(2, Number(row.per_million)) / 1e6);
		if (row.surname.length === 1) surname[row.surname.charCodeAt(0)] = cost;
		else {
			compound.set(row.surname, cost);
			compoundFirst[row.surname.charCodeAt(0)] = 1;
		}
	}
	const rows = Object.entries(data.given);
	const totals = [0, 1, 2].map((place) => rows.reduce((sum, [, counts]) => sum + counts[place]!, 0));
	const table = (place: 0 | 1 | 2): Float32Array => {
		const unseen = -Math.log(SMOOTHING / totals[place]!);
		const out = new Float32Array(65536).fill(unseen);
		for (const [character, counts] of rows) {
			if (character.length !== 1) continue;
			// One-character given names are few in the source: lean on the second characters of longer ones.
			const count = place === 0 ? counts[0] + counts[2] * (totals[0]! / totals[2]!) : counts[place];
			out[character.charCodeAt(0)] = -Math.log((count + SMOOTHING) / (totals[place]! * (place === 0 ? 2 : 1)));
		}
		return out;
	};
	const translit = new Float32Array(65536).fill(Number.POSITIVE_INFINITY);
	const weights = data.foreign.filter((row) => row.kind === 'translit');
	const total = weights.reduce((sum, row) => sum + Number(row.weight), 0);
	for (const row of weights) translit[row.text.charCodeAt(0)] = -Math.log(Number(row.weight) / total);
	const texts = (kind: string): string[] => data.foreign.filter((row) => row.kind === kind).map((row) => row.text);
	return {
		surname,
		compound,
		compoundFirst,
		alone: table(0),
		first: table(1),
		second: table(2),
		translit,
		minority: new Trie(buildTrie(texts('minority-part').filter((part) => part.length >= 2))),
		minorityLast: new Set(texts('minority-part').filter((part) => part.length === 1)),
		japanese: new Set(texts('ja-surname')),
	};
}

let loaded: NameModel | undefined;

/** The model of the compiled data, built once a process. */
export function loadNameModel(): NameModel {
	loaded ??= buildNameModel(JSON.parse(readFileSync(join(DATA_DIR, 'names.json'), 'utf8')) as NameData);
	return loaded;
}
