import { EXIT, TifaError } from '../../errors.js';
import { FIELDS, LEADERS } from '../../lexicon/check/formula-row.js';
import { located } from '../../lexicon/check/index.js';
import { complain, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';
import { type Entry, loadEntries } from './entries.js';
import { entriesCsv, entriesJson, entryTable } from './print.js';

export interface ListFlags {
	readonly format: 'table' | 'json' | 'csv';
	readonly field?: string;
	readonly level?: string;
	readonly year?: string;
	readonly leader?: string;
	readonly dict?: readonly string[];
	readonly bom?: boolean;
	readonly defuse: boolean;
}

/**
 * Runs `tifa dict list`: prints the entries that all filters let through; exit code 1 when there is none.
 * @throws TifaError `DICT`, `USAGE`
 */
export async function runList(flags: ListFlags): Promise<number> {
	const passes = filterOf(flags);
	const entries = loadEntries(flags.dict ?? [], (finding) => say(located(finding))).filter(passes);
	const output = standardOutput(flags.format !== 'table');
	if (flags.format === 'json') await output.write(entriesJson(entries));
	else if (flags.format === 'csv')
		await output.write(entriesCsv(entries, { defuse: flags.defuse, bom: flags.bom ?? false }));
	else if (entries.length > 0) await output.write(entryTable(entries, outputWidth(), await palette()));
	if (flags.format === 'table' && entries.length > 0)
		say(entries.length === 1 ? '1 entry' : `${entries.length} entries`);
	if (entries.length > 0) return EXIT.ok;
	complain('No entry passes all filters; leave one of them out.');
	return EXIT.someFailed;
}

function filterOf({ field, level, year, leader }: ListFlags): (entry: Entry) => boolean {
	if (field !== undefined && !(FIELDS as readonly string[]).includes(field))
		throw new TifaError('USAGE', `"${field}" is no field; the fields are ${FIELDS.join(', ')}.`);
	const years = year === undefined ? null : yearRange(year);
	const wanted = leader === undefined ? null : leaderNamed(leader);
	return (entry) =>
		(field === undefined || entry.field === field) &&
		(level === undefined ||
			entry.level === level ||
			(level === 'local' ? entry.level !== 'central' : entry.level.startsWith(level) && level.length > 1)) &&
		(years === null || (entry.year !== null && entry.year >= years.from && entry.year <= years.to)) &&
		(wanted === null || entry.leader === wanted);
}

/** `2013`, `2013..2020`, `2013..`, `..1978`; a hyphen for the dots is understood. */
function yearRange(text: string): { readonly from: number; readonly to: number } {
	const match = /^(\d{4})?(\.\.|-)?(\d{4})?$/.exec(text.trim());
	const [, from, dots, to] = match ?? [];
	if (
		match === null ||
		(from === undefined && to === undefined) ||
		(dots === undefined && to !== undefined && from !== undefined)
	)
		throw new TifaError('USAGE', `"${text}" is no range of years; write 2013, 2013..2020, 2013.. or ..1978.`);
	const range = { from: Number(from ?? 0), to: Number(to ?? (dots === undefined ? from : 9999)) };
	if (range.from > range.to)
		throw new TifaError('USAGE', `The range of years ${text} ends before it begins; write the earlier year first.`);
	return range;
}

function leaderNamed(text: string): string {
	const found = LEADERS.find(
		(leader) =>
			leader.toLowerCase().split(' ').includes(text.toLowerCase()) || leader.toLowerCase() === text.toLowerCase(),
	);
	if (found === undefined)
		throw new TifaError('USAGE', `"${text}" is not one of ${LEADERS.join(', ')}; a family name will do.`);
	return found;
}
