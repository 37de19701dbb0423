/**
 * Looks for inputs that break what holds for every text: `node dist/build/fuzz.js [--runs N] [--seed S] [--only NUMBER]`.
 * Ends with 1 when it finds some; prints for each how to run it alone.
 * With `--linear`, and `--family PART` for some only, measures instead how time grows with length on families of hostile
 * inputs; ends with 1 when it grows faster.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createAnalyzer } from '../analyze.js';
import { stackOf } from '../errors.js';
import { documentOf, encode } from './fuzz/document.js';
import { makeInput } from './fuzz/generate.js';
import { processorTime } from './fuzz/growth.js';
import { openCheck } from './fuzz/invariants.js';
import { measureFamilies } from './fuzz/linear.js';
import { seedTexts } from './fuzz/texts.js';

/** Inputs shorter than this say nothing of the time a megabyte takes. */
const TELLING = 2_000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const { values } = parseArgs({
	options: {
		runs: { type: 'string' },
		seed: { type: 'string' },
		only: { type: 'string' },
		linear: { type: 'boolean' },
		family: { type: 'string' },
	},
});
const analyzer = await createAnalyzer({ withText: true });

/** Makes inputs, checks each, and tells how it went. Gives how many have failed. */
async function tryInputs(): Promise<number> {
	const seed = Number(values.seed ?? Date.now() % 1_000_000);
	const first = values.only === undefined ? 0 : Number(values.only);
	const runs = values.only === undefined ? Number(values.runs ?? 100_000) : 1;

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
		const time = await processorTime(() => {
			try {
				wrong = check(raw);
			} catch (error) {
				wrong = [stackOf(error)];
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

	return failures;
}

const wrong = values.linear === true ? (await measureFamilies(analyzer, say, values.family)).length : await tryInputs();
process.exitCode = wrong === 0 ? 0 : 1;
