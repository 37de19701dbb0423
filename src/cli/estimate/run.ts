import type { Command } from 'commander';
import { EXIT, TifaError } from '../../errors.js';
import { seeded } from '../../evaluate/random.js';
import { toJson } from '../../render/json.js';
import type { RawDocument } from '../../types.js';
import { workConfig } from '../analyze/config.js';
import { requireDictionaries } from '../analyze/dictionaries.js';
import type { AnalyzeFlags } from '../analyze/flags.js';
import { openWork } from '../analyze/work.js';
import { inputsOf, isListed, readOptionsOf } from '../input-options.js';
import { complain } from '../messages.js';
import { standardOutput } from '../output.js';
import { milliseconds, type Stratum, sampled } from './inputs.js';
import { CORES, type Estimate, estimateText } from './print.js';
import { ratioTotal, type Total } from './total.js';

/** Documents of each kind of input that are analysed. */
const SAMPLE = 200;
/** Documents that are analysed, of a small sample several times, before any is timed: code runs slowly at first. */
const WARM = 1000;
/** Milliseconds after which code is warm whatever the number of documents. */
const WARM_TIME = 4000;
/** Bytes that the journal and the manifest hold of each document, beside its rows. */
const PROTOCOL = 700;

/**
 * Runs `tifa analyze --estimate`: analyses a sample and says how much the whole will take.
 * @throws TifaError `USAGE`, `DICT`
 */
export async function runEstimate(named: readonly string[], flags: AnalyzeFlags, command: Command): Promise<number> {
	const inputs = inputsOf(named, flags, command);
	if (isListed(inputs) && inputs.includes('-'))
		throw new TifaError('USAGE', 'An estimate reads the inputs twice and the pipe can be read once; name files.');
	requireDictionaries(flags.dict ?? [], true);
	// All tables, as --output writes them.
	const what = { format: 'csv', table: 'officials' } as const;
	const config = await workConfig(inputs, { ...flags, output: flags.output ?? '.' }, what);
	const seed = flags.seed ?? 1;
	const parts = await sampled(inputs, readOptionsOf(flags), flags.sample ?? SAMPLE, seeded(seed));
	const { files, corpora } = parts;
	if (files.documents + corpora.documents === 0) {
		complain('There is no document to estimate from; check the names of the inputs.');
		return EXIT.someFailed;
	}
	const work = await openWork(config);
	const measure = (raw: RawDocument): Measured => {
		const start = process.cpuUsage();
		const { sizes } = work([raw]);
		return { time: milliseconds(start), size: sizes.reduce((sum, size) => sum + size, PROTOCOL) };
	};
	const all = [...files.sample, ...corpora.sample];
	for (let i = 0, spent = 0; i < WARM && spent < WARM_TIME; i++) {
		const raw = all[i % all.length];
		if (raw !== undefined) spent += measure(raw).time;
	}
	const [ofFiles, ofCorpora] = [totals(files, measure, true), totals(corpora, measure, false)];
	const time = added(ofFiles.time, ofCorpora.time);
	const size = added(ofFiles.size, ofCorpora.size);
	// Every shard reads corpus files through, and of other files only its own.
	const hours = CORES.map((cores) => (time.value + files.reading) / cores / 3_600_000 + corpora.reading / 3_600_000);
	const estimate: Estimate = {
		documents: files.documents + corpora.documents,
		counted: files.exact && corpora.exact,
		megabytes: (files.bytes + corpora.bytes) / 1e6,
		sample: all.length,
		seed,
		unreadable: parts.failures,
		milliseconds: time.value / (files.documents + corpora.documents),
		hours: Object.fromEntries(CORES.map((cores, i) => [cores, hours[i] ?? 0])),
		hoursError: 1.96 * time.error,
		resultMegabytes: size.value / 1e6,
		resultError: 1.96 * size.error,
	};
	await standardOutput(true).write(flags.format === 'json' ? `${toJson(estimate, 2)}\n` : estimateText(estimate));
	return EXIT.ok;
}

interface Measured {
	readonly time: number;
	readonly size: number;
}

/** Totals of a stratum: by the bytes of files, which are known, else by the number of documents. */
function totals(
	{ sample, documents, bytes }: Stratum,
	measure: (raw: RawDocument) => Measured,
	byBytes: boolean,
): { readonly time: Total; readonly size: Total } {
	const measured = sample.map(measure);
	const xs = sample.map((raw) => (byBytes ? raw.bytes : 1));
	const total = (of: keyof Measured): Total =>
		ratioTotal(
			measured.map((each) => each[of]),
			xs,
			byBytes ? bytes : documents,
			documents,
		);
	return { time: total('time'), size: total('size') };
}

/** Sum of two independent totals. */
function added(a: Total, b: Total): Total {
	const value = a.value + b.value;
	return { value, error: value === 0 ? 0 : Math.hypot(a.value * a.error, b.value * b.error) / value };
}
