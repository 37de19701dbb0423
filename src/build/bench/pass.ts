/**
 * One pass over the texts in a process of its own, so that dictionaries and caches do not mix.
 * Called as `node pass.js analysis|tag TEXTS.json`; prints the seconds, loading not counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createAnalyzer } from '../../analyze.js';
import { documentFromText } from '../../read/index.js';

/** What a pass does with each text: all of `tifa`, or the segmenter's tagging with the dictionary it comes with. */
const PASSES = {
	analysis: async () => {
		const analyze = await createAnalyzer();
		return (text: string) => analyze(documentFromText(text));
	},
	tag: async () => {
		const jieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
		jieba.tag('热身');
		return (text: string) => jieba.tag(text);
	},
} as const;
export type PassName = keyof typeof PASSES;

const [name, file] = process.argv.slice(2) as [PassName, string];
const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
const run = await PASSES[name]();
const start = performance.now();
for (const text of texts) run(text);
process.stdout.write(String((performance.now() - start) / 1000));
