import type { OrganizationKind, TifaRecord } from '../../record/schema.js';
import { compare, count, obtain, ranking, Sighting } from './tally.js';
import type { OrganizationEntry } from './types.js';

class Organization extends Sighting {
	readonly kinds = new Map<string, number>();
	mentions = 0;
}

type OrganizationOf = TifaRecord['organizations'][number];

/** A body goes by its full name where the article settles it: 市委 of two cities are two bodies. */
export const organizationKey = (organization: Pick<OrganizationOf, 'normalized' | 'resolved'>): string =>
	organization.resolved ?? organization.normalized;

/** Gathers bodies over the articles of a corpus. */
export class Organizations {
	readonly #bodies = new Map<string, Organization>();

	add(record: TifaRecord): void {
		const here = new Set<Organization>();
		for (const organization of record.organizations) {
			const held = obtain(this.#bodies, organizationKey(organization), () => new Organization());
			if (!here.has(held)) held.see(record.document.date);
			here.add(held);
			held.mentions += organization.mentions.length;
			count(held.kinds, organization.kind);
		}
	}

	get size(): number {
		return this.#bodies.size;
	}

	ranked(): readonly string[] {
		return [...this.#bodies]
			.sort(([a, m], [b, n]) => n.articles - m.articles || n.mentions - m.mentions || compare(a, b))
			.map(([key]) => key);
	}

	entry(key: string): OrganizationEntry {
		const body = this.#bodies.get(key)!;
		return { name: key, kind: ranking(body.kinds)[0]![0] as OrganizationKind, mentions: body.mentions, ...body.seen() };
	}
}
