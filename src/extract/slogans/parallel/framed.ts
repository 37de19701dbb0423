import type { Span } from '../../../types.js';

/** How the members of a set are alike. */
export interface Framed {
	readonly kind: 'head' | 'tail' | 'column' | 'inside' | 'beat' | 'echo' | 'of';
	readonly members: readonly Span[];
	/** the shared string; empty for `column`, `beat`, `echo` and `of` */
	readonly shared: string;
	/** the members are some neighbours of a run, whose others are not alike */
	readonly partial: boolean;
}

/** Characters that join the parts of a clause: shared by all members they are a frame. */
export const JOINTS = '向是有不以为而变到得促强至转融赋就';

/** A set of all members that stand there. */
export const framed = (kind: Framed['kind'], members: readonly Span[], shared = ''): Framed => ({
	kind,
	members,
	shared,
	partial: false,
});
