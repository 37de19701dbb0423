import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { isReadFailure, readInputs } from '../../read/index.js';

/** Texts to measure on, and a line that says which. */
export interface BenchTexts {
	readonly from: string;
	readonly texts: readonly string[];
	/** of UTF-8 */
	readonly bytes: number;
}

/** Television news, one JSON object with a `text` a line; not part of the project. */
const CORPUS = '../shared/corpus/xwlb.jsonl.gz';
const SAMPLES = 'samples';

/** Bytes of samples that stand for a corpus. */
const ENOUGH = 6_000_000;

/** Collects whole texts until there are `wanted` bytes: of the corpus where it is, else of the samples over and over. */
export async function collectTexts(wanted: number): Promise<BenchTexts> {
	const corpus = existsSync(CORPUS);
	const limit = corpus ? wanted : Math.min(wanted, ENOUGH);
	const texts: string[] = [];
	let bytes = 0;
	for await (const text of corpus ? corpusTexts() : sampleTexts()) {
		texts.push(text);
		bytes += Buffer.byteLength(text);
		if (bytes >= limit) break;
	}
	return { from: corpus ? CORPUS : `${SAMPLES}/, repeated`, texts, bytes };
}

async function* corpusTexts(): AsyncGenerator<string> {
	const lines = createInterface({ input: createReadStream(CORPUS).pipe(createGunzip()) });
	for await (const line of lines) {
		const { text } = JSON.parse(line) as { text: string };
		// Some items are empty, which is an error of the corpus and no work.
		if (text.trim() !== '') yield text;
	}
}

async function* sampleTexts(): AsyncGenerator<string> {
	const texts: string[] = [];
	for await (const item of readInputs([SAMPLES], {})) if (!isReadFailure(item)) texts.push(item.text);
	while (texts.length > 0) yield* texts;
}
