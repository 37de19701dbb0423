import type { Lexicon } from '../../lexicon/lexicon.js';
import type { OrganizationKind } from '../../record/schema.js';
import { addLength, hasLength, type Lengths } from '../lengths.js';
import { kindOfPart } from './whose.js';

interface KindTable {
	/** kinds by names of bodies and by endings; where a string is both, the name tells */
	readonly kinds: ReadonlyMap<string, OrganizationKind>;
	/** length of the longest of them */
	readonly longest: number;
	readonly lengths: Lengths;
}

const tables = new WeakMap<Lexicon, KindTable>();

/** What kind of body a name is: by the dictionary, else by its longest known ending and whose it is. */
export function kindOfBody(name: string, lexicon: Lexicon): OrganizationKind {
	let table = tables.get(lexicon);
	if (!table) {
		table = tableOf(lexicon);
		tables.set(lexicon, table);
	}
	const { kinds, longest, lengths } = table;
	for (let start = Math.max(0, name.length - longest); start < name.length; start++) {
		if (!hasLength(lengths[name.charCodeAt(start)]!, name.length - start)) continue;
		const kind = kinds.get(start === 0 ? name : name.slice(start));
		if (kind) return kindOfPart(name, kind, start, kinds, lexicon);
	}
	// 政治报: papers are found by their marks, and many other words end so
	return name.length > 2 && name.endsWith('报') ? 'media' : 'other';
}

function tableOf({ details }: Lexicon): KindTable {
	const kinds = new Map<string, OrganizationKind>();
	const lengths = new Int32Array(65536);
	let longest = 0;
	const put = (name: string, kind: OrganizationKind): void => {
		if (name === '') return;
		kinds.set(name, kind);
		addLength(lengths, name.charCodeAt(0), name.length);
		if (name.length > longest) longest = name.length;
	};
	for (const row of details.suffixes)
		if (row.kind !== 'generic-modifier') put(row.suffix!, row.kind as OrganizationKind);
	for (const row of details.bodies) {
		if (!row.kind) continue;
		put(row.name!, row.kind as OrganizationKind);
		if (row.aliases) for (const alias of row.aliases.split('|')) put(alias, row.kind as OrganizationKind);
	}
	for (const row of details.departments) {
		if (!row.kind) continue;
		for (const ending of (row.endings ?? '').split('|')) put(row.core! + ending, row.kind as OrganizationKind);
	}
	return { kinds, longest, lengths };
}
