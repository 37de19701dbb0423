import { startLanguage } from './language.js';
import { loadData } from './load.js';
import { startRouter } from './router.js';
import { startSearch } from './search.js';
import { startTables } from './tables.js';
import { startTheme } from './theme.js';

/** Brings the page to life; without it every table and chart is still there to read. */
export async function start(): Promise<void> {
	document.documentElement.classList.add('live');
	startTheme();
	const data = await loadData();
	startLanguage(data);
	startTables();
	startSearch(data.report);
	startRouter(data.report);
	document.documentElement.classList.add('ready');
}
