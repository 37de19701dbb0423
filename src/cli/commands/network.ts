import { type Command, Option } from 'commander';
import { NETWORK_KINDS, networkKinds } from '../../corpus/network/kinds.js';
import { corpusOptions, INPUTS } from '../corpus/flags.js';
import type { NetworkFlags } from '../network/run.js';
import { wholeNumber } from '../numbers.js';
import type { Finish } from '../program.js';

export function addNetwork(program: Command, finish: Finish): void {
	const command = program
		.command('network')
		.summary('who appears with whom, who holds which office, who uses which slogan')
		.description('Builds a network of officials, bodies or slogans, with measures, for Gephi, igraph or a table.')
		.argument('[inputs...]', INPUTS)
		.addOption(new Option('-k, --kind <kind>', 'what links two nodes').choices(NETWORK_KINDS).default('event'))
		.option('-o, --output <dir>', 'write nodes.csv, edges.csv, network.gexf and network.graphml to a folder')
		.addOption(new Option('-t, --table <table>', 'the table to print').choices(['nodes', 'edges']).default('nodes'))
		.option('--min-weight <n>', 'leave out links weaker than that, and nodes that keep none', wholeNumber(1), 1)
		.option('-n, --top <n>', 'rows of a table for reading', wholeNumber(1), 30)
		.option(
			'--betweenness-up-to <n>',
			'work out betweenness for networks of at most so many nodes',
			wholeNumber(0),
			3000,
		);
	corpusOptions(command, ['table', 'csv', 'json', 'gexf', 'graphml'])
		.addHelpText('after', help)
		.action(async (inputs: string[], flags: NetworkFlags, self: Command) => {
			const { runNetwork } = await import('../network/run.js');
			finish(await runNetwork(inputs, flags, self));
		});
}

function help(): string {
	const list = NETWORK_KINDS.map((name) => `  ${name.padEnd(16)} ${networkKinds[name].about}`).join('\n');
	return `
Kinds:
${list}
  People are told apart by name alone: two of one name are one node.

Measures:
  strength     sum of the weights of the links
  betweenness  share of shortest paths through the node (Freeman 1977, by Brandes 2001), unweighted
  pagerank     weighted PageRank, damping 0.85 (Brin & Page 1998)
  community    Louvain on the weights (Blondel et al. 2008), always the same for the same links; the largest is 0
  mean_place   lists: mean place in them, the first 1; adjacent (edges): lists where one stands right behind the other

Examples:
  tifa network results/ --kind list -o lists/        open lists/network.gexf in Gephi
  tifa network results/ --kind office -t edges -f csv > offices.csv
  tifa network results/ --kind event --min-weight 3 -f graphml > events.graphml`;
}
