import { loadBundle } from './bundle/load.js';

process.exitCode = await loadBundle('main').run(process.argv.slice(2));
