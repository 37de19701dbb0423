import { type Command, InvalidArgumentError, Option } from 'commander';
import { TifaError } from '../errors.js';
import { INPUT_FORMATS, type InputFormat, type ReadOptions } from '../read/context.js';
import type { ColumnChoice } from '../read/rows/columns.js';
import { inputsOrPipe } from './inputs.js';

/** The flags of `addInputOptions` as the command line gives them. */
export interface InputFlags {
	readonly encoding?: string;
	readonly inputFormat?: InputFormat;
	readonly textColumn?: string;
	readonly idColumn?: string;
	readonly dateColumn?: string;
	readonly titleColumn?: string;
	readonly sourceColumn?: string;
	readonly maxSize?: number;
	readonly filesFrom?: string;
	readonly null?: boolean;
}

/** What to read: a list, or names that come one by one. */
export type Inputs = readonly string[] | AsyncIterable<string>;

/** Whether all inputs are known at the start. */
export const isListed = (inputs: Inputs): inputs is readonly string[] => Array.isArray(inputs);

/** Adds the flags that say how inputs are read, the same for every command that reads articles. */
export function addInputOptions(command: Command): Command {
	return command
		.option('--encoding <name>', 'encoding of all inputs: utf-8, gb18030, big5, … (default: found out for each)')
		.addOption(
			new Option(
				'--input-format <format>',
				'format of all inputs; archives are opened whatever it is (default: auto, by content and name)',
			).choices(INPUT_FORMATS),
		)
		.option(
			'--text-column <name>',
			'column (CSV, TSV) or field (JSON) of the text, a.b for b in a (default: by its name)',
		)
		.option('--id-column <name>', 'column of the id')
		.option('--date-column <name>', 'column of the date')
		.option('--title-column <name>', 'column of the title')
		.option('--source-column <name>', 'column of the outlet')
		.option('--max-size <size>', 'largest document, as 64MB or 500KB (default: 64MB)', parseSize)
		.option('--files-from <file>', 'read the inputs named in a file, one a line; - for stdin')
		.option('-0, --null', 'with --files-from: names end in NUL, as find -print0 writes them');
}

/** The options of reading that the flags ask for. */
export function readOptionsOf(flags: InputFlags): ReadOptions {
	return { encoding: flags.encoding, format: flags.inputFormat, columns: columnsIn(flags), maxSize: flags.maxSize };
}

/**
 * The inputs: those named and those of `--files-from`, else the pipe.
 * @throws TifaError `USAGE` when stdin is asked for twice or --null stands alone; CommanderError when there are none
 */
export function inputsOf(named: readonly string[], flags: InputFlags, command: Command): Inputs {
	if (flags.filesFrom === undefined) {
		if (flags.null === true) throw new TifaError('USAGE', '--null goes with --files-from.');
		return inputsOrPipe(named, command);
	}
	if (flags.filesFrom === '-' && named.includes('-'))
		throw new TifaError('USAGE', 'Standard input is either the list of --files-from or an article; name - once.');
	return listed(named, flags.filesFrom, flags.null === true ? 0 : 0x0a);
}

/** Longest name of a file, in bytes. */
const LONGEST_NAME = 65_536;

async function* listed(named: readonly string[], list: string, end: number): AsyncGenerator<string> {
	yield* named;
	const { createReadStream } = await import('node:fs');
	const { byteLines } = await import('../read/bytes.js');
	try {
		for await (const lines of byteLines(list === '-' ? process.stdin : createReadStream(list), LONGEST_NAME, end)) {
			for (const { bytes } of lines) {
				const name =
					bytes === null
						? ''
						: Buffer.from(bytes)
								.toString('utf8')
								.replace(/^\uFEFF/, '');
				const clean = end === 0 ? name : name.replace(/\r$/, '');
				if (clean !== '') yield clean;
			}
		}
	} catch (cause) {
		if (typeof cause !== 'object' || cause === null || !('syscall' in cause)) throw cause;
		throw new TifaError('USAGE', `The list ${list} of --files-from cannot be read; check its name.`, { cause });
	}
}

function columnsIn(flags: InputFlags): ColumnChoice {
	return {
		text: flags.textColumn,
		id: flags.idColumn,
		date: flags.dateColumn,
		title: flags.titleColumn,
		source: flags.sourceColumn,
	};
}

const UNITS = { '': 1, K: 1024, M: 1024 ** 2, G: 1024 ** 3 } as const;
/** A document is one string, and Node holds none of more than half a gigabyte. */
const MOST = 500 * 1024 ** 2;

function parseSize(value: string): number {
	const match = /^(\d+(?:\.\d+)?)\s*([KMG]?)i?B?$/i.exec(value.trim());
	const size = match === null ? 0 : Number(match[1]) * UNITS[match[2]!.toUpperCase() as keyof typeof UNITS];
	if (size < 1 || size > MOST) throw new InvalidArgumentError('Use a size up to 500MB, as 64MB or 500KB.');
	return Math.floor(size);
}
