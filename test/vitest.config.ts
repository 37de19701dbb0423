import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.ts'],
		exclude: configDefaults.exclude,
		globalSetup: ['test/helpers/build.ts'],
		pool: 'forks',
		testTimeout: 180_000,
	},
});
