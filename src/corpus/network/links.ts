/** What a node stands for. */
export type NodeKind = 'person' | 'organization' | 'slogan';

/** A node of a network under construction. */
export interface NetworkNode {
	readonly id: string;
	readonly kind: NodeKind;
	/** documents that it appears in */
	documents: number;
	/** places in lists, summed, the first 1; and how many lists */
	places: number;
	lists: number;
}

/** A link between two nodes. */
export interface NetworkLink {
	readonly source: string;
	readonly target: string;
	/** what the link says, where two nodes can be linked in several ways: an office */
	readonly label: string;
	/** documents, events, lists or acts of speech behind it */
	weight: number;
	first: string | null;
	last: string | null;
	/** lists: how often the target stands right behind the source */
	adjacent: number;
}

/** Gathers nodes and links over a stream of documents; memory grows with them. */
export class Links {
	readonly nodes = new Map<string, NetworkNode>();
	readonly links = new Map<string, NetworkLink>();
	readonly directed: boolean;

	constructor(directed: boolean) {
		this.directed = directed;
	}

	/** A node by its name; people, bodies and formulas of one name are three nodes. */
	node(kind: NodeKind, name: string): NetworkNode {
		const id = kind === 'person' ? name : `${kind}:${name}`;
		let node = this.nodes.get(id);
		if (node === undefined) {
			node = { id, kind, documents: 0, places: 0, lists: 0 };
			this.nodes.set(id, node);
		}
		return node;
	}

	/** Counts a link once more, on a date. Undirected links have no order. */
	link(a: NetworkNode, b: NetworkNode, date: string | null, label = ''): NetworkLink | null {
		if (a.id === b.id) return null;
		const [source, target] = this.directed || a.id < b.id ? [a.id, b.id] : [b.id, a.id];
		const key = `${source}\0${target}\0${label}`;
		let link = this.links.get(key);
		if (link === undefined) {
			link = { source, target, label, weight: 0, first: null, last: null, adjacent: 0 };
			this.links.set(key, link);
		}
		link.weight++;
		if (date !== null) {
			if (link.first === null || date < link.first) link.first = date;
			if (link.last === null || date > link.last) link.last = date;
		}
		return link;
	}

	/** Links all of a set with each other. */
	clique(nodes: readonly NetworkNode[], date: string | null): void {
		nodes.forEach((a, i) => {
			for (const b of nodes.slice(i + 1)) this.link(a, b, date);
		});
	}
}
