import { say } from '../../messages.js';
import type { Ending } from '../sink.js';

/** Inputs by what became of them. */
export interface Counts {
	analysed: number;
	/** results of an earlier run that are still good */
	kept: number;
	failed: number;
	duplicates: number;
}

/** Tells how a run that writes to a folder ended. What the user must know to go on is said in any case. */
export function closing(dir: string, ending: Ending, counts: Counts, quiet: boolean): void {
	const { analysed, kept, failed, duplicates } = counts;
	const parts = [
		`${analysed} analysed`,
		...(kept > 0 ? [`${kept} kept from before`] : []),
		...(failed > 0 ? [`${failed} failed`] : []),
		...(duplicates > 0 ? [`${duplicates} found to be duplicates`] : []),
	].join(', ');
	if (ending === 'done') {
		if (!quiet) say(`${parts}; results in ${dir}`);
		return;
	}
	const why = ending === 'interrupted' ? 'Interrupted' : 'Stopped at the first failure (--fail-fast)';
	say(`${why}: ${parts}; results so far in ${dir}. The same command with --resume goes on from here.`);
}
