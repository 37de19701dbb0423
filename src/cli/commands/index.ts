import type { Command } from 'commander';
import type { Finish } from '../program.js';
import { addAnalyze } from './analyze.js';
import { addCompare } from './compare.js';
import { addCompletion } from './completion.js';
import { addConcordance } from './concordance.js';
import { addDict } from './dict.js';
import { addEvaluate } from './evaluate.js';
import { addKeywords } from './keywords.js';
import { addMerge } from './merge.js';
import { addNetwork } from './network.js';
import { addPanel } from './panel.js';
import { addPipe } from './pipe.js';
import { addReport } from './report.js';
import { addSchema } from './schema.js';
import { addSegment } from './segment.js';
import { addTrend } from './trend.js';

/** Adds a command to the program. Its file holds the words of the command line; its work is loaded when it runs. */
export type AddCommand = (program: Command, finish: Finish) => void;

/** Commands in the order of the help. */
const commands: readonly AddCommand[] = [
	addAnalyze,
	addMerge,
	addPipe,
	addSegment,
	addKeywords,
	addCompare,
	addConcordance,
	addTrend,
	addNetwork,
	addPanel,
	addReport,
	addDict,
	addEvaluate,
	addSchema,
	addCompletion,
];

export function addCommands(program: Command, finish: Finish): void {
	for (const add of commands) add(program, finish);
}
