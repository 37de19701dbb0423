import { bash } from './bash.js';
import { fish } from './fish.js';
import type { CompletedCommand } from './model.js';
import type { Shell } from './shells.js';
import { zsh } from './zsh.js';

export { completions } from './model.js';

/** Scripts by shell. */
export const scripts = { bash, zsh, fish } as const satisfies Record<
	Shell,
	(commands: readonly CompletedCommand[]) => string
>;
