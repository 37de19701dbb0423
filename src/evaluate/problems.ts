import type { z } from 'zod';

/** The first thing wrong with a value, as the end of a sentence: `people.2.kind: Invalid option …`. */
export function firstProblem(error: z.ZodError): string {
	const [issue] = error.issues;
	if (issue === undefined) return 'it does not fit the schema';
	const where = issue.path.map(String).join('.');
	return where === '' ? issue.message : `${where}: ${issue.message}`;
}
