import { tuneForLongRun } from '../batch/tune.js';
import { loadBundle } from './bundle/load.js';
import { endWithParent, isLongRun } from './long-run/child.js';

const long = isLongRun();
if (long) {
	tuneForLongRun();
	endWithParent();
}
const [, file, ...args] = process.argv;
process.exitCode = await loadBundle(long ? 'long' : 'main').run(args, file);
