/** The public library: analyse texts from other programs. */
import { type AnalyzeOptions, createAnalyzer } from './analyze.js';
import { documentFromText } from './read/index.js';
import type { TifaRecord } from './record/schema.js';

export { type AnalyzeOptions, type Analyzer, createAnalyzer } from './analyze.js';
export { analyzeInputs, type CorpusOptions } from './batch/records.js';
export type { Failure } from './batch/types.js';
export { type ErrorCode, TifaError } from './errors.js';
export { readInputs } from './read/index.js';
export type {
	DocumentRecord,
	EventRecord,
	KeywordRecord,
	OrganizationRecord,
	PersonRecord,
	RoleRecord,
	SloganRecord,
	SpeechRecord,
	TargetRecord,
	TifaRecord,
} from './record/schema.js';
export type { RawDocument } from './types.js';

/**
 * Analyses one text. Spans of the record point into `text` as given.
 * For many texts make an analyzer once with `createAnalyzer`.
 */
export async function analyze(text: string, options: AnalyzeOptions = {}): Promise<TifaRecord> {
	const analyzer = await createAnalyzer(options);
	return analyzer(documentFromText(text));
}
