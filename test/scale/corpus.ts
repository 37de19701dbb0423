import { article, articles } from '../batch/corpus.js';
import { makeZip } from '../helpers/zip.js';

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** JSON Lines, one object an article. */
export const lines = (count: number, first = 0): string =>
	Array.from(
		{ length: count },
		(_, i) => `${JSON.stringify({ id: `row-${first + i}`, text: article(first + i) })}\n`,
	).join('');

/**
 * All kinds of inputs at once, with what makes shards differ from one run when it is done wrong: ids that several
 * documents want, copies of articles in files of other kinds, empty files, broken rows, corpora without ids.
 */
export function mixed(): Record<string, string | Uint8Array> {
	const rows = Array.from({ length: 60 }, (_, i) =>
		JSON.stringify({ id: i % 9 === 0 ? 'same' : `r${i}`, 正文: article(i % 5 === 0 ? 3 : 500 + i), 栏目: '要闻' }),
	);
	const table = Array.from(
		{ length: 40 },
		(_, i) => `${quoted(article(i % 4 === 0 ? 1 : 700 + i))},2024-03-0${1 + (i % 9)}`,
	);
	return {
		...articles(60),
		// Their ids end like those that make ids unique.
		'news/0003.md': article(900),
		'news/0003~2.txt': article(901),
		'news/same.txt': article(902),
		'more/0003.txt': article(3),
		'rows.jsonl': `${rows.slice(0, 30).join('\n')}\nno JSON\n{"id":"empty","正文":""}\n${rows.slice(30).join('\n')}\n`,
		'table.csv': `正文,日期\n${table.join('\n')}\n`,
		'old.zip': makeZip([
			...Array.from({ length: 12 }, (_, i) => ({ name: `a/${i}.txt`, content: article(i < 3 ? i : 800 + i) })),
			{ name: 'a/empty.txt', content: '' },
			{ name: 'b/rows.jsonl', content: lines(10, 950) },
		]),
		'names.txt': 'news\nmore/0003.txt\nrows.jsonl\ntable.csv\nold.zip\nnowhere.txt\n',
	};
}
