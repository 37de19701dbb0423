/** Where the words that can belong to a figure stand. */
import type { Span } from '../../types.js';

/** The room of a figure: what stands between its neighbours. */
export interface Room {
	/** where the words that can belong to it begin */
	readonly left: number;
	/** where they end: the next figure or the end of the clause */
	readonly right: number;
	/** end of the last word of promise or forecast in it, or `left` */
	readonly cut: number;
	/** end of the clause */
	readonly end: number;
	/** no other figure follows in the clause */
	readonly last: boolean;
	/** it goes on from a figure before it in the same clause */
	readonly goesOn: boolean;
	/** the start of its change stands before it: the 57 of 从15个县扩大到57个县 */
	readonly changed: boolean;
	/** the clause before, when no figure stands in it and none in this one before the figure */
	readonly prior: Span | null;
}
