import type { Header } from '../../../batch/journal.js';
import { TifaError } from '../../../errors.js';
import type { Shard } from '../../../read/index.js';
import { readOptionsOf } from '../../input-options.js';
import { toolVersion } from '../../program.js';
import { dictionaryHashes } from '../dictionaries.js';
import { type AnalyzeFlags, defuses } from '../flags.js';

/** What the results in a folder depend on beside the inputs. */
export type Settings = Pick<Header, 'version' | 'options' | 'dictionaries'>;

/** The settings of this run, with defaults spelled out. */
export function settingsOf(flags: AnalyzeFlags): Settings {
	return {
		version: toolVersion(),
		options: {
			encoding: flags.encoding ?? null,
			inputFormat: flags.inputFormat ?? 'auto',
			columns: readOptionsOf(flags).columns ?? {},
			maxSize: flags.maxSize ?? null,
			dict: flags.dict ?? [],
			script: flags.script ?? 'original',
			withText: flags.withText ?? false,
			pinyin: flags.pinyin ?? false,
			keepBoilerplate: flags.keepBoilerplate ?? false,
			defuse: defuses(flags),
			bom: flags.bom ?? false,
			dedupe: flags.dedupe ?? false,
		},
		dictionaries: dictionaryHashes(flags.dict),
	};
}

/** What differs between two settings, as the end of a sentence that starts `made `; `null` when nothing does. */
export const differenceOf = (then: Settings, now: Settings): string | null =>
	(then.version === now.version ? null : `by tifa ${then.version} (this is ${now.version})`) ??
	optionDifference(then.options, now.options) ??
	dictionaryDifference(then.dictionaries, now.dictionaries);

/**
 * Results of two kinds must not stand in one table.
 * @throws TifaError `OUTPUT` when a run in `dir` was begun with other settings; the sentence names what differs
 */
export function requireSame(dir: string, then: Settings, now: Settings): void {
	const difference = differenceOf(then, now);
	if (difference === null) return;
	throw new TifaError(
		'OUTPUT',
		`The results in ${dir} were made ${difference}; go on as they were begun, or leave out --resume to make them anew.`,
	);
}

/**
 * Two shares must not stand in one folder.
 * @throws TifaError `OUTPUT` when the results in `dir` are of another one
 */
export function requireSameShard(dir: string, then: Shard | undefined, now: Shard | undefined): void {
	if (then?.index === now?.index && then?.of === now?.of) return;
	const [was, is] = [then, now].map((shard) =>
		shard === undefined ? 'all inputs' : `shard ${shard.index}/${shard.of}`,
	);
	throw new TifaError(
		'OUTPUT',
		`The results in ${dir} are those of ${was}, not of ${is}; name another folder, or leave out --resume to make them anew.`,
	);
}

function optionDifference(then: Settings['options'], now: Settings['options']): string | null {
	for (const key of new Set([...Object.keys(now), ...Object.keys(then)])) {
		const [was, is] = [JSON.stringify(then[key]), JSON.stringify(now[key])];
		if (was !== is) return `with ${optionName(key)} ${shown(was)}, not ${shown(is)}`;
	}
	return null;
}

function dictionaryDifference(then: Settings['dictionaries'], now: Settings['dictionaries']): string | null {
	for (const name of new Set([...Object.keys(then), ...Object.keys(now)])) {
		if (then[name] !== now[name]) return `with another state of the dictionary ${name}`;
	}
	return null;
}

const optionName = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

function shown(json: string | undefined): string {
	if (json === undefined || json === 'null' || json === '[]') return '(not given)';
	if (json === 'true' || json === 'false') return json === 'true' ? 'on' : 'off';
	return json.replace(/^\[?"|"\]?$/g, '').replaceAll('","', ' ');
}
