import { join } from 'node:path';
import { EXIT, TifaError } from '../../errors.js';
import { Reservoir, seeded, writeTemplate } from '../../evaluate/index.js';
import { isReadFailure, readInputs } from '../../read/index.js';
import type { RawDocument } from '../../types.js';
import { breath } from '../breath.js';
import { amount, complain, say } from '../messages.js';
import { toolVersion } from '../program.js';
import type { EvaluateFlags } from './run.js';

/**
 * Draws a sample of the inputs and writes its coding sheets. Inputs that cannot be read are named and left out.
 * @throws TifaError `USAGE`, `OUTPUT`
 */
export async function drawSample(dir: string, inputs: readonly string[], flags: EvaluateFlags): Promise<number> {
	if (inputs.length === 0)
		throw new TifaError('USAGE', '--template needs the documents to draw from: files, folders or patterns.');
	const reservoir = new Reservoir<RawDocument>(flags.number, seeded(flags.seed));
	const breathe = breath();
	let failed = 0;
	for await (const raw of readInputs(inputs, { encoding: flags.encoding })) {
		if (isReadFailure(raw)) {
			failed++;
			complain(raw.error.message);
		} else reservoir.offer(raw);
		await breathe();
	}
	const sample = reservoir.items();
	if (sample.length === 0) throw new TifaError('EMPTY', 'No document could be read, so there is nothing to draw from.');
	await writeTemplate(dir, sample, { seed: flags.seed, population: reservoir.seen, tool: `tifa ${toolVersion()}` });
	say(
		`${sample.length} of ${amount(reservoir.seen, 'document')} drawn; ${join(dir, 'README.txt')} tells how to code them`,
	);
	return failed === 0 ? EXIT.ok : EXIT.someFailed;
}
