import type { Bounds } from './bounds.js';
import type { Framed } from './framed.js';
import { addByHead } from './head.js';
import { ECHOES, ENDS, OF, OPENS, PLACES } from './may-frame.js';
import { addByOf } from './of.js';
import { addByEcho, addByPlace } from './place.js';
import type { Run } from './runs.js';
import { addByTail, enough, owned } from './tail.js';

/** All sets of three and more neighbours in a run that share a frame, the better ones first. */
export function framesOf(text: string, run: Run, bounds: Bounds): readonly Framed[] {
	const { may } = run;
	const found: Framed[] = [];
	if ((may & ENDS) !== 0) {
		addByTail(text, run, bounds, enough, found);
		if (found.length === 0) addByTail(text, run, bounds, owned, found);
	}
	if ((may & OPENS) !== 0) addByHead(text, run, bounds, found);
	if ((may & PLACES) !== 0) addByPlace(text, run, bounds, found);
	if ((may & ECHOES) !== 0) addByEcho(text, run, bounds, found);
	if ((may & OF) !== 0) addByOf(text, run, bounds, found);
	return found.length < 2 ? found : found.sort((a, b) => b.members.length - a.members.length);
}
