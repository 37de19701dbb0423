import iconv from 'iconv-lite';
import { documentFromText, isReadFailure, readInputs } from '../../read/index.js';
import type { RawDocument } from '../../types.js';
import type { Encode, FuzzInput } from './generate.js';

export const encode: Encode = (text, encoding) => iconv.encode(text, encoding);

/** The document an input is read as; `null` where reading refuses it (empty, no text), as it may. */
export async function documentOf(input: FuzzInput): Promise<RawDocument | null> {
	if (input.kind === 'text') return documentFromText(input.text, { id: 'fuzz' });
	for await (const raw of readInputs(['-'], {
		stdin: (async function* () {
			yield input.bytes;
		})(),
	})) {
		return isReadFailure(raw) ? null : raw;
	}
	return null;
}
