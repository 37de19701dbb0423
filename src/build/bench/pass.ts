/**
 * One pass over the texts in a process of its own, so that dictionaries and caches do not mix.
 * Called as `node pass.js analysis|tag TEXTS.json`; prints the seconds, loading not counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { openGroupAnalysis } from '../../analyze.js';
import { compileLess } from '../../batch/tune.js';
import { documentFromText } from '../../read/index.js';

/** What a pass does with the texts: all of `tifa`, in groups and with V8 tuned as in a run over a corpus, or the segmenter's tagging with the dictionary it comes with. */
const PASSES = {
	analysis: async () => {
		compileLess();
		const analyze = await openGroupAnalysis();
		return (texts: readonly string[]) => analyze(texts.map((text) => documentFromText(text)));
	},
	tag: async () => {
		const jieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
		jieba.tag('热身');
		return (texts: readonly string[]) => texts.map((text) => jieba.tag(text));
	},
} as const;
export type PassName = keyof typeof PASSES;

/** Texts that are handed over together: with short articles as many characters as in a run. */
const GROUP = 100;

const [name, file] = process.argv.slice(2) as [PassName, string];
const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
const run = await PASSES[name]();
const start = performance.now();
for (let i = 0; i < texts.length; i += GROUP) run(texts.slice(i, i + GROUP));
process.stdout.write(String((performance.now() - start) / 1000));
