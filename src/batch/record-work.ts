import { type AnalyzeOptions, openGroupAnalysis } from '../analyze.js';
import type { RawDocument } from '../types.js';
import { type Packet, packGroup } from './packet.js';
import { signatureOf } from './signature.js';

/** Analyses groups into records, as JSON: that is how they travel from a worker. */
export async function openRecordWork(options: AnalyzeOptions): Promise<(documents: readonly RawDocument[]) => Packet> {
	const analyze = await openGroupAnalysis(options);
	return (documents) =>
		packGroup(documents, analyze(documents), 1, ({ record, prepared }) => ({
			texts: [JSON.stringify(record)],
			rows: [1],
			signature: signatureOf(prepared),
		}));
}
