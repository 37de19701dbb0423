import { relative } from 'node:path';
import { EXIT } from '../../errors.js';
import { checkDictionary, ownDictionaries } from '../../lexicon/check/files.js';
import type { Finding } from '../../lexicon/check/index.js';
import { csvRows } from '../../render/csv.js';
import { toJson } from '../../render/json.js';
import { safeLine } from '../../render/text/safe.js';
import { amount, say } from '../messages.js';
import { standardOutput } from '../output.js';

export interface CheckFlags {
	readonly format: 'text' | 'json' | 'csv';
	readonly all?: boolean;
	readonly errors?: boolean;
	readonly defuse: boolean;
}

/** Warnings of one kind shown for a file; the others are counted. */
const SHOWN = 5;

/**
 * Runs `tifa dict check`: prints what is wrong with dictionaries; exit code 1 when anything is an error.
 * Without files it checks all dictionaries of tifa.
 */
export async function runCheck(named: readonly string[], flags: CheckFlags): Promise<number> {
	const files = named.length > 0 ? named : ownDictionaries();
	const found = files.flatMap((file) =>
		checkDictionary(file).map((finding) => ({ ...finding, file: shortPath(file) })),
	);
	const findings = flags.errors === true ? found.filter(({ severity }) => severity === 'error') : found;
	const output = standardOutput(true);
	if (flags.format === 'json') await output.write(`${toJson(findings, 2)}\n`);
	else if (flags.format === 'csv') {
		await output.write(csvRows([['file', 'line', 'severity', 'code', 'message']], { defuse: false }));
		await output.write(
			csvRows(
				findings.map((f) => [f.file, f.line, f.severity, f.code, f.message]),
				flags,
			),
		);
	} else
		await output.write(
			lines(findings, flags.all ?? false)
				.map((line) => `${line}\n`)
				.join(''),
		);
	const errors = found.filter(({ severity }) => severity === 'error').length;
	say(
		`${amount(files.length, 'file')} checked: ${amount(errors, 'error')}, ${amount(found.length - errors, 'warning')}`,
	);
	return errors === 0 ? EXIT.ok : EXIT.someFailed;
}

/** The path from where the user is, unless that climbs. */
function shortPath(file: string): string {
	const short = relative('', file);
	return short.startsWith('..') ? file : short;
}

function lines(findings: readonly Finding[], all: boolean): readonly string[] {
	const shown = new Map<string, number>();
	const out: string[] = [];
	for (const { file, line, severity, code, message } of findings) {
		const kind = `${file}\u0000${code}`;
		const before = shown.get(kind) ?? 0;
		shown.set(kind, before + 1);
		if (all || severity === 'error' || before < SHOWN)
			out.push(safeLine(`${file}:${line}: ${severity}: ${message} [${code}]`));
	}
	if (all) return out;
	const hidden = [...shown].filter(
		([kind, times]) =>
			times > SHOWN && findings.some((f) => f.severity === 'warning' && `${f.file}\u0000${f.code}` === kind),
	);
	return [
		...out,
		...hidden.map(
			([kind, times]) =>
				`${kind.replace('\u0000', ': … and ').replace(/… and (.*)$/, `… and ${times - SHOWN} more warnings [$1]; --all shows them.`)}`,
		),
	];
}
