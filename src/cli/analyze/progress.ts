import { progressLine } from '../../batch/meter.js';
import type { Shard } from '../../read/index.js';
import type { Inputs } from '../input-options.js';
import { say } from '../messages.js';
import { countInputs } from './count.js';

/** Milliseconds until progress is first shown on a terminal, and between two times. */
const SOON = 500;
/** The same where stderr is no terminal: a plain line now and then. */
const SELDOM = 5000;

/** Shows on stderr how far a run has come. */
export interface ProgressShown {
	/** an input was done, with so many bytes */
	done(bytes: number, failed: boolean): void;
	/** an input was done by an earlier run */
	passed(): void;
	/** says something that must not be mixed up with the line of progress */
	note(say: () => void): void;
	end(): void;
}

/** A line of its own each few seconds, rewritten on a terminal. Runs that are over before that show nothing. */
export function showProgress(inputs: Inputs, quiet: boolean, shard?: Shard): ProgressShown {
	const terminal = process.stderr.isTTY === true;
	// Results printed on the same terminal would be torn apart.
	const silent = quiet || (terminal && process.stdout.isTTY === true);
	const counts = { done: 0, passed: 0, bytes: 0, failed: 0 };
	const start = performance.now();
	const total = { known: null as number | null, counting: false };
	let shown = 0;
	const clear = (): void => {
		if (shown > 0) process.stderr.write(`\r${' '.repeat(shown)}\r`);
		shown = 0;
	};
	const show = (): void => {
		if (counts.done + counts.passed === 0) return;
		if (!total.counting) {
			total.counting = true;
			void countInputs(inputs, shard).then((count) => {
				total.known = count;
			});
		}
		const line = progressLine({ ...counts, total: total.known, seconds: (performance.now() - start) / 1000 });
		if (!terminal) {
			say(line);
			return;
		}
		clear();
		const fitting = line.slice(0, Math.max(0, (process.stderr.columns || 80) - 1));
		process.stderr.write(fitting);
		shown = fitting.length;
	};
	const timer = silent ? null : setInterval(show, terminal ? SOON : SELDOM).unref();
	return {
		done: (bytes, failed) => {
			counts.done++;
			counts.bytes += bytes;
			if (failed) counts.failed++;
		},
		passed: () => void counts.passed++,
		note: (speak) => {
			clear();
			speak();
		},
		end: () => {
			if (timer !== null) clearInterval(timer);
			clear();
		},
	};
}
