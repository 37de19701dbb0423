import { INSPECTION, MEETING } from '../helpers/articles.js';

/** What lies in the folder in which messages.txt happens: inputs, and things that are none. */
export const FILES = {
	'm.txt': MEETING,
	'i.txt': INSPECTION,
	'undated.txt': '市长王军强调，要抓好落实。',
	'empty.txt': '',
	'bad.csv': 'name\nx\n',
	'bad2.csv': 'formula,year\n,x\n甲,1\n',
	'semi.csv': 'formula;year\n',
	'e.csv': '',
	'ok.csv': 'formula\n四个倍增\n',
	'full/x': 'x',
	'g/x.gold.json': '{',
	'sub/a.png': 'x',
	'cut/results.jsonl': '',
	'cut/journal.jsonl': '{}',
	'r.jsonl': '{"a":1}\n',
} as const;
