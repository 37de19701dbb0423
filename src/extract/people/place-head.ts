import type { Lattice } from '../lattice.js';
import type { Judged } from './judge.js';

/** How well the name must read that stands behind the head of a place, in nats. */
export const GOOD = 3;
const HEAD = /^[省市县区州旗镇乡村里部署局厅]长$/;

/** Candidates that are the place of a head with a name of his own: 卓兰 in 、卓兰镇长詹锦章. */
export function beforeHead(text: string, judged: readonly Judged[], lattice: Lattice): readonly Judged[] {
	const heads = new Set<number>();
	for (let i = 0; i < judged.length; i++) {
		const { start, gain, shape } = judged[i]!;
		if (gain < GOOD || shape !== 'han') continue;
		const title = lattice.titleStart[start]!;
		if (start - title === 2 && HEAD.test(text.slice(title, start))) heads.add(title);
	}
	if (heads.size === 0) return [];
	return judged.filter((place) => place.shape === 'han' && place.evidence.beforeTitle && heads.has(place.end));
}
