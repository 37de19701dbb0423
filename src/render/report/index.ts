import type { ReportData } from '../../corpus/report/types.js';
import type { Language } from '../labels.js';
import { documentsChart } from './charts/documents.js';
import { networkChart } from './charts/network.js';
import { slogansChart } from './charts/slogans.js';
import { type Drawing, drawChart } from './charts/svg.js';
import { targetsChart } from './charts/targets.js';
import type { Markup } from './html.js';
import { buildPage } from './page.js';
import { articlesSection } from './sections/articles.js';
import { networkSection } from './sections/network.js';
import { organizationsSection } from './sections/organizations.js';
import { overviewSection } from './sections/overview.js';
import { peopleSection } from './sections/people.js';
import { slogansSection } from './sections/slogans.js';
import { targetsSection } from './sections/targets.js';
import { wordsOf } from './words.js';

export interface PageOptions {
	readonly title: string;
	/** of tifa, named at the foot */
	readonly version: string;
	/** the language the page opens in; it carries both */
	readonly lang: Language;
}

/** Slogans drawn as lines; more cannot be told apart. */
const LINES = 6;

/** Renders a report as one page that needs nothing else: no network, no other file, no chart library. */
export async function renderReport(report: ReportData, options: PageOptions): Promise<string> {
	const echarts = await import('echarts');
	const draw = (wanted: boolean, drawing: () => Drawing): Markup | null =>
		wanted ? drawChart(echarts, drawing()) : null;
	const words = wordsOf(options.lang);
	const { periods, slogans, years, network } = report;
	const overTime = periods.keys.length > 1;
	const drawn = slogans.slice(0, LINES);
	const sections = [
		overviewSection(
			report,
			draw(overTime, () => documentsChart(periods)),
			words,
		),
		peopleSection(report, words),
		organizationsSection(report, words),
		slogansSection(
			report,
			drawn,
			draw(overTime && drawn.length > 0, () => slogansChart(drawn, periods)),
			words,
		),
		targetsSection(
			report,
			draw(years.length > 1, () => targetsChart(years)),
			words,
		),
		networkSection(
			report,
			draw(network.edges.length > 2, () => networkChart(report)),
			words,
		),
		articlesSection(report, words),
	];
	return buildPage({ title: options.title, version: options.version, sections, report }, words);
}
