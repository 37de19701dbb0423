import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type NetworkKind, networkKinds } from '../../corpus/network/kinds.js';
import { Links } from '../../corpus/network/links.js';
import { measure, type Network } from '../../corpus/network/measure.js';
import { TifaError } from '../../errors.js';
import { linkColumns, nodeColumns } from '../../render/graph/columns.js';
import { gexf } from '../../render/graph/gexf.js';
import { graphml } from '../../render/graph/graphml.js';
import { toJson } from '../../render/json.js';
import { type RowFormat, renderRows } from '../../render/rows/index.js';
import { noColor } from '../../render/summary/palette.js';
import type { CorpusFlags } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { printRows } from '../corpus/print.js';
import { inputsOrPipe } from '../inputs.js';
import { amount, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { textFile } from '../text-file.js';

export const NETWORK_FORMATS = ['table', 'csv', 'json', 'gexf', 'graphml'] as const;

/** The flags of `tifa network` as the command line gives them. */
export interface NetworkFlags extends Omit<CorpusFlags, 'format'> {
	readonly format: RowFormat | 'gexf' | 'graphml';
	readonly kind: NetworkKind;
	readonly table: 'nodes' | 'edges';
	readonly output?: string;
	readonly minWeight: number;
	readonly top: number;
	readonly betweennessUpTo: number;
}

/**
 * Runs `tifa network` and gives the exit code.
 * @throws TifaError `USAGE`, `OUTPUT`
 */
export async function runNetwork(named: readonly string[], flags: NetworkFlags, command: Command): Promise<number> {
	const inputs = inputsOrPipe(named, command);
	const { directed, add } = networkKinds[flags.kind];
	const corpus = opened(inputs, flags, { depth: 'record', text: false });
	const links = new Links(directed);
	for await (const { record } of corpus.documents) add(record, links);
	const network = measure(links, flags);
	if (flags.output !== undefined) await writeAll(flags.output, network, flags);
	else await print(network, flags);
	return corpus.code();
}

async function print(network: Network, flags: NetworkFlags): Promise<void> {
	const { format } = flags;
	if (format === 'gexf' || format === 'graphml') {
		await standardOutput(true).write(format === 'gexf' ? gexf(network) : graphml(network));
	} else if (format === 'json') {
		await standardOutput(true).write(`${toJson(network, 2)}\n`);
	} else {
		// A table for reading shows the first rows; CSV is for other programs and has all.
		const top = format === 'table' ? flags.top : Number.POSITIVE_INFINITY;
		if (flags.table === 'edges') await printRows(linkColumns, network.links.slice(0, top), { ...flags, format });
		else await printRows(nodeColumns, network.nodes.slice(0, top), { ...flags, format });
		if (format === 'table') say(`${amount(network.nodes.length, 'node')}, ${amount(network.links.length, 'edge')}`);
	}
}

async function writeAll(dir: string, network: Network, { defuse, bom }: NetworkFlags): Promise<void> {
	try {
		await mkdir(dir, { recursive: true });
	} catch (cause) {
		throw new TifaError('OUTPUT', `The folder ${dir} cannot be made; check that no file has its name.`, { cause });
	}
	const options = { format: 'csv', width: 0, palette: noColor, defuse, bom: bom ?? false } as const;
	const files = {
		'nodes.csv': renderRows(nodeColumns, network.nodes, options),
		'edges.csv': renderRows(linkColumns, network.links, options),
		'network.gexf': gexf(network),
		'network.graphml': graphml(network),
	};
	for (const [name, text] of Object.entries(files)) {
		const file = await textFile(join(dir, name));
		await file.write(text);
		await file.close();
	}
	say(
		`${amount(network.nodes.length, 'node')}, ${amount(network.links.length, 'edge')}; ${Object.keys(files).join(', ')} in ${dir}`,
	);
}
