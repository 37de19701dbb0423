import { MultiDirectedGraph, MultiUndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Network } from '../../corpus/network/measure.js';
import type { RowColumn } from '../rows/column.js';
import { safeLine } from '../text/safe.js';
import { linkColumns, nodeColumns } from './columns.js';

/** A network as GEXF, the format of Gephi. */
export function gexf({ nodes, links, directed }: Network): string {
	const graph = directed ? new MultiDirectedGraph() : new MultiUndirectedGraph();
	// The writer escapes markup but lets control characters through, which XML forbids.
	for (const node of nodes) graph.addNode(safeLine(node.id), attributes(nodeColumns, node));
	for (const link of links) graph.addEdge(safeLine(link.source), safeLine(link.target), attributes(linkColumns, link));
	return `${write(graph, {
		version: '1.2',
		formatNode: (_, { label, ...rest }) => ({ label, attributes: rest }),
		formatEdge: (_, { label, weight, ...rest }) => ({ label, weight, attributes: rest }),
	})}\n`;
}

/** Columns that the format has places of its own for. */
const OWN = new Set(['id', 'source', 'target']);

function attributes<Row>(columns: readonly RowColumn<Row>[], row: Row): Record<string, string | number> {
	return Object.fromEntries(
		columns.flatMap(({ key, get }) => {
			const value = get(row);
			if (OWN.has(key) || value === null) return [];
			return [[key, typeof value === 'string' ? safeLine(value) : value] as const];
		}),
	);
}
