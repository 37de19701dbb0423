import { Argument, type Command } from 'commander';
import { EXIT } from '../../errors.js';
import { SHELLS, type Shell } from '../completion/shells.js';
import type { Finish } from '../program.js';

export function addCompletion(program: Command, finish: Finish): void {
	program
		.command('completion')
		.summary('print the completion script of a shell')
		.description('Prints a script by which a shell completes commands, options and their values.')
		.addArgument(new Argument('<shell>', 'the shell').choices(SHELLS))
		.addHelpText('after', HELP)
		.action(async (shell: Shell) => {
			const { completions, scripts } = await import('../completion/index.js');
			process.stdout.write(scripts[shell](completions(program)));
			finish(EXIT.ok);
		});
}

const HELP = `
To load it in every session:
  bash  echo 'source <(tifa completion bash)' >> ~/.bashrc
  zsh   echo 'source <(tifa completion zsh)' >> ~/.zshrc   (after compinit)
  fish  tifa completion fish > ~/.config/fish/completions/tifa.fish`;
