import { stat } from 'node:fs/promises';
import { isCollection } from '../../read/index.js';
import { loadRenderer } from '../../render/index.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';
import type { AnalyzeFlags, Printed } from './flags.js';
import type { Sink } from './sink.js';

/** Prints results to stdout in one format. */
export async function openPrinter(
	inputs: readonly string[] | AsyncIterable<string>,
	flags: AnalyzeFlags,
	{ format, table }: Printed,
): Promise<Sink> {
	const make = await loadRenderer(format);
	const renderer = make({
		lang: flags.lang,
		script: flags.script ?? 'simplified',
		width: outputWidth(),
		palette: await palette(),
		table,
		defuse: flags.defuse,
		bom: flags.bom ?? false,
		array: format === 'json' && !(await isSingle(inputs, flags)),
	});
	const output = standardOutput(format === 'csv');
	let count = 0;
	const head = async (): Promise<void> => {
		if (count === 0) await output.write(renderer.head());
	};
	return {
		take: async (result) => {
			await head();
			await output.write(renderer.item(result, count++));
		},
		fail: async () => {},
		close: async () => {
			await head();
			await output.write(renderer.foot(count));
		},
	};
}

/** Whether the inputs can only ever be one document: the shape of JSON must not depend on what a folder or corpus holds. */
async function isSingle(
	inputs: readonly string[] | AsyncIterable<string>,
	{ inputFormat = 'auto' }: AnalyzeFlags,
): Promise<boolean> {
	if (!Array.isArray(inputs) || inputs.length !== 1) return false;
	const input: string = inputs[0];
	if (isCollection(input, inputFormat)) return false;
	if (input === '-') return true;
	try {
		return (await stat(input)).isFile();
	} catch {
		return !/[*?[{]/.test(input);
	}
}
