import type { Reading } from '../../types.js';
import type { Bounds } from './bounds.js';
import type { Framed } from './framed.js';
import { addByHead } from './head.js';
import { addByOf } from './of.js';
import { addByEcho, addByPlace } from './place.js';
import type { Run } from './runs.js';
import { addByTail, enough, owned } from './tail.js';

/** All sets of three and more neighbours in a run that share a frame, the better ones first. */
export function framesOf(reading: Reading, run: Run, bounds: Bounds): readonly Framed[] {
	const { text } = reading;
	const found: Framed[] = [];
	addByTail(text, run, bounds, enough, found);
	if (found.length === 0) addByTail(text, run, bounds, owned, found);
	addByHead(text, run, bounds, found);
	addByPlace(text, run, bounds, found);
	addByEcho(text, run, bounds, found);
	addByOf(text, run, bounds, found);
	return found.length < 2 ? found : found.sort((a, b) => b.members.length - a.members.length);
}
