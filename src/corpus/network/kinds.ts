import type { TifaRecord } from '../../record/schema.js';
import { sloganName } from '../units/facts.js';
import type { Links, NetworkNode, NodeKind } from './links.js';
import { listsOf } from './lists.js';

/** A kind of network: whether its links have a direction, and what a document adds to it. */
interface NetworkKindOf {
	readonly about: string;
	readonly directed: boolean;
	readonly add: (record: TifaRecord, links: Links) => void;
}

/** People of a document who are no makers of it, once each. */
const peopleOf = ({ people }: TifaRecord): readonly string[] => [
	...new Set(people.filter(({ kind }) => kind !== 'byline').map(({ normalized }) => normalized)),
];

/** Nodes of names, counted as appearing in one document more. */
function seen(names: Iterable<string>, links: Links): readonly NetworkNode[] {
	return [...new Set(names)].map((name) => {
		const node = links.node('person', name);
		node.documents++;
		return node;
	});
}

/** Kinds of networks. A new kind is a line here. */
export const networkKinds = {
	cooccurrence: {
		about: 'people named in one document',
		directed: false,
		add: (record, links) => links.clique(seen(peopleOf(record), links), record.document.date),
	},
	event: {
		about: 'people who took part in one event (presided, spoke, attended, met, …)',
		directed: false,
		add: ({ events, document }, links) => {
			for (const { people, date } of events)
				links.clique(seen([...new Set(Object.values(people).flat())], links), date ?? document.date);
		},
	},
	list: {
		about: 'people named in one list, from whoever stands before to whoever stands behind',
		directed: true,
		add: (record, links) => {
			const lists = listsOf(record);
			seen(lists.flat(), links);
			for (const list of lists) {
				const nodes = list.map((name) => links.node('person', name));
				nodes.forEach((node, i) => {
					node.places += i + 1;
					node.lists++;
					nodes.slice(i + 1).forEach((other, j) => {
						const link = links.link(node, other, record.document.date);
						if (link !== null && j === 0) link.adjacent++;
					});
				});
			}
		},
	},
	'speaker-slogan': {
		about: 'who uses which slogan, first mention of a document',
		directed: true,
		add: ({ slogans, people, document }, links) => {
			const names = new Set(people.map(({ normalized }) => normalized));
			const used = new Map<string, { readonly speaker: string; readonly formula: string }>();
			for (const slogan of slogans) {
				const { speaker } = slogan;
				const formula = sloganName(slogan);
				if (speaker !== null) used.set(`${speaker}\0${formula}`, { speaker, formula });
			}
			const counted = new Set<NetworkNode>();
			const node = (kind: NodeKind, name: string): NetworkNode => {
				const found = links.node(kind, name);
				if (!counted.has(found)) found.documents++;
				counted.add(found);
				return found;
			};
			for (const { speaker, formula } of used.values()) {
				// 会议强调, 报告指出: what speaks and is nobody is a body or a text.
				const from = node(names.has(speaker) ? 'person' : 'organization', speaker);
				links.link(from, node('slogan', formula), document.date);
			}
		},
	},
	office: {
		about: 'who holds which office in which body, with the first and last date',
		directed: true,
		add: ({ people, document }, links) => {
			for (const { normalized, kind, roles } of people) {
				if (kind === 'byline') continue;
				const offices = new Map(
					roles.flatMap((role) => {
						const body = role.organizationResolved ?? role.organization;
						return body === null ? [] : [[`${body}\0${role.title}`, { body, title: role.title }] as const];
					}),
				);
				if (offices.size === 0) continue;
				const [person] = seen([normalized], links);
				const counted = new Set<NetworkNode>();
				for (const { body, title } of offices.values()) {
					const node = links.node('organization', body);
					if (!counted.has(node)) node.documents++;
					counted.add(node);
					links.link(person!, node, document.date, title);
				}
			}
		},
	},
} as const satisfies Record<string, NetworkKindOf>;

export type NetworkKind = keyof typeof networkKinds;
export const NETWORK_KINDS = Object.keys(networkKinds) as readonly NetworkKind[];
