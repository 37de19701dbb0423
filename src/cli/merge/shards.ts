import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNAL } from '../../batch/journal.js';
import { TifaError } from '../../errors.js';
import { MANIFEST } from '../analyze/folder/prepare.js';
import { differenceOf, type Settings } from '../analyze/folder/settings.js';
import { sumOf } from '../analyze/folder/sums.js';
import { type ManifestHead, readManifest } from './manifest.js';

/** Results of one share of the inputs. */
export interface ShardFolder {
	readonly dir: string;
	readonly head: ManifestHead;
}

const refuse = (message: string): TifaError => new TifaError('OUTPUT', message);

/**
 * Reads what each folder says of itself, and checks that together they are all shares of one run, each once and whole.
 * @returns the folders in the order of their numbers
 * @throws TifaError `OUTPUT` with a sentence that names the folder
 */
export async function openShards(dirs: readonly string[], ours: Settings['version']): Promise<readonly ShardFolder[]> {
	const shards: ShardFolder[] = [];
	for (const dir of dirs) shards.push(await openShard(dir, ours));
	const numbered = numberedOf(shards);
	requireOneRun(numbered);
	for (const shard of numbered) await requireWhole(shard);
	return numbered;
}

async function openShard(dir: string, ours: Settings['version']): Promise<ShardFolder> {
	if (!existsSync(join(dir, MANIFEST))) {
		throw refuse(
			existsSync(join(dir, JOURNAL))
				? `The run in ${dir} is not finished (it has no ${MANIFEST}); go on with it with --resume, then merge.`
				: `There are no results of tifa in ${dir}; name the folders that tifa analyze --shard K/N -o has written.`,
		);
	}
	const head = await readManifest(join(dir, MANIFEST));
	if (head === null) throw refuse(`${join(dir, MANIFEST)} is damaged; run this shard again.`);
	if (head === 'whole')
		throw refuse(`The results in ${dir} were not made with --shard; there is nothing to join them with.`);
	if (head.version !== ours)
		throw refuse(
			`The results in ${dir} were made by tifa ${head.version} (this is ${ours}); join shards with the tifa that made them.`,
		);
	return { dir, head };
}

function numberedOf(shards: readonly ShardFolder[]): readonly ShardFolder[] {
	const [first] = shards;
	if (first === undefined) throw refuse('There is no shard to join.');
	const { of } = first.head.shard;
	const numbered = new Map<number, ShardFolder>();
	for (const shard of shards) {
		const { index, of: its } = shard.head.shard;
		if (its !== of)
			throw refuse(`${shard.dir} is one of ${its} shards, ${first.dir} one of ${of}; join the shards of one run.`);
		const twice = numbered.get(index);
		if (twice !== undefined)
			throw refuse(`${twice.dir} and ${shard.dir} are both shard ${index}/${of}; name one of them.`);
		numbered.set(index, shard);
	}
	const missing = Array.from({ length: of }, (_, i) => i + 1).filter((index) => !numbered.has(index));
	if (missing.length > 0) {
		const list = missing.slice(0, 20).map((index) => `${index}/${of}`);
		const more = missing.length > 20 ? ` and ${missing.length - 20} more` : '';
		throw refuse(
			`Missing: shard ${list.join(', ')}${more}; run tifa analyze with --shard ${list[0]}, and name its folder, too.`,
		);
	}
	return [...numbered].sort(([a], [b]) => a - b).map(([, shard]) => shard);
}

/** Shards must have the same options and have seen the same inputs, each of which is in one of them. */
function requireOneRun(shards: readonly ShardFolder[]): void {
	const [first] = shards;
	if (first === undefined) return;
	const { seen } = first.head.shard;
	const sum = { files: 0, items: 0 };
	for (const { dir, head } of shards) {
		const difference = differenceOf(head, first.head);
		if (difference !== null)
			throw refuse(
				`The results in ${dir} were made ${difference}, unlike those in ${first.dir}; run one of them again.`,
			);
		const its = head.shard.seen;
		if (its.sha256 !== seen.sha256 || its.files !== seen.files || its.items !== seen.items) {
			throw refuse(
				`${dir} and ${first.dir} did not see the same inputs (${counted(its)}, ${counted(seen)}): files were added, taken away or named in another way in between; run all shards again with --resume.`,
			);
		}
		sum.files += its.own.files;
		sum.items += its.own.items;
	}
	if (sum.files !== seen.files || sum.items !== seen.items)
		throw refuse(
			`The shards hold ${counted(sum)}, the inputs ${counted(seen)}: the inputs were named in different ways; run all shards again with the same names.`,
		);
}

const counted = ({ files, items }: { files: number; items: number }): string =>
	[
		...(files > 0 || items === 0 ? [`${files} files`] : []),
		...(items > 0 ? [`${items} items of corpus files`] : []),
	].join(' and ');

async function requireWhole({ dir, head }: ShardFolder): Promise<void> {
	for (const [name, then] of Object.entries(head.shard.files)) {
		const now = await sumOf(join(dir, name));
		if (now?.sha256 === then.sha256) continue;
		const what =
			now === null
				? 'is missing or cannot be read'
				: now.bytes === then.bytes
					? 'is not as the run wrote it (its hash is another one)'
					: `is not as the run wrote it (it has ${now.bytes} bytes, not ${then.bytes})`;
		throw refuse(
			`${join(dir, name)} ${what}; copy the folder again, or run shard ${head.shard.index}/${head.shard.of} again.`,
		);
	}
}
