/**
 * Says what the size of a dictionary costs: `node dist/build/bench/dictionary.js`. The same texts are scanned for
 * formulas, and analysed whole, with 800 and with 80,000 further formulas; the ratios should be 1.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAnalyzer } from '../../analyze.js';
import { buildSloganResources } from '../../extract/slogans/index.js';
import { loadLexicon } from '../../lexicon/lexicon.js';
import { documentFromText } from '../../read/index.js';
import { collectTexts } from './texts.js';

const SIZES = [800, 80_000] as const;
const BYTES = 1_500_000;
const ROUNDS = 7;
const VERBS = [...'推抓促保稳强补优扩提降调治兴护创引育聚融'];
const NOUNS = [...'城乡山水林田路网产业科教文卫民企商农工电港园'];
const ENDS = ['行动', '工程', '机制', '新格局', '三步法', '改革', '模式', '计划'];

/** Formulas of the shapes that formulas have, all different: the number `index` written in verbs, nouns and an end. */
export function generatedFormula(index: number): string {
	const base = VERBS.length;
	let rest = Math.floor(index / ENDS.length);
	let formula = '';
	for (let slot = 0; slot < 4; slot++) {
		formula += (slot % 2 === 0 ? VERBS : NOUNS)[rest % base]!;
		rest = Math.floor(rest / base);
	}
	return formula + ENDS[index % ENDS.length]!;
}

const cpu = (work: () => void): number => {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1e6;
};
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

/** CPU seconds of each work, which take turns, so that a busy moment of the machine hits all. */
function measure(works: readonly (() => void)[]): readonly number[] {
	const seconds: number[][] = works.map(() => []);
	for (let round = 0; round <= ROUNDS; round++)
		for (const [index, work] of works.entries()) {
			const spent = cpu(work);
			// The first round warms up.
			if (round > 0) seconds[index]!.push(spent);
		}
	return seconds.map(median);
}

async function run(): Promise<void> {
	const { details } = loadLexicon();
	const { texts, bytes, from } = await collectTexts(BYTES);
	process.stdout.write(`${texts.length} texts, ${(bytes / 1e6).toFixed(1)} MB of UTF-8, from ${from}\n`);
	const folder = mkdtempSync(join(tmpdir(), 'tifa-dictionary-'));
	const scans: (() => void)[] = [];
	const analyses: (() => void)[] = [];
	try {
		for (const size of SIZES) {
			const formulas = Array.from({ length: size }, (_, index) => generatedFormula(index));
			const own = formulas.map((formula) => ({ formula }));
			const resources = buildSloganResources(details.sloganContext, [...own, ...details.tifa], details.countries);
			scans.push(() => {
				for (const text of texts) resources.canonicalMatches(text);
			});
			const file = join(folder, `${size}.csv`);
			writeFileSync(file, `formula\n${formulas.join('\n')}\n`);
			const analyze = await createAnalyzer({ dict: [file] });
			analyses.push(() => {
				for (const text of texts) analyze(documentFromText(text));
			});
		}
	} finally {
		rmSync(folder, { recursive: true });
	}
	for (const [name, works] of [
		['scan alone', scans],
		['whole analysis', analyses],
	] as const) {
		const seconds = measure(works);
		const speeds = seconds.map((spent, index) => `${SIZES[index]} formulas ${(bytes / 1e6 / spent).toFixed(1)} MB/s`);
		process.stdout.write(`${name}: ${speeds.join(', ')}, ratio ${(seconds[1]! / seconds[0]!).toFixed(2)}\n`);
	}
}

if (process.argv[1]?.endsWith('dictionary.js')) await run();
