import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const MEASURED = ['src/extract/**', 'src/normalize/**', 'src/read/**'];

export default defineConfig({
	root: fileURLToPath(new URL('..', import.meta.url)),
	test: {
		include: ['test/**/*.test.ts'],
		exclude: [...configDefaults.exclude, 'test/packed/**'],
		globalSetup: ['test/helpers/build.ts'],
		pool: 'forks',
		// One file a core; by default a core is left idle.
		poolOptions: { forks: { maxForks: availableParallelism(), minForks: 1 } },
		// What is built is tested as it is, not as the test runner would transform it.
		server: { deps: { external: [/\/dist\//] } },
		// `npm run coverage`: how much of what reads and recognizes is tested without a command line around it.
		coverage: {
			provider: 'v8',
			include: MEASURED,
			reporter: ['text-summary', 'json', 'html'],
			thresholds: Object.fromEntries(MEASURED.map((folder) => [folder, { branches: 92 }])),
		},
		testTimeout: 180_000,
		hookTimeout: 180_000,
	},
});
