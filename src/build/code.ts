/**
 * Lets V8 compile what a run of the program needs, and keeps the code beside the bundle: called as `node code.js main`,
 * `long` or `worker`, each with the flags of V8 under which it will be loaded.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tuneForLongRun, tuneForWorkers } from '../batch/tune.js';
import { bundleScript, codeFile, type Loader, runBundle } from '../cli/bundle/load.js';

const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));
const loader = process.argv[2] as Loader;
if (loader === 'worker') tuneForWorkers();
if (loader === 'long') tuneForLongRun();
const script = bundleScript(loader);
const { run } = runBundle(script);
for (const format of ['summary', 'csv', 'jsonl']) await run(['-f', format, '-j', '1', SAMPLES]);
writeFileSync(codeFile(loader), script.createCachedData());
