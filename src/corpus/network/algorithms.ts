import { createRequire } from 'node:module';

// These packages are CommonJS whose types claim a default export that Node does not see; `require` gives what they hold.
const require = createRequire(import.meta.url);

/** Communities by the Louvain method. */
export const louvain =
	require('graphology-communities-louvain') as typeof import('graphology-communities-louvain').default;

/** Betweenness centrality. */
export const betweenness =
	require('graphology-metrics/centrality/betweenness') as typeof import('graphology-metrics/centrality/betweenness.js').default;

/** Weighted PageRank. */
export const pagerank =
	require('graphology-metrics/centrality/pagerank') as typeof import('graphology-metrics/centrality/pagerank.js').default;
