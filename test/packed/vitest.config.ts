import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:packed`: it packs and installs, which takes minutes and the registry, and is no part of `npm test`. */
export default defineConfig({
	root: fileURLToPath(new URL('../..', import.meta.url)),
	test: {
		include: ['test/packed/**/*.test.ts'],
		globalSetup: ['test/helpers/build.ts'],
		pool: 'forks',
		testTimeout: 300_000,
		hookTimeout: 600_000,
	},
});
