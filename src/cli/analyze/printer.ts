import { stat } from 'node:fs/promises';
import { Duplicates } from '../../batch/duplicates.js';
import { isCollection } from '../../read/index.js';
import { loadRenderer } from '../../render/index.js';
import { type Inputs, isListed } from '../input-options.js';
import { standardOutput } from '../output.js';
import { palette } from '../terminal.js';
import type { AnalyzeFlags, Printed } from './flags.js';
import { itemOf } from './items.js';
import { keepsDuplicates } from './outputs.js';
import type { Sink } from './sink.js';
import type { WorkConfig } from './work.js';

/** Prints results to stdout in one format. */
export async function openPrinter(flags: AnalyzeFlags, what: Printed, { render }: WorkConfig): Promise<Sink> {
	const make = await loadRenderer(what.format);
	const renderer = make({ ...render, palette: await palette(), table: what.table });
	const output = standardOutput(what.format === 'csv');
	const duplicates = new Duplicates();
	let count = 0;
	let begun = false;
	const head = async (): Promise<void> => {
		if (!begun) await output.write(renderer.head());
		begun = true;
	};
	return {
		select: async function* (inputs) {
			for await (const { input } of inputs) yield itemOf(input, () => '');
		},
		take: async (outcome) => {
			if (outcome.kind !== 'result') return;
			const { texts, signature } = outcome.rendered;
			const first = duplicates.take(outcome.source.id, signature);
			if (first !== null && flags.dedupe === true && !keepsDuplicates(what)) return;
			await head();
			await output.write(renderer.joint(count++));
			for (const text of texts) {
				const marked =
					first === null ? text : (await import('./mark.js')).marked(text, what, null, first, flags.defuse);
				await output.write(marked);
			}
		},
		close: async (ending) => {
			if (ending === 'interrupted') return;
			await head();
			await output.write(renderer.foot(count));
		},
	};
}

/** Whether the inputs can only ever be one document: the shape of JSON must not depend on what a folder or corpus holds. */
export async function isSingle(inputs: Inputs, { inputFormat = 'auto' }: AnalyzeFlags): Promise<boolean> {
	if (!isListed(inputs) || inputs.length !== 1) return false;
	const input = inputs[0]!;
	if (isCollection(input, inputFormat)) return false;
	if (input === '-') return true;
	try {
		return (await stat(input)).isFile();
	} catch {
		return !/[*?[{]/.test(input);
	}
}
