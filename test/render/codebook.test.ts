import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { codebook } from '../../src/render/codebook.js';

// `npm test -- -u` writes the page anew.
test('docs/tables.md is in step with the columns', async () => {
	await expect(codebook()).toMatchFileSnapshot(fileURLToPath(new URL('../../docs/tables.md', import.meta.url)));
});
