import type { Command } from 'commander';
import { createAnalyzer } from '../../analyze.js';
import { EXIT } from '../../errors.js';
import { inputsOrPipe } from '../inputs.js';
import { complain } from '../messages.js';
import { requireDictionaries } from './dictionaries.js';
import { type AnalyzeFlags, printed, showsKeywords } from './flags.js';
import { openPrinter } from './printer.js';
import type { Sink } from './sink.js';
import { analysed, isFailure } from './stream.js';

/**
 * Runs `tifa analyze` and gives the exit code. A document that cannot be read is named on stderr; the others are done.
 * @throws TifaError `USAGE`, `DICT`, `OUTPUT`
 */
export async function runAnalyze(named: readonly string[], flags: AnalyzeFlags, command: Command): Promise<number> {
	const what = printed(flags);
	requireDictionaries(flags.dict ?? [], flags.quiet ?? false);
	const inputs = inputsOrPipe(named, command);
	const analyzer = await createAnalyzer({
		keepBoilerplate: flags.keepBoilerplate ?? false,
		script: flags.script ?? 'original',
		withText: flags.withText ?? false,
		keywords: showsKeywords(flags, what),
		dict: flags.dict ?? [],
	});
	const sink =
		flags.output === undefined ? await openPrinter(inputs, flags, what) : await openFolder(flags.output, flags);
	let failed = 0;
	for await (const result of analysed(inputs, flags.encoding, analyzer)) {
		if (isFailure(result)) {
			failed++;
			complain(result.message);
			await sink.fail(result);
		} else {
			await sink.take(result);
		}
	}
	await sink.close();
	return failed === 0 ? EXIT.ok : EXIT.someFailed;
}

async function openFolder(dir: string, flags: AnalyzeFlags): Promise<Sink> {
	const { openResults } = await import('./results.js');
	return openResults(dir, flags);
}
