/**
 * Looks for inputs that break what holds for every text: `node dist/build/fuzz.js [--runs N] [--seed S] [--only NUMBER]`.
 * Ends with 1 when it finds some; prints for each how to run it alone. Then measures how time grows with length.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../analyze.js';
import { documentFromText } from '../read/index.js';
import { FAMILIES } from './fuzz/atoms.js';
import { documentOf, encode } from './fuzz/document.js';
import { makeInput } from './fuzz/generate.js';
import { measureGrowth, processorTime } from './fuzz/growth.js';
import { openCheck } from './fuzz/invariants.js';
import { seedTexts } from './fuzz/texts.js';

const LENGTHS = [2_000, 4_000, 8_000, 16_000, 32_000];
/** Inputs shorter than this say nothing of the time a megabyte takes. */
const TELLING = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
	options: { runs: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const first = values.only === undefined ? 0 : Number(values.only);
const runs = values.only === undefined ? Number(values.runs ?? 100_000) : 1;

const analyzer = await createAnalyzer({ withText: true });
const check = await openCheck(analyzer);
const seeds = seedTexts(fileURLToPath(new URL('../..', import.meta.url)));

say(`seed ${seed}, ${runs} inputs`);
const started = performance.now();
let [failures, refused, bytes, total] = [0, 0, 0, 0];
let worst = { perMegabyte: 0, number: -1, how: '' };
for (let number = first; number < first + runs; number++) {
	const input = makeInput(seeds, seed, number, encode);
	if (values.only !== undefined)
		say(JSON.stringify(input.kind === 'text' ? input.text : Buffer.from(input.bytes).toString('hex')));
	const raw = await documentOf(input);
	if (raw === null) {
		refused++;
		continue;
	}
	bytes += raw.bytes;
	let wrong: readonly string[] = [];
	const time = processorTime(() => {
		try {
			wrong = check(raw);
		} catch (error) {
			wrong = [error instanceof Error ? (error.stack ?? error.message) : String(error)];
		}
	});
	total += time;
	const perMegabyte = (time / raw.bytes) * 1e3;
	if (raw.bytes > TELLING && perMegabyte > worst.perMegabyte) worst = { perMegabyte, number, how: input.how };
	if (wrong.length > 0) {
		failures++;
		if (failures <= 20)
			say(`FAILED ${input.how}; again: --seed ${seed} --only ${number}\n  ${wrong.slice(0, 3).join('\n  ')}`);
	}
	if (number % 20_000 === 19_999)
		say(`${number + 1} tried, ${failures} failed, ${((performance.now() - started) / 1000).toFixed(0)} s`);
}
const seconds = (performance.now() - started) / 1000;
say(
	`${runs} inputs (${refused} refused by reading), ${(bytes / 1e6).toFixed(1)} MB in ${seconds.toFixed(0)} s, ${failures} failures`,
);
say(
	`processor time with all renderers: mean ${(total / (bytes / 1e3)).toFixed(2)} s/MB; worst of those above ${TELLING} bytes ${worst.perMegabyte.toFixed(2)} s/MB (${worst.how}, --only ${worst.number})`,
);

if (values.only === undefined) {
	say(`growth of time with length, ${LENGTHS.join(', ')} characters (1: linear, 2: square)`);
	for (const [family, unit] of Object.entries(FAMILIES)) {
		const head = '临江市召开会议\n2024-05-06\n\n市委书记陈立强调，要抓好落实。\n';
		const { times, exponent } = measureGrowth(
			family,
			unit,
			LENGTHS,
			(text) => void analyzer(documentFromText(head + text)),
		);
		say(`  ${family.padEnd(28)} ${exponent.toFixed(2)}  ${times.map((time) => time.toFixed(0)).join(' ')} ms`);
	}
}
process.exitCode = failures === 0 ? 0 : 1;
