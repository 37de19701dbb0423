import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';

interface KindTable {
	/** kinds by names of bodies and by endings; where a string is both, the name tells */
	readonly kinds: ReadonlyMap<string, OrganizationKind>;
	/** length of the longest of them */
	readonly longest: number;
	/** the units they begin with */
	readonly firsts: ReadonlySet<number>;
}

const tables = new WeakMap<Lexicon, KindTable>();

/** What kind of body a name is: by the dictionary, else by its longest known ending. */
export function kindOfBody(name: string, lexicon: Lexicon): OrganizationKind {
	let table = tables.get(lexicon);
	if (!table) {
		table = tableOf(lexicon);
		tables.set(lexicon, table);
	}
	const { kinds, longest, firsts } = table;
	for (let start = Math.max(0, name.length - longest); start < name.length; start++) {
		if (!firsts.has(name.charCodeAt(start))) continue;
		const kind = kinds.get(start === 0 ? name : name.slice(start));
		if (kind) return kind;
	}
	return 'other';
}

function tableOf({ details }: Lexicon): KindTable {
	const kinds = new Map<string, OrganizationKind>();
	for (const row of details.suffixes)
		if (row.kind !== 'generic-modifier') kinds.set(row.suffix!, row.kind as OrganizationKind);
	for (const row of details.bodies) {
		if (!row.kind) continue;
		for (const key of [row.name!, ...(row.aliases ?? '').split('|')])
			if (key) kinds.set(key, row.kind as OrganizationKind);
	}
	for (const row of details.departments) {
		if (!row.kind) continue;
		for (const ending of (row.endings ?? '').split('|')) kinds.set(row.core! + ending, row.kind as OrganizationKind);
	}
	const keys = [...kinds.keys()];
	return {
		kinds,
		longest: Math.max(...keys.map((key) => key.length)),
		firsts: new Set(keys.map((key) => key.charCodeAt(0))),
	};
}
