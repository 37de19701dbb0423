import type { Command } from 'commander';
import { EXIT } from '../errors.js';

/**
 * The inputs to read: those named, else the pipe. When there is neither, nobody is asked to type an article: the help
 * of the program is printed and the run ends as wrong usage (commander throws).
 */
export function inputsOrPipe(inputs: readonly string[], command: Command): readonly string[] {
	if (inputs.length > 0) return inputs;
	if (process.stdin.isTTY) (command.parent ?? command).outputHelp({ error: true });
	if (process.stdin.isTTY) command.error('', { exitCode: EXIT.usage, code: 'tifa.noInput' });
	return ['-'];
}
