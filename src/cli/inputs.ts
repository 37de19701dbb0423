import { type Command, CommanderError } from 'commander';
import { EXIT } from '../errors.js';

/**
 * The inputs to read: those named, else the pipe. When there is neither, nobody is asked to type an article: the help
 * is printed and the run ends as wrong usage.
 * @throws CommanderError to end it
 */
export function inputsOrPipe(inputs: readonly string[], command: Command): readonly string[] {
	if (inputs.length > 0) return inputs;
	if (!process.stdin.isTTY) return ['-'];
	command.outputHelp({ error: true });
	throw new CommanderError(EXIT.usage, 'tifa.noInput', 'no input');
}
