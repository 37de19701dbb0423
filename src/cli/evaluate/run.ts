import { EXIT, TifaError } from '../../errors.js';
import { agreement, evaluate, type Matching, readGoldSet, readResults } from '../../evaluate/index.js';
import { csvRows } from '../../render/csv.js';
import { toJson } from '../../render/json.js';
import { complain, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { AGREEMENT_COLUMNS, ERROR_COLUMNS, LINE_COLUMNS, rowsOf } from './tables.js';
import { drawSample } from './template.js';
import { agreementText, errorsText, evaluationText } from './text.js';

/** The flags of `tifa evaluate` as the command line gives them. */
export interface EvaluateFlags {
	readonly format: 'summary' | 'csv' | 'json';
	readonly matching: Matching;
	readonly errors?: boolean;
	readonly agreement?: boolean;
	readonly template?: string;
	readonly number: number;
	readonly seed: number;
	readonly bootstrap: number;
	readonly encoding?: string;
	readonly defuse: boolean;
}

/** Level of the confidence intervals. */
const LEVEL = 0.95;

/**
 * Runs `tifa evaluate` and gives the exit code.
 * @throws TifaError `USAGE`, `NOT_FOUND`, `FORMAT`, `OUTPUT`
 */
export async function runEvaluate(inputs: readonly string[], flags: EvaluateFlags): Promise<number> {
	if (flags.template !== undefined) return drawSample(flags.template, inputs, flags);
	const [first, second] = inputs;
	if (first === undefined || second === undefined || inputs.length !== 2) {
		const wanted = flags.agreement ? 'the gold of two coders: --agreement FIRST SECOND' : 'GOLD and RESULTS';
		throw new TifaError('USAGE', `The command evaluate needs ${wanted}; see "tifa help evaluate".`);
	}
	const output = standardOutput(flags.format !== 'summary');
	await output.write(flags.agreement ? await compared(first, second, flags) : await scored(first, second, flags));
	return EXIT.ok;
}

async function compared(first: string, second: string, { format, defuse }: EvaluateFlags): Promise<string> {
	const result = agreement(await readGoldSet(first), await readGoldSet(second));
	if (result.documents === 0) {
		throw new TifaError(
			'FORMAT',
			`${first} and ${second} have no document in common; both must code the same documents.`,
		);
	}
	if (format === 'json') return `${toJson(result, 2)}\n`;
	return format === 'csv' ? csvRows(rowsOf(AGREEMENT_COLUMNS, result.lines), { defuse }) : agreementText(result);
}

async function scored(first: string, second: string, flags: EvaluateFlags): Promise<string> {
	const gold = await readGoldSet(first);
	for (const note of gold.notes) say(note);
	const wanted = new Set(gold.articles.flatMap(({ id, aliases }) => [id, ...aliases]));
	const records = await readResults(second, wanted);
	const recordOf = (names: readonly string[]) =>
		names.map((name) => records.get(name)).find((record) => record !== undefined) ?? null;
	const bootstrap = { samples: flags.bootstrap, seed: flags.seed, level: LEVEL };
	const result = evaluate(gold, recordOf, { matching: flags.matching, bootstrap });
	for (const id of result.missing) complain(`There is no result for ${id}; all that is coded in it counts as missed.`);
	if (flags.format === 'json') {
		const { errors, ...figures } = result;
		return `${toJson(flags.errors ? result : figures, 2)}\n`;
	}
	if (flags.format === 'csv') {
		const rows = flags.errors ? rowsOf(ERROR_COLUMNS, result.errors) : rowsOf(LINE_COLUMNS, result.lines);
		return csvRows(rows, flags);
	}
	return flags.errors ? errorsText(result.errors) : evaluationText(result);
}
