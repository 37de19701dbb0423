import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { units } from '../phrase-step.js';
import { isPlace } from './slots.js';

/** Names that run bodies together, and what they end in: most names are settled by that. */
interface Fused {
	readonly parts: ReadonlyMap<string, readonly string[]>;
	readonly endings: ReadonlySet<string>;
}

const fusedTables = new WeakMap<Lexicon, Fused>();

function fused(lexicon: Lexicon): Fused {
	let table = fusedTables.get(lexicon);
	if (!table) {
		const parts = new Map(
			lexicon.details.bodies.filter((row) => row.split).map((row) => [row.name!, row.split!.split('|')]),
		);
		table = { parts, endings: new Set([...parts.keys()].map((name) => name.slice(-2))) };
		fusedTables.set(lexicon, table);
	}
	return table;
}

const [CLOSE, COMMITTEE, OFFICE] = units('）委府');
const SHORT_NAME = /^([^（）]{4,})（([^（）]{2,8})）$/;

const JOINT = /^(.{0,12}?[省市县区州盟旗](?:委|纪委))((?:[省市县区州盟旗](?:政府|监委)|人民政府|监委))$/;

/** Splits names that run two bodies together: 市委市政府 → 市委, 市政府; 云南省纪委省监委 → 云南省纪委, 省监委; null for all others. */
export function splitBody(text: string, span: Span, lexicon: Lexicon): readonly Span[] | null {
	const name = text.slice(span.start, span.end);
	const table = fused(lexicon);
	const last = name.charCodeAt(name.length - 1);
	for (let start = table.endings.has(name.slice(-2)) ? 0 : name.length; start < name.length; start++) {
		const parts = table.parts.get(name.slice(start));
		if (!parts || parts.join('').length !== name.length - start) continue;
		const out: Span[] = [];
		let at = span.start + start;
		parts.forEach((part, index) => {
			out.push({ start: index === 0 ? span.start : at, end: at + part.length });
			at += part.length;
		});
		return out;
	}
	// 某某伊斯兰运动（某某）: the short name behind the full one; 某某大学（某地） is one name.
	const short = last === CLOSE ? SHORT_NAME.exec(name) : null;
	if (short) {
		const inner = { start: span.end - 1 - short[2]!.length, end: span.end - 1 };
		if (!isPlace(text, inner, lexicon)) return [{ start: span.start, end: span.start + short[1]!.length }, inner];
	}
	const joint = last === COMMITTEE || last === OFFICE ? JOINT.exec(name) : null;
	if (joint)
		return [
			{ start: span.start, end: span.start + joint[1]!.length },
			{ start: span.start + joint[1]!.length, end: span.end },
		];
	return null;
}
