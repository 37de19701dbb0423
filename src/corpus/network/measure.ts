import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { betweenness, louvain, pagerank } from './algorithms.js';
import type { Links, NetworkLink, NetworkNode } from './links.js';

/** A node with its place in the network. */
export interface MeasuredNode extends NetworkNode {
	/** name without the kind */
	readonly label: string;
	/** nodes it is linked with */
	readonly degree: number;
	/** weights of its links, summed */
	readonly strength: number;
	/** share of the shortest paths that lead through it (Freeman 1977; Brandes 2001), links of equal length; `null` when not asked for */
	readonly betweenness: number | null;
	/** weighted PageRank (Brin & Page 1998), damping 0.85; sums to 1 */
	readonly pagerank: number;
	/** community by the Louvain method (Blondel et al. 2008) on the weights, numbered by size from 0 */
	readonly community: number;
	/** mean place in lists, the first 1; `null` in networks without lists */
	readonly meanPlace: number | null;
}

export interface Network {
	readonly directed: boolean;
	readonly nodes: readonly MeasuredNode[];
	readonly links: readonly NetworkLink[];
}

export interface MeasureOptions {
	/** links weaker than this are left out, and nodes that keep none */
	readonly minWeight: number;
	/** largest number of nodes for which betweenness is worked out: its time grows with nodes × links */
	readonly betweennessUpTo: number;
}

/** Measures a network. The result depends on nothing but the links: Louvain is seeded. */
export function measure(links: Links, options: MeasureOptions): Network {
	const kept = [...links.links.values()].filter(({ weight }) => weight >= options.minWeight).sort(byName);
	const graph = links.directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
	for (const id of [...new Set(kept.flatMap(({ source, target }) => [source, target]))].sort()) graph.addNode(id);
	for (const { source, target, weight } of kept) graph.addEdge(source, target, { weight });
	if (graph.order === 0) return { directed: links.directed, nodes: [], links: [] };
	const ranks = pagerank(graph, { getEdgeWeight: 'weight', maxIterations: 1000, tolerance: 1e-9 });
	const between = graph.order <= options.betweennessUpTo ? betweenness(graph, { getEdgeWeight: null }) : null;
	const communities = bySize(louvain(graph, { getEdgeWeight: 'weight', rng: random(1) }));
	const nodes = graph.nodes().map((id): MeasuredNode => {
		const node = links.nodes.get(id)!;
		let strength = 0;
		graph.forEachEdge(id, (_, { weight }) => {
			strength += weight;
		});
		return {
			...node,
			label: id.replace(/^(?:organization|slogan):/, ''),
			degree: graph.neighbors(id).length,
			strength,
			betweenness: between?.[id] ?? null,
			pagerank: ranks[id]!,
			community: communities.get(id)!,
			meanPlace: node.lists === 0 ? null : node.places / node.lists,
		};
	});
	return {
		directed: links.directed,
		nodes: nodes.sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1)),
		links: [...kept].sort((a, b) => b.weight - a.weight || byName(a, b)),
	};
}

function byName(a: NetworkLink, b: NetworkLink): number {
	const x = `${a.source}\0${a.target}\0${a.label}`;
	const y = `${b.source}\0${b.target}\0${b.label}`;
	return x < y ? -1 : x > y ? 1 : 0;
}

/** Communities numbered by their size; equal ones by their first member. */
function bySize(communities: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
	const members = new Map<number, string[]>();
	for (const [id, community] of Object.entries(communities))
		members.set(community, [...(members.get(community) ?? []), id]);
	const order = [...members.values()].sort((a, b) => b.length - a.length || (a[0]! < b[0]! ? -1 : 1));
	return new Map(order.flatMap((ids, number) => ids.map((id) => [id, number] as const)));
}

/** Numbers in [0, 1) from a seed (mulberry32). */
function random(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}
