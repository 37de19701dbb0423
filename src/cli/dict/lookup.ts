import { EXIT, TifaError } from '../../errors.js';
import { located } from '../../lexicon/check/index.js';
import { convertToSimplified } from '../../normalize/index.js';
import { complain, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';
import { loadEntries } from './entries.js';
import { entriesCsv, entriesJson, entryLines, entryTable } from './print.js';
import { type Hit, near, search } from './search.js';

export interface LookupFlags {
	readonly format: 'text' | 'json' | 'csv';
	readonly dict?: readonly string[];
	readonly bom?: boolean;
	readonly defuse: boolean;
}

/** Entries printed in full and listed; who gets more should ask more closely. */
const IN_FULL = 3;
const LISTED = 25;
const NEAR = 5;

/**
 * Runs `tifa dict lookup`: prints what the dictionaries have on a formula; exit code 1 when they have nothing.
 * @throws TifaError `DICT`, `USAGE`
 */
export async function runLookup(asked: readonly string[], flags: LookupFlags): Promise<number> {
	const question = convertToSimplified(asked.join(' ').trim());
	if (question === '')
		throw new TifaError('USAGE', 'Name a formula to look up, or a part of one: tifa dict lookup 放管服');
	const entries = loadEntries(flags.dict ?? [], (finding) => say(located(finding)));
	const hits = search(entries, question);
	if (hits.length === 0) {
		const likes = near(entries, question, NEAR);
		complain(
			likes.length === 0
				? `No entry has “${question}”; "tifa dict list" shows what there is.`
				: `No entry has “${question}”. Near: ${likes.map(({ formula }) => formula).join(', ')}.`,
		);
		return EXIT.someFailed;
	}
	await standardOutput(flags.format !== 'text').write(await printed(hits, flags));
	return EXIT.ok;
}

async function printed(hits: readonly Hit[], flags: LookupFlags): Promise<string> {
	const entries = hits.map(({ entry }) => entry);
	if (flags.format === 'json') return entriesJson(entries);
	if (flags.format === 'csv') return entriesCsv(entries, { defuse: flags.defuse, bom: flags.bom ?? false });
	const width = outputWidth();
	const paints = await palette();
	const exact = hits.filter(({ rank }) => rank === 'formula' || rank === 'variant').map(({ entry }) => entry);
	const full = exact.length > 0 ? exact : entries.length <= IN_FULL ? entries : [];
	const others = entries.filter((entry) => !full.includes(entry));
	const parts = full.map((entry) => entryLines(entry, width, paints));
	if (others.length > 0) {
		const shown = others.slice(0, LISTED);
		const rest = others.length - shown.length;
		parts.push(
			(full.length > 0
				? `Also ${others.length === 1 ? '1 entry' : `${others.length} entries`} with these words:\n`
				: `${others.length} entries:\n`) +
				entryTable(shown, width, paints) +
				(rest > 0 ? `… and ${rest} more; ask for more words, or -f csv for all.\n` : ''),
		);
	}
	return parts.join('\n');
}
