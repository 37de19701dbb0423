import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stageShares } from '../../src/build/bench/profile.js';

const node = (id: number, url: string, children: readonly number[] = [], functionName = 'f') => ({
	id,
	callFrame: { functionName, url: url === '' ? '' : `file:///tifa/dist/${url}` },
	children,
});

test('time counts for the outermost stage of an analysis; loading does not count', () => {
	const folder = mkdtempSync(join(tmpdir(), 'tifa-profile-'));
	const file = join(folder, 'a.cpuprofile');
	const nodes = [
		node(1, '', [2, 3, 8], '(root)'),
		node(2, 'lexicon/lexicon.js'),
		node(3, 'analyze.js', [4, 6]),
		node(4, 'extract/people/index.js', [5]),
		node(5, 'extract/lattice.js'),
		node(6, 'clean/index.js', [7]),
		node(7, '', [], 'replace'),
		node(8, '', [], '(garbage collector)'),
	];
	writeFileSync(file, JSON.stringify({ nodes, samples: [2, 4, 5, 7, 8], timeDeltas: [900, 30, 30, 20, 20] }));
	expect([...stageShares(file)]).toEqual([
		['people', 0.6],
		['clean', 0.2],
		['garbage collection', 0.2],
	]);
	rmSync(folder, { recursive: true });
});
