import type { Lattice } from '../lattice.js';
import type { Judged } from './judge.js';

/** How well the name must read that stands behind the head of a place, in nats. */
export const GOOD = 3;
const HEAD = /^(?:[省市县区州旗镇乡村里部署局厅]|分局)长$/;
/** … of a person with a foreign name, whose place is spelled as he is: 阿雷基帕副市长 + 安赫尔·利那莱斯. */
const HEAD_ABROAD = /^副?[省市县区州]长$/;

/** Candidates that are the place of a head with a name of his own: 卓兰 in 、卓兰镇长詹锦章. */
export function beforeHead(text: string, judged: readonly Judged[], lattice: Lattice): readonly Judged[] {
	const heads = new Set<number>();
	for (let i = 0; i < judged.length; i++) {
		const { start, gain, shape } = judged[i]!;
		if (gain < GOOD || (shape !== 'han' && shape !== 'dotted')) continue;
		const title = lattice.titleStart[start]!;
		if (title < 0 || start - title > 3) continue;
		if (!(shape === 'han' ? HEAD : HEAD_ABROAD).test(text.slice(title, start))) continue;
		heads.add(title);
		// 朴子分 + 局长
		if (start - title === 3 && shape === 'han') heads.add(title + 1);
	}
	if (heads.size === 0) return [];
	return judged.filter(
		({ shape, evidence, end }) => (shape === 'han' || shape === 'translit') && evidence.beforeTitle && heads.has(end),
	);
}
