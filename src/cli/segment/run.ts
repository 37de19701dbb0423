import type { Command } from 'commander';
import { EXIT } from '../../errors.js';
import { isReadFailure, readInputs } from '../../read/index.js';
import { openSegmenter } from '../../segment/index.js';
import { breath } from '../breath.js';
import { type InputFlags, inputsOf, readOptionsOf } from '../input-options.js';
import { complain } from '../messages.js';
import { standardOutput } from '../output.js';
import { type SegmentFormat, segmentFormats } from './formats.js';
import { segmentDocument } from './sentences.js';

/** The flags of `tifa segment` as the command line gives them. */
export interface SegmentFlags extends InputFlags {
	readonly format: SegmentFormat;
	readonly pos?: boolean;
	readonly script: 'original' | 'simplified';
	readonly keepBoilerplate?: boolean;
	readonly bom?: boolean;
	readonly defuse: boolean;
}

/**
 * Runs `tifa segment` and gives the exit code.
 * @throws TifaError `USAGE`, `SEGMENTER`
 */
export async function runSegment(named: readonly string[], flags: SegmentFlags, command: Command): Promise<number> {
	const inputs = inputsOf(named, flags, command);
	const segmenter = await openSegmenter();
	const format = await segmentFormats[flags.format]({
		pos: flags.pos ?? false,
		defuse: flags.defuse,
		bom: flags.bom ?? false,
	});
	const output = standardOutput(true);
	const options = { keepBoilerplate: flags.keepBoilerplate ?? false, script: flags.script };
	await output.write(format.head);
	let failed = 0;
	const breathe = breath();
	for await (const raw of readInputs(inputs, readOptionsOf(flags))) {
		if (isReadFailure(raw)) {
			failed++;
			complain(raw.error.message);
		} else {
			for (const sentence of segmentDocument(raw, segmenter, options)) await output.write(format.sentence(sentence));
		}
		await breathe();
	}
	return failed === 0 ? EXIT.ok : EXIT.someFailed;
}
