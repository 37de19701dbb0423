import type { GroupOutcome } from '../../analyze.js';
import { EXIT, stackOf } from '../../errors.js';
import type { LineReader } from '../../read/rows/single-line.js';
import type { InputFlags } from '../input-options.js';
import { standardOutput } from '../output.js';

/** The flags of `tifa pipe`. */
export interface PipeFlags
	extends Pick<
		InputFlags,
		'encoding' | 'textColumn' | 'idColumn' | 'dateColumn' | 'titleColumn' | 'sourceColumn' | 'maxSize'
	> {
	readonly dict?: readonly string[];
	readonly script: 'original' | 'simplified';
	readonly withText?: boolean;
	readonly keepBoilerplate?: boolean;
	readonly keywords: boolean;
	readonly strict?: boolean;
}

/** Characters of output that are gathered at most before they are written. */
const MOST = 64 * 1024;
/** Lines after which the heap is kept from growing. */
const MANY = 50;

/**
 * Runs `tifa pipe`: one line out for each line in, in their order. Whatever came in together is answered before more is
 * waited for.
 * @throws TifaError `USAGE`, `DICT`
 */
export async function runPipe(flags: PipeFlags): Promise<number> {
	const [{ openGroupAnalysis }, { byteLines }, { readOptionsOf }, { LARGEST }, lines] = await Promise.all([
		import('../../analyze.js'),
		import('../../read/bytes.js'),
		import('../input-options.js'),
		import('../../read/context.js'),
		import('../../read/rows/single-line.js'),
	]);
	if (flags.dict !== undefined) (await import('../analyze/dictionaries.js')).requireDictionaries(flags.dict, true);
	const options = readOptionsOf(flags);
	const read = await lines.lineReader(options);
	const analyze = await openGroupAnalysis({
		dict: flags.dict ?? [],
		script: flags.script,
		withText: flags.withText ?? false,
		keepBoilerplate: flags.keepBoilerplate ?? false,
		keywords: flags.keywords,
	});
	const answer = await answerer(read, (line) => lines.idOfLine(line, options), analyze);
	const output = standardOutput(true);
	let held = '';
	let bad = 0;
	let seen = 0;
	for await (const group of byteLines(process.stdin, options.maxSize ?? LARGEST)) {
		for (const { text, failed } of await answer(group.map(({ bytes }) => bytes))) {
			held += text;
			if (failed) bad++;
			if (++seen === MANY) (await import('../../batch/tune.js')).growSlowly();
			if (held.length < MOST) continue;
			await output.write(held);
			held = '';
		}
		await output.write(held);
		held = '';
	}
	return bad > 0 && flags.strict === true ? EXIT.someFailed : EXIT.ok;
}

interface Answer {
	readonly text: string;
	readonly failed: boolean;
}

type Line = Uint8Array | null;

/** Answers lines that came in together: they are analysed together, which takes less time. */
async function answerer(
	read: LineReader,
	idOf: (line: Line) => string | null,
	analyze: Awaited<ReturnType<typeof import('../../analyze.js')['openGroupAnalysis']>>,
): Promise<(lines: readonly Line[]) => Promise<Iterable<Answer>>> {
	const { toJson } = await import('../../render/json.js');
	const { isReadFailure } = await import('../../read/failures.js');
	const failed = (line: Line, code: string, message: string): Answer => ({
		text: `${toJson({ id: idOf(line), error: message, code })}\n`,
		failed: true,
	});
	const answerTo = (line: Line, outcome: GroupOutcome | undefined): Answer => {
		try {
			if (outcome !== undefined && 'record' in outcome) return { text: `${toJson(outcome.record)}\n`, failed: false };
			throw outcome?.error;
		} catch (error) {
			return failed(
				line,
				'DEFECT',
				`This is a defect of tifa; please report it. ${stackOf(error).replace(/\s+/g, ' ')}`,
			);
		}
	};
	return async (lines) => {
		const inputs: Awaited<ReturnType<LineReader>>[] = [];
		for (const line of lines) inputs.push(await read(line));
		const outcomes = analyze(inputs.flatMap((input) => (isReadFailure(input) ? [] : [input]))).values();
		return (function* () {
			for (const [i, input] of inputs.entries()) {
				const line = lines[i]!;
				yield isReadFailure(input)
					? failed(line, input.error.code, input.error.message)
					: answerTo(line, outcomes.next().value);
			}
		})();
	};
}
