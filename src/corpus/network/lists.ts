import type { TifaRecord } from '../../record/schema.js';

/** Longest stretch between two names of a list that no office, body or note covers. */
const GAP = 3;

/**
 * The lists of names of a document, each in its order: names found as members of a list, with nothing between one and the
 * next but a mark and the offices, bodies and notes that belong to them. In this genre the order is that of rank.
 */
export function listsOf({ people, organizations }: TifaRecord): readonly (readonly string[])[] {
	const listed = people
		.filter(({ kind }) => kind !== 'byline')
		.flatMap(({ normalized, mentions }) =>
			mentions
				.filter(({ how }) => how === 'listed' || how === 'role-anchored')
				.map((mention) => ({ ...mention, normalized })),
		)
		.sort((a, b) => a.start - b.start);
	const covers = [...people.flatMap(({ roles }) => roles), ...organizations.flatMap(({ mentions }) => mentions)].sort(
		(a, b) => a.start - b.start,
	);
	const lists: string[][] = [];
	let current: string[] = [];
	let anyListed = false;
	let end = Number.NEGATIVE_INFINITY;
	let cover = 0;
	const close = (): void => {
		if (current.length > 1 && anyListed) lists.push([...new Set(current)]);
		current = [];
		anyListed = false;
	};
	for (const { normalized, start, end: after, how } of listed) {
		let bare = start - Math.max(end, 0);
		let reached = end;
		while (cover < covers.length && covers[cover]!.start < start) {
			const { start: from, end: to } = covers[cover++]!;
			const covered = Math.min(to, start) - Math.max(from, reached);
			if (from >= end && covered > 0) {
				bare -= covered;
				reached = Math.max(reached, to);
			}
		}
		if (bare > GAP) close();
		current.push(normalized);
		anyListed ||= how === 'listed';
		end = after;
	}
	close();
	return lists;
}
