import type { NetworkLink } from '../../corpus/network/links.js';
import type { MeasuredNode } from '../../corpus/network/measure.js';
import { column, type RowColumn } from '../rows/column.js';

const round = (value: number | null): number | null => (value === null ? null : Number(value.toPrecision(6)));

/** Columns of nodes, also their attributes in graph formats. */
export const nodeColumns: readonly RowColumn<MeasuredNode>[] = [
	column('id', 'name; bodies and slogans have their kind before it', (node) => node.id, null),
	column('label', 'name', (node) => node.label),
	column('kind', 'person, organization or slogan', (node) => node.kind),
	column('documents', 'documents that it appears in', (node) => node.documents, { head: 'docs' }),
	column('degree', 'nodes it is linked with', (node) => node.degree),
	column('strength', 'weights of its links, summed', (node) => node.strength, { head: 'weight' }),
	column('betweenness', 'share of shortest paths through it', (node) => round(node.betweenness), {
		head: 'between',
		digits: 3,
	}),
	column('pagerank', 'weighted PageRank', (node) => round(node.pagerank), { head: 'rank', digits: 4 }),
	column('community', 'Louvain community, the largest 0', (node) => node.community, { head: 'group' }),
	column('mean_place', 'mean place in lists, the first 1', (node) => round(node.meanPlace), {
		head: 'place',
		digits: 1,
	}),
];

/** Columns of edges. */
export const linkColumns: readonly RowColumn<NetworkLink>[] = [
	column('source', 'id of a node; in lists whoever stands before', (link) => link.source),
	column('target', 'id of a node', (link) => link.target),
	column('label', 'office, in networks of offices', (link) => link.label),
	column('weight', 'documents, events, lists or slogans behind it', (link) => link.weight),
	column('first', 'first date', (link) => link.first, { whole: true }),
	column('last', 'last date', (link) => link.last, { whole: true }),
	column('adjacent', 'lists in which the target stands right behind the source', (link) => link.adjacent, null),
];
