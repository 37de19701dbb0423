/** What may stand in a phrase. */
export type Arg = string | number;

/**
 * Fills a phrase: `{0}` is the first argument. Numbers get separators of thousands (a year is given as a string).
 * Where the phrase has two forms, `{0} article|{0} articles`, the first is for exactly one.
 */
export function phrase(template: string, args: readonly Arg[] = []): string {
	const [one = '', many = one] = template.split('|');
	const chosen = args[0] === 1 ? one : many;
	return chosen.replace(/\{(\d)\}/g, (_, at) => {
		const arg = args[Number(at)] ?? '';
		return typeof arg === 'number' ? arg.toLocaleString('en-US') : arg;
	});
}
