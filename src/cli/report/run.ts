import type { Command } from 'commander';
import { collectReport } from '../../corpus/report/index.js';
import { EXIT, TifaError } from '../../errors.js';
import type { Language } from '../../render/labels.js';
import { renderReport } from '../../render/report/index.js';
import { requireDictionaries } from '../analyze/dictionaries.js';
import { openCorpus } from '../corpus/source.js';
import { inputsOrPipe } from '../inputs.js';
import { amount, complain, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { toolVersion } from '../program.js';
import { textFile } from '../text-file.js';

/** The flags of `tifa report` as the command line gives them. */
export interface ReportFlags {
	readonly output?: string;
	readonly title?: string;
	readonly articles: number;
	readonly lang: Language;
	readonly encoding?: string;
	readonly dict?: readonly string[];
	readonly quiet?: boolean;
}

/**
 * Runs `tifa report` and gives the exit code. Inputs that cannot be read are named on stderr; the page is made of the
 * others.
 * @throws TifaError `USAGE`, `DICT`, `OUTPUT`; `EMPTY` when nothing could be read
 */
export async function runReport(named: readonly string[], flags: ReportFlags, command: Command): Promise<number> {
	if (flags.output === undefined && process.stdout.isTTY)
		throw new TifaError('USAGE', 'A page is too much for a terminal; name a file: tifa report … -o report.html');
	requireDictionaries(flags.dict ?? []);
	const inputs = inputsOrPipe(named, command);
	const collector = collectReport({ articles: flags.articles });
	let documents = 0;
	let failed = 0;
	const corpus = openCorpus(inputs, {
		depth: 'record',
		text: flags.articles > 0,
		encoding: flags.encoding,
		dict: flags.dict,
		onFailure: (message) => {
			failed++;
			complain(message);
		},
		onNotice: flags.quiet === true ? undefined : say,
	});
	for await (const { record, text } of corpus) {
		collector.add(record, text);
		documents++;
	}
	if (documents === 0)
		throw new TifaError('EMPTY', 'There is no article to report on; name texts or a folder of results.');
	const page = await renderReport(collector.finish(), {
		title: flags.title ?? defaultTitle(inputs, flags.lang),
		version: toolVersion(),
		lang: flags.lang,
	});
	await write(page, flags.output);
	if (flags.output !== undefined && flags.quiet !== true)
		say(
			`${amount(documents, 'article')}${failed > 0 ? `, ${amount(failed, 'input')} failed` : ''}; report in ${flags.output} (${size(page)})`,
		);
	return failed === 0 ? EXIT.ok : EXIT.someFailed;
}

async function write(page: string, output: string | undefined): Promise<void> {
	if (output === undefined) {
		await standardOutput(false).write(page);
		return;
	}
	const file = await textFile(output);
	await file.write(page);
	await file.close();
}

const size = (page: string): string => `${(Buffer.byteLength(page) / 1e6).toFixed(1)} MB`;

function defaultTitle(inputs: readonly string[], lang: Language): string {
	const names = inputs
		.filter((input) => input !== '-')
		.map((input) =>
			input
				.replace(/[/\\]+$/, '')
				.split(/[/\\]/)
				.pop(),
		);
	const title = lang === 'zh' ? '提法报告' : 'Tifa report';
	return names.length === 0 || names.length > 3 ? title : `${title} · ${names.join(', ')}`;
}
