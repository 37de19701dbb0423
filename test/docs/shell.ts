/** A word of a command line, or an operator that stands between commands. */
interface Token {
	readonly text: string;
	readonly operator: boolean;
}

/** Operators, comments, and words with quoted parts; a backslash joins lines. */
const TOKEN =
	/\\\n|[ \t]+|(?<=^|\s)#[^\n]*|(?:&&|\|\||>>|<\(|\$\(|[|;&<>()\n])|(?:'[^']*'|"[^"]*"|\\.|[^\s'"|;&<>()\\])+/g;

function tokens(script: string): readonly Token[] {
	return [...script.matchAll(TOKEN)].flatMap(([text]) => {
		if (/^(?:\\\n|[ \t]|#)/.test(text)) return [];
		const operator = /^(?:&&|\|\||>>|<\(|\$\(|[|;&<>()\n])$/.test(text);
		return { operator, text: operator ? text : text.replace(/'([^']*)'|"([^"]*)"|\\(.)/g, '$1$2$3') };
	});
}

/** The arguments of every call of tifa in a script, wherever it stands in pipes and substitutions. */
export function tifaCalls(script: string): readonly (readonly string[])[] {
	const commands: string[][] = [[]];
	let redirected = false;
	for (const { text, operator } of tokens(script)) {
		if (operator && /^(?:>>|[<>])$/.test(text)) redirected = true;
		else if (operator) commands.push([]);
		else if (redirected) redirected = false;
		else commands.at(-1)!.push(text);
	}
	return commands.flatMap((words) => {
		if (words[0] === 'tifa') return [words.slice(1)];
		return words[0] === 'node' && words[1] === 'bin/tifa.js' ? [words.slice(2)] : [];
	});
}
