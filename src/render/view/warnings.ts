import { faint, rich, warn } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Section } from './view.js';

/** What the reader should know before trusting the rest. */
export function warningsSection({ record, labels }: ViewContext): Section | null {
	if (record.warnings.length === 0) return null;
	return {
		heading: labels.sections.warnings,
		count: null,
		blocks: record.warnings.map(
			({ code, message }) => ({ kind: 'line', content: rich(warn(message), faint(` (${code})`)) }) as const,
		),
	};
}
