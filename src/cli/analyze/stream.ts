import type { Analyzer } from '../../analyze.js';
import { isReadFailure, type ReadOptions, readInputs } from '../../read/index.js';
import type { RawDocument } from '../../types.js';
import { breath } from '../breath.js';
import type { Failure, Result } from './sink.js';

/** Reads and analyses document after document, in order; never more than one is in memory. */
export async function* analysed(
	inputs: Iterable<string> | AsyncIterable<string>,
	options: ReadOptions,
	analyzer: Analyzer,
): AsyncGenerator<Result | Failure> {
	const breathe = breath();
	for await (const raw of readInputs(inputs, options)) {
		if (isReadFailure(raw)) yield { path: raw.path, code: raw.error.code, message: raw.error.message };
		else yield analysis(raw, analyzer);
		await breathe();
	}
}

export const isFailure = (result: Result | Failure): result is Failure => 'message' in result;

/** A document that brings the analyzer down must not take a corpus with it; its stack is kept for the report. */
function analysis(raw: RawDocument, analyzer: Analyzer): Result | Failure {
	try {
		return { raw, text: raw.text, record: analyzer(raw) };
	} catch (error) {
		const path = raw.path ?? '-';
		const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
		return {
			path,
			code: 'DEFECT',
			message: `${path} could not be analysed; this is a defect of tifa, please report it.\n${stack}`,
		};
	}
}
