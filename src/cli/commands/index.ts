import type { Command } from 'commander';
import type { Finish } from '../program.js';
import { addAnalyze } from './analyze.js';
import { addCompletion } from './completion.js';
import { addEvaluate } from './evaluate.js';
import { addSchema } from './schema.js';
import { addSegment } from './segment.js';

/** Adds a command to the program. Its file holds the words of the command line; its work is loaded when it runs. */
export type AddCommand = (program: Command, finish: Finish) => void;

/** Commands in the order of the help. */
const commands: readonly AddCommand[] = [addAnalyze, addSegment, addEvaluate, addSchema, addCompletion];

export function addCommands(program: Command, finish: Finish): void {
	for (const add of commands) add(program, finish);
}
