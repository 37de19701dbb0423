import { faint, joined, rich, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Section } from './view.js';

/** Bodies named, in full behind those that the article shortens. */
export function organizationsSection({ record, labels, shown }: ViewContext): Section | null {
	if (record.organizations.length === 0) return null;
	const names = record.organizations.map(({ name, normalized, resolved }) =>
		rich(
			unbroken(rich(shown(name, normalized))),
			resolved === null || resolved === normalized ? null : faint(` (${resolved})`),
		),
	);
	return {
		heading: labels.sections.organizations,
		count: record.organizations.length,
		blocks: [{ kind: 'line', content: joined(names, '、') }],
	};
}
