import { type Command, CommanderError } from 'commander';
import { EXIT, stackOf, TifaError } from '../errors.js';
import { mayRunAgain } from './long-run/parent.js';
import { complain } from './messages.js';
import { createProgram } from './program.js';
import { watchSignals } from './signals.js';

/**
 * Runs the command line and gives the exit code: 0 all done, 1 some inputs failed, 2 not used or not started as it
 * should be. Known errors print one line; anything else is a defect and prints its stack.
 */
export async function run(args: readonly string[], file?: string): Promise<number> {
	watchSignals();
	if (file !== undefined) mayRunAgain(file, args);
	let code: number = EXIT.ok;
	const finish = (exitCode: number): void => {
		code = exitCode;
	};
	const program = await createProgram(finish, args[0]);
	try {
		requireCommand(program, args);
		await program.parseAsync(args, { from: 'user' });
		return code;
	} catch (error) {
		if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage;
		if (error instanceof TifaError) {
			complain(error.message);
			return error.code === 'USAGE' || error.code === 'DICT' || error.code === 'OUTPUT' ? EXIT.usage : EXIT.someFailed;
		}
		complain(`This is a defect of tifa; please report it.\n${stackOf(error)}`);
		return EXIT.someFailed;
	}
}

/** commander answers `help` for an unknown command with the help of the program, and not a word why. */
function requireCommand(program: Command, [first, name]: readonly string[]): void {
	if (first !== 'help' || name === undefined || name === 'help') return;
	if (!program.commands.some((command) => command.name() === name))
		throw new TifaError('USAGE', `There is no command ${name}; "tifa --help" lists what there is.`);
}
