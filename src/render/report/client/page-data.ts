import type { ReportData } from '../../../corpus/report/types.js';

/** What the page carries for its script. */
export interface PageData {
	readonly strings: Readonly<Record<'en' | 'zh', Readonly<Record<string, string>>>>;
	readonly report: ReportData;
}
