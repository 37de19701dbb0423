/** Sentences for wrong usage, in the voice of all others. Each pattern is a message of commander. */
const SENTENCES: readonly (readonly [RegExp, (...parts: string[]) => string])[] = [
	[/^unknown option '(.+)'$/, (option) => `There is no option ${option} here; the help lists what there is.`],
	[
		/^unknown option '(.+)'\n\(Did you mean (.+)\?\)$/,
		(option, near) => `There is no option ${option}; did you mean ${near}?`,
	],
	[/^unknown command '(.+)'$/, (command) => `There is no command ${command} here; the help lists what there is.`],
	[
		/^unknown command '(.+)'\n\(Did you mean (.+)\?\)$/,
		(command, near) => `There is no command ${command}; did you mean ${near}?`,
	],
	[/^option '(.+)' argument missing$/, (option) => `The option ${option} needs a value; write it behind the option.`],
	[
		/^option '(.+)' argument '([\s\S]*)' is invalid\. (?:Allowed choices are ([\s\S]+)\.|([\s\S]+))$/,
		(option, value, choices, reason) =>
			`"${value}" is no value for ${option}${choices === undefined ? `. ${reason}` : `; choose from ${choices}.`}`,
	],
	[
		/^command-argument value '([\s\S]*)' is invalid for argument '(.+)'\. Allowed choices are ([\s\S]+)\.$/,
		(value, name, choices) => `"${value}" is no ${name}; choose from ${choices}.`,
	],
	[
		/^required option '(.+)' not specified$/,
		(option) => `The option ${option} is missing; it cannot be left out here.`,
	],
	[
		/^missing required argument '(.+)'$/,
		(name) =>
			name.endsWith('s')
				? `The ${name} are missing; name them behind the command.`
				: `The ${name} is missing; name it behind the command.`,
	],
	[
		/^too many arguments(?: for '(.+)')?\. Expected (\d+) arguments? but got (\d+)\.$/,
		(command, wanted, given) =>
			`${command === undefined ? 'The command' : `The command ${command}`} takes ${wanted === '0' ? 'no arguments' : `${wanted} argument${wanted === '1' ? '' : 's'}`}, not ${given}; leave out the others.`,
	],
];

/** What commander says about wrong usage as a sentence for the user: what was wrong, and what to do. */
export function usageSentence(message: string): string {
	const said = message.replace(/^error: /, '').trim();
	for (const [pattern, sentence] of SENTENCES) {
		const found = pattern.exec(said);
		if (found !== null) return sentence(...(found.slice(1) as string[]));
	}
	return said;
}
