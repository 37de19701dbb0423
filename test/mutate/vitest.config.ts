import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

/** `npm run mutate`: the tests that tell a recognizer from a mutant of it. Nothing is built, and nothing huge is read. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['test/extract/**/*.test.ts'],
		exclude: [...configDefaults.exclude, 'test/extract/**/*-huge.test.ts'],
		server: { deps: { external: [/\/dist\//] } },
		testTimeout: 60_000,
	},
});
