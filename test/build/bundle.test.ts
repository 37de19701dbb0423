/** The command line is one file, compiled ahead; without code that fits this Node it must do the same. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { LONG_RUN } from '../../src/batch/tune.js';

const SAMPLE = 'samples/city-meeting.txt';
const LOAD = './dist/cli/bundle/load.js';

const node = (...args: readonly string[]): string => execFileSync(process.execPath, args, { encoding: 'utf8' });

/** Whether V8 refuses the compiled code, under flags that are set before it is loaded. */
const refused = (loader: string, flags = '', start: readonly string[] = []): string =>
	node(
		...start,
		'--input-type=module',
		'-e',
		`const { compileLess, tuneForLongRun, tuneForWorkers } = await import('./dist/batch/tune.js');
		const { bundleScript } = await import('${LOAD}');
		${flags}
		process.stdout.write(String(bundleScript('${loader}').cachedDataRejected));`,
	);

test('V8 takes the compiled code when the program starts', () => {
	expect(refused('main')).toBe('false');
});

test('V8 takes the compiled code in workers, before which it is tuned', () => {
	expect(refused('worker', 'tuneForWorkers();')).toBe('false');
});

test('V8 takes the compiled code in a process for a long run', () => {
	expect(refused('long', 'tuneForLongRun();', LONG_RUN)).toBe('false');
});

test('compiled code that does not fit is compiled anew, and the output is the same', () => {
	expect(refused('main', 'compileLess();')).toBe('true');
	expect(node('--stack-size=900', 'bin/tifa.js', SAMPLE)).toBe(node('bin/tifa.js', SAMPLE));
});
