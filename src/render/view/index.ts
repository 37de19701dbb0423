import type { Analysed } from '../../record/columns.js';
import type { SectionName } from '../labels.js';
import { joined, rich, strong } from '../text/rich.js';
import { type ViewContext, type ViewOptions, viewContext } from './context.js';
import { eventSection } from './event.js';
import { organizationsSection } from './organizations.js';
import { foreignSection, officialsSection, othersSection, reportersSection } from './people.js';
import { slogansSection } from './slogans.js';
import { speakersSection } from './speakers.js';
import { figuresSection, targetsSection } from './targets.js';
import type { Section, View } from './view.js';
import { warningsSection } from './warnings.js';

export type { ViewOptions } from './context.js';
export type { Block, Pair, Section, View } from './view.js';

/** Sections in the order shown; one that has nothing to say gives `null`. */
const sections = {
	event: eventSection,
	officials: officialsSection,
	foreign: foreignSection,
	others: othersSection,
	reporters: reportersSection,
	speeches: speakersSection,
	slogans: slogansSection,
	targets: targetsSection,
	figures: figuresSection,
	organizations: organizationsSection,
	warnings: warningsSection,
} as const satisfies Record<SectionName, (context: ViewContext) => Section | null>;

/** Arranges a record for reading. */
export function buildView(item: Analysed, options: ViewOptions): View {
	const context = viewContext(item, options);
	const { document } = item.record;
	const { labels, shown } = context;
	const title =
		document.title === null ? labels.untitled : shown(document.title, document.titleNormalized ?? document.title);
	const source = document.source === null ? '' : shown(document.source, document.sourceNormalized ?? document.source);
	const facts = [
		document.date ?? '',
		source,
		document.place ?? '',
		`${labels.script[document.script]}, ${document.encoding}`,
		labels.characters(document.characters.toLocaleString('en-US')),
	];
	return {
		title: strong(title),
		subtitle: joined(
			facts.map((fact) => rich(fact)),
			' · ',
		),
		sections: Object.values(sections).flatMap((section) => section(context) ?? []),
	};
}
