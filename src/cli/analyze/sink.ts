import type { Item, Outcome } from '../../batch/types.js';
import type { Placed } from '../../read/index.js';

/** How a run ended: all inputs done, stopped by Ctrl-C, or at the first failure. */
export type Ending = 'done' | 'interrupted' | 'failed';

/** Where results go, one after the other, in the order of the inputs. */
export interface Sink {
	/** Turns inputs into what there is to do; what an earlier run has done may be left out. */
	select(inputs: AsyncIterable<Placed>): AsyncGenerator<Item>;
	take(outcome: Outcome): Promise<void>;
	/** Ends the results and says what there is to say about them. */
	close(ending: Ending): Promise<void>;
}
