import { EXIT } from '../../errors.js';
import { requireDictionaries } from '../analyze/dictionaries.js';
import { complain } from '../messages.js';
import type { CorpusFlags } from './flags.js';
import { type CorpusOptions, openCorpus } from './source.js';

/** A corpus being read for a command, and how it went. */
export interface Opened {
	readonly documents: ReturnType<typeof openCorpus>;
	/** exit code when everything has been read */
	code(): number;
}

/** Opens a corpus for a command: what cannot be read is named on stderr and counted. */
export function opened(
	inputs: readonly string[],
	{ encoding, dict = [] }: Pick<CorpusFlags, 'encoding' | 'dict'>,
	{ depth, text }: Pick<CorpusOptions, 'depth' | 'text'>,
): Opened {
	requireDictionaries(dict);
	let failed = 0;
	const documents = openCorpus(inputs, {
		depth,
		text,
		encoding,
		dict,
		onFailure: (message) => {
			failed++;
			complain(message);
		},
		onNotice: complain,
	});
	return { documents, code: () => (failed === 0 ? EXIT.ok : EXIT.someFailed) };
}
