import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The articles come last: they take longest, and most mutants fall before. */
class ArticlesLast extends BaseSequencer {
	override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
		const rank = ({ moduleId }: TestSpecification): string => `${moduleId.endsWith('gold.test.ts') ? 1 : 0}${moduleId}`;
		return files.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
	}
}

/** `npm run mutate`: the tests that tell a recognizer from a mutant of it. Nothing is built, and nothing huge is read. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['test/extract/**/*.test.ts', 'test/gold.test.ts', 'test/record/pinyin.test.ts'],
		exclude: [...configDefaults.exclude, 'test/extract/**/*-huge.test.ts'],
		server: { deps: { external: [/\/dist\//] } },
		// The lexicon is read once a mutant, not once a file; every mutant has a new thread.
		isolate: false,
		sequence: { sequencer: ArticlesLast },
		testTimeout: 60_000,
	},
});
