import { commonEnd, commonStart, sharedInside } from './align.js';
import type { Framed } from './framed.js';

/** What joins the halves of a clause: 看…比…, 宜…则…, 中国要…农业必须…. */
const HINGES = '比则必向促为变成到就';

/** How far two members may differ in where their second string stands. */
const DRIFT = 1;

/**
 * Whether the members share a second string beside the one that they open, end or are joined with: 看发展比速度、看项目比
 * 质量; 自觉接受政协民主监督，主动接受群众监督. One character counts where it is a hinge of clauses.
 */
export function isDoubled(set: Framed, rows: readonly string[]): boolean {
	if (rows.some((row) => row.length < 4)) return false;
	const { length } = set.shared;
	if (set.kind === 'head')
		return isHinge(
			rows.map((row) => row.slice(length)),
			HINGES,
		);
	if (set.kind === 'tail')
		return isHinge(
			rows.map((row) => row.slice(0, -length)),
			HINGES,
		);
	if (set.kind !== 'inside' || length < 2) return false;
	return rows.reduce(commonEnd).length >= 2 || rows.reduce(commonStart).length >= 2;
}

function isHinge(rests: readonly string[], hinges: string): boolean {
	if (rests.some((rest) => rest.length < 3)) return false;
	const shared = sharedInside(rests, hinges, DRIFT);
	return shared !== null && (shared.length >= 2 || hinges.includes(shared));
}
