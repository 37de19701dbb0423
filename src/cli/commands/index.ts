import type { Command } from 'commander';
import type { Finish } from '../program.js';

/** Adds a command to the program. Its file holds the words of the command line; its work is loaded when it runs. */
export type AddCommand = (program: Command, finish: Finish) => void;

/** Commands in the order of the help. Each is loaded when it is needed: a start of `tifa pipe` needs one of them. */
const commands: Readonly<Record<string, () => Promise<AddCommand>>> = {
	analyze: async () => (await import('./analyze.js')).addAnalyze,
	merge: async () => (await import('./merge.js')).addMerge,
	pipe: async () => (await import('./pipe.js')).addPipe,
	segment: async () => (await import('./segment.js')).addSegment,
	keywords: async () => (await import('./keywords.js')).addKeywords,
	compare: async () => (await import('./compare.js')).addCompare,
	concordance: async () => (await import('./concordance.js')).addConcordance,
	trend: async () => (await import('./trend.js')).addTrend,
	network: async () => (await import('./network.js')).addNetwork,
	panel: async () => (await import('./panel.js')).addPanel,
	report: async () => (await import('./report.js')).addReport,
	dict: async () => (await import('./dict.js')).addDict,
	evaluate: async () => (await import('./evaluate.js')).addEvaluate,
	schema: async () => (await import('./schema.js')).addSchema,
	completion: async () => (await import('./completion.js')).addCompletion,
};

/** These speak of all commands. */
const NEEDS_ALL = new Set(['help', 'completion']);

/**
 * Adds the command that a line is about, or all where that may be seen: in the help and in completion scripts.
 * @param first first word of the line; without it all commands are added
 */
export async function addCommands(program: Command, finish: Finish, first?: string): Promise<void> {
	for (const add of await Promise.all(named(first).map((load) => load()))) add(program, finish);
}

function named(first: string | undefined): readonly (() => Promise<AddCommand>)[] {
	const all = Object.values(commands);
	if (first === undefined || first.startsWith('-') || NEEDS_ALL.has(first)) return all;
	const command = Object.hasOwn(commands, first) ? commands[first] : commands.analyze;
	return command === undefined ? all : [command];
}
