import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';

interface KindTables {
	readonly names: ReadonlyMap<string, OrganizationKind>;
	readonly endings: ReadonlyMap<string, OrganizationKind>;
}

const tables = new WeakMap<Lexicon, KindTables>();

/** What kind of body a name is: by the dictionary, else by its longest known ending. */
export function kindOfBody(name: string, lexicon: Lexicon): OrganizationKind {
	let known = tables.get(lexicon);
	if (!known) {
		const names = new Map<string, OrganizationKind>();
		for (const row of lexicon.details.bodies) {
			if (!row.kind) continue;
			for (const key of [row.name!, ...(row.aliases ?? '').split('|')])
				if (key) names.set(key, row.kind as OrganizationKind);
		}
		for (const row of lexicon.details.departments) {
			for (const ending of (row.endings ?? '').split('|')) names.set(row.core! + ending, row.kind as OrganizationKind);
		}
		const endings = new Map(
			lexicon.details.suffixes
				.filter((row) => row.kind !== 'generic-modifier')
				.map((row) => [row.suffix!, row.kind as OrganizationKind]),
		);
		known = { names, endings };
		tables.set(lexicon, known);
	}
	for (let start = 0; start < name.length; start++) {
		const kind = known.names.get(name.slice(start)) ?? known.endings.get(name.slice(start));
		if (kind) return kind;
	}
	return 'other';
}
