import type { Network } from '../../corpus/network/measure.js';
import type { Cell } from '../../record/columns.js';
import type { RowColumn } from '../rows/column.js';
import { linkColumns, nodeColumns } from './columns.js';

/** A network as GraphML (http://graphml.graphdrawing.org), for Gephi, igraph, NetworkX, yEd. */
export function graphml({ nodes, links, directed }: Network): string {
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
		...keys('node', nodeColumns, nodes),
		...keys('edge', linkColumns, links),
		`\t<graph id="tifa" edgedefault="${directed ? 'directed' : 'undirected'}">`,
		...nodes.map((node) => `\t\t<node id="${escapeXml(node.id)}">${data('node', nodeColumns, node)}</node>`),
		...links.map(
			(link, i) =>
				`\t\t<edge id="e${i}" source="${escapeXml(link.source)}" target="${escapeXml(link.target)}">${data('edge', linkColumns, link)}</edge>`,
		),
		'\t</graph>',
		'</graphml>',
	];
	return `${lines.join('\n')}\n`;
}

/** Columns that the format has places of its own for. */
const OWN = new Set(['id', 'source', 'target']);

function keys<Row>(what: 'node' | 'edge', columns: readonly RowColumn<Row>[], rows: readonly Row[]): readonly string[] {
	return columns
		.filter(({ key }) => !OWN.has(key))
		.map(({ key, get }) => {
			const type = rows.some((row) => typeof get(row) === 'number') ? 'double' : 'string';
			return `\t<key id="${what}-${key}" for="${what}" attr.name="${key}" attr.type="${type}"/>`;
		});
}

function data<Row>(what: 'node' | 'edge', columns: readonly RowColumn<Row>[], row: Row): string {
	return columns
		.filter(({ key, get }) => !OWN.has(key) && get(row) !== null && get(row) !== '')
		.map(({ key, get }) => `<data key="${what}-${key}">${escapeXml(shown(get(row)))}</data>`)
		.join('');
}

const shown = (cell: Cell): string => String(cell ?? '');

/** Text for XML 1.0: markup escaped, characters that XML forbids replaced. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
		.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
