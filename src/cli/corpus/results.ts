import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { CorpusDocument } from '../../corpus/document.js';
import { documentFromText } from '../../read/index.js';
import { recordSchema, type TifaRecord } from '../../record/schema.js';
import type { RawDocument } from '../../types.js';
import { breath } from '../breath.js';
import type { FoundResults } from './find-results.js';
import { InputsAgain } from './inputs-again.js';
import type { CorpusOptions } from './source.js';
import { readingOf } from './texts.js';

/**
 * Reads the records of an earlier run line by line. Where text is asked for and the records do not carry it, the inputs
 * are read again; one that is gone or has changed since comes without text, and the reader is told once what to do.
 */
export async function* readResults(
	{ file, encoding }: FoundResults,
	options: CorpusOptions,
): AsyncGenerator<CorpusDocument> {
	const again = new InputsAgain(options.encoding ?? encoding ?? undefined);
	const breathe = breath();
	let line = 0;
	let missing = 0;
	for await (const json of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
		line++;
		if (json.trim() === '') continue;
		const record = parsed(json);
		if (typeof record === 'string') {
			options.onFailure(`${file}:${line}: ${record}`);
			continue;
		}
		const raw = options.text ? await rawOf(record, again) : null;
		if (options.text && raw === null) missing++;
		yield { record, text: raw?.text ?? null, path: record.document.path, reading: () => raw && readingOf(raw) };
		await breathe();
	}
	await again.close();
	if (missing > 0) options.onNotice?.(withoutText(file, missing));
}

/** The record of a line, or what is wrong with the line. */
function parsed(json: string): TifaRecord | string {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return 'The line is not complete JSON; the run may have been cut off. Analyse this document again.';
	}
	const result = recordSchema.safeParse(value);
	if (result.success) return result.data;
	const issue = result.error.issues[0];
	const where = issue === undefined ? 'record' : issue.path.join('.') || 'record';
	return `The line is no record of tifa (${where}: ${issue?.message ?? 'invalid'}); analyse this document again.`;
}

async function rawOf({ document }: TifaRecord, again: InputsAgain): Promise<RawDocument | null> {
	if (document.text !== undefined) {
		return documentFromText(document.text, { id: document.id, path: document.path });
	}
	return document.path === null ? null : again.find(document.path, document.sha256);
}

function withoutText(file: string, missing: number): string {
	const which = missing === 1 ? '1 document' : `${missing} documents`;
	return `${file}: ${which} could not be searched: no text in the results, and the input is gone or has changed. Run "tifa … -o DIR --with-text" again, or start from the folder where the first run was started.`;
}
