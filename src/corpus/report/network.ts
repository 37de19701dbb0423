import { UndirectedGraph } from 'graphology';
import louvainModule from 'graphology-communities-louvain';
import type { TifaRecord } from '../../record/schema.js';
import { personKey } from './people.js';
import { compare, count, obtain, ranking } from './tally.js';

/** Longer lists say who is in the hall, not who works with whom; their pairs would drown the others. */
const LONGEST_LIST = 40;
/** Pairs held; beyond it the rarest are let go, as in lossy counting (Manku & Motwani 2002). */
const MOST_PAIRS = 400_000;
/** People in the picture: more labels do not fit. */
const NODES = 60;
/** Strongest ties drawn for each person. */
const TIES = 4;

/** The package is CommonJS and its types speak of a default export that the import has already unwrapped. */
const louvain = louvainModule as unknown as typeof louvainModule.default;

interface Pair {
	readonly a: string;
	readonly b: string;
	articles: number;
	weight: number;
}

export interface Tie {
	readonly a: string;
	readonly b: string;
	readonly articles: number;
	/** sum of 1/(n−1) over the articles that name both among n people (Newman 2001, collaboration networks) */
	readonly weight: number;
}

/** Gathers which office holders are named in the same articles. */
export class Ties {
	readonly #pairs = new Map<string, Pair>();

	add(record: TifaRecord): void {
		const names = record.people
			.filter(({ kind }) => kind === 'official' || kind === 'foreign')
			.map(personKey)
			.sort(compare);
		if (names.length < 2 || names.length > LONGEST_LIST) return;
		const weight = 1 / (names.length - 1);
		for (const [index, a] of names.entries()) {
			for (const b of names.slice(index + 1)) {
				const pair = obtain(this.#pairs, `${a}\n${b}`, () => ({ a, b, articles: 0, weight: 0 }));
				pair.articles++;
				pair.weight += weight;
			}
		}
		for (let rare = 1; this.#pairs.size > MOST_PAIRS; rare++) this.#forget(rare);
	}

	#forget(articles: number): void {
		for (const [key, pair] of this.#pairs) if (pair.articles <= articles) this.#pairs.delete(key);
	}

	/** Up to `most` companions of every person, the most frequent first. */
	companions(most: number): ReadonlyMap<string, readonly (readonly [string, number])[]> {
		const all = new Map<string, Map<string, number>>();
		for (const { a, b, articles } of this.#pairs.values()) {
			obtain(all, a, () => new Map<string, number>()).set(b, articles);
			obtain(all, b, () => new Map<string, number>()).set(a, articles);
		}
		return new Map([...all].map(([name, beside]) => [name, ranking(beside).slice(0, most)]));
	}

	/** The strongest ties among the most connected people, and the communities these form. */
	strongest(): { readonly ties: readonly Tie[]; readonly communities: ReadonlyMap<string, number> } {
		const strength = new Map<string, number>();
		const repeated = [...this.#pairs.values()].filter(({ articles }) => articles > 1);
		const pairs = repeated.length >= NODES / 2 ? repeated : [...this.#pairs.values()];
		for (const { a, b, weight } of pairs) {
			count(strength, a, weight);
			count(strength, b, weight);
		}
		const chosen = new Set(
			ranking(strength)
				.slice(0, NODES)
				.map(([name]) => name),
		);
		const degree = new Map<string, number>();
		const ties = pairs
			.filter(({ a, b }) => chosen.has(a) && chosen.has(b))
			.sort((x, y) => y.weight - x.weight || compare(x.a, y.a) || compare(x.b, y.b))
			.filter(({ a, b }) => {
				const keep = (degree.get(a) ?? 0) < TIES || (degree.get(b) ?? 0) < TIES;
				if (keep) for (const name of [a, b]) count(degree, name);
				return keep;
			});
		const connected = largeParts(ties);
		return { ties: connected, communities: communitiesOf(connected) };
	}
}

/** Ties of the parts with three people or more, when there are such: a stray pair would push the rest into a corner. */
function largeParts(ties: readonly Tie[]): readonly Tie[] {
	const graph = graphOf(ties);
	const large = new Set(
		connectedComponents(graph)
			.filter((part) => part.length > 2)
			.flat(),
	);
	return large.size === 0 ? ties : ties.filter(({ a }) => large.has(a));
}

/** Louvain (Blondel et al. 2008), always in the same order, so that runs agree. */
function communitiesOf(ties: readonly Tie[]): ReadonlyMap<string, number> {
	const graph = graphOf(ties);
	return graph.size === 0 ? new Map() : new Map(Object.entries(louvain(graph, { randomWalk: false })));
}

function graphOf(ties: readonly Tie[]): UndirectedGraph {
	const graph = new UndirectedGraph();
	for (const { a, b, weight } of ties) {
		graph.mergeNode(a);
		graph.mergeNode(b);
		graph.mergeEdge(a, b, { weight });
	}
	return graph;
}

/** Parts of a graph between which there is no way. */
function connectedComponents(graph: UndirectedGraph): readonly (readonly string[])[] {
	const seen = new Set<string>();
	return graph.nodes().flatMap((start) => {
		if (seen.has(start)) return [];
		const part = [start];
		seen.add(start);
		for (const node of part) {
			for (const next of graph.neighbors(node)) {
				if (seen.has(next)) continue;
				seen.add(next);
				part.push(next);
			}
		}
		return [part];
	});
}
