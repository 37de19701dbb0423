import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { atPrompt, type Installation } from './install.js';

const GOLD = 'test/gold';

/**
 * Makes the files that the README's examples speak of, of the articles of the project: an article, a folder, a corpus
 * in each of the forms named, hand-coded articles, and the shards that other machines would have made.
 */
export async function fillFolder(root: string, folder: string, installation: Installation): Promise<void> {
	const names = readdirSync(join(root, GOLD)).filter((name) => name.endsWith('.txt'));
	const rows = [...names.map((name) => join(GOLD, name)), 'samples/work-report.txt'].map((path, index) => ({
		id: basename(path, '.txt'),
		// The comparison of the README is one of these years.
		date: index % 2 === 0 ? '2022-03-05' : '2024-03-05',
		text: readFileSync(join(root, path), 'utf8'),
	}));
	const lines = rows.map((row) => `${JSON.stringify(row)}\n`);

	for (const name of ['articles', 'articles/2024', 'corpus', 'gold', 'samples', 'shards'])
		mkdirSync(join(folder, name));
	for (const name of names.slice(0, 6)) copyFileSync(join(root, GOLD, name), join(folder, 'articles', name));
	for (const name of readdirSync(join(root, GOLD)).filter((name) => name.endsWith('.gold.json')))
		copyFileSync(join(root, GOLD, name), join(folder, 'gold', name));
	copyFileSync(join(root, 'samples/state-council-notice.md'), join(folder, 'articles/2024/notice.md'));
	copyFileSync(join(root, 'samples/city-meeting.txt'), join(folder, 'article.txt'));
	copyFileSync(join(root, 'samples/city-meeting.txt'), join(folder, 'samples/city-meeting.txt'));
	copyFileSync(join(root, 'dict/tifa.csv'), join(folder, 'my.csv'));
	writeFileSync(join(folder, 'corpus.jsonl'), lines.join(''));
	writeFileSync(join(folder, 'corpus.jsonl.gz'), gzipSync(lines.join('')));
	writeFileSync(join(folder, 'corpus/first.jsonl'), lines.slice(0, 12).join(''));
	writeFileSync(join(folder, 'corpus/second.jsonl'), lines.slice(12).join(''));
	const columns = rows.map(({ id, date, text }) => ({ id, date, 正文: text }));
	writeFileSync(join(folder, 'news.csv'), stringify(columns, { header: true }));

	for (const k of [1, 2, 4, 5, 6, 7, 8]) {
		const { code, stderr } = await atPrompt(`tifa corpus/ --shard ${k}/8 -o shards/${k}/`, folder, installation);
		if (code !== 0) throw new Error(`shard ${k}: ${stderr}`);
	}
}
