import type { Span } from '../../../types.js';
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
export function isDoubled(text: string, { kind, members, shared }: Framed): boolean {
	const { length } = shared;
	if (!isLong(members, 4)) return false;
	if (kind === 'head')
		return isHinge(
			text,
			members.map(({ start, end }) => ({ start: start + length, end })),
		);
	if (kind === 'tail')
		return isHinge(
			text,
			members.map(({ start, end }) => ({ start, end: end - length })),
		);
	if (kind !== 'inside' || length < 2) return false;
	return commonEnd(text, members) >= 2 || commonStart(text, members, 0, members.length) >= 2;
}

function isHinge(text: string, rests: readonly Span[]): boolean {
	if (!isLong(rests, 3)) return false;
	const shared = sharedInside(text, rests, HINGES, DRIFT);
	return shared !== null && (shared.length >= 2 || HINGES.includes(shared));
}

/** Whether all spans are of so many characters at least. */
function isLong(spans: readonly Span[], least: number): boolean {
	for (let k = 0; k < spans.length; k++) if (spans[k]!.end - spans[k]!.start < least) return false;
	return true;
}
