/**
 * One pass over the texts in a process of its own, so that dictionaries and caches do not mix.
 * Called as `node pass.js analysis|modules|tag TEXTS.json`; prints the seconds, loading not counted.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tuneForLongRun } from '../../batch/tune.js';
import { loadBundle } from '../../cli/bundle/load.js';
import { documentFromText } from '../../read/index.js';

type Module = Pick<typeof import('../../analyze.js'), 'openGroupAnalysis'>;

/** All of `tifa`, in groups and with V8 tuned as in a run over a corpus; to be started as one, too (`LONG_RUN`). */
async function analysis(load: () => Promise<Module>): Promise<(texts: readonly string[]) => unknown> {
	tuneForLongRun();
	const analyze = await (await load()).openGroupAnalysis();
	return (texts) => analyze(texts.map((text) => documentFromText(text)));
}

/**
 * What a pass does with the texts: the analysis as the program loads it, the same module by module (so that a profile
 * tells the stages), or the segmenter's tagging with the dictionary it comes with.
 */
const PASSES = {
	analysis: async () => analysis(() => loadBundle('long').loadAnalysis()),
	modules: async () => analysis(() => import('../../analyze.js')),
	tag: async () => {
		const jieba = createRequire(import.meta.url)('nodejieba') as { tag(text: string): unknown };
		jieba.tag('热身');
		return (texts: readonly string[]) => texts.map((text) => jieba.tag(text));
	},
} as const;

/** Texts that are handed over together: with short articles as many characters as in a run. */
const GROUP = 100;

const [name, file] = process.argv.slice(2) as [keyof typeof PASSES, string];
const texts = JSON.parse(readFileSync(file, 'utf8')) as readonly string[];
const run = await PASSES[name]();
const start = performance.now();
for (let i = 0; i < texts.length; i += GROUP) run(texts.slice(i, i + GROUP));
process.stdout.write(String((performance.now() - start) / 1000));
