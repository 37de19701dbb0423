import { tuneForLongRun } from '../batch/tune.js';
import { loadBundle } from './bundle/load.js';
import { endWithParent, isLongRun } from './long-run/child.js';

if (isLongRun()) {
	tuneForLongRun();
	endWithParent();
}
const [, file, ...args] = process.argv;
process.exitCode = await loadBundle(isLongRun() ? 'long' : 'main').run(args, file);
