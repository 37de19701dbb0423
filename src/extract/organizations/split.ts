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

/** 交城中队和县消防救援大队: behind the joint a body of the place at hand. */
const JOINED = /^(.{2,}?[队局委办部院会府站所心科])和([省市县区州旗镇乡](?![级域内]).{2,})$/;

/** Where the names stand in a name that runs two bodies together: 市委市政府 → 市委, 市政府; 云南省纪委省监委 → 云南省纪委, 省监委; null for all others. */
export function splitBody(name: string, lexicon: Lexicon): readonly Span[] | null {
	const table = fused(lexicon);
	const length = name.length;
	const last = name.charCodeAt(length - 1);
	for (let start = table.endings.has(name.slice(-2)) ? 0 : length; start < length; start++) {
		const parts = table.parts.get(name.slice(start));
		if (!parts || parts.join('').length !== length - start) continue;
		const out: Span[] = [];
		let at = start;
		parts.forEach((part, index) => {
			out.push({ start: index === 0 ? 0 : at, end: at + part.length });
			at += part.length;
		});
		return out;
	}
	// 某某伊斯兰运动（某某）: the short name behind the full one; 某某大学（某地） is one name.
	const short = last === CLOSE ? SHORT_NAME.exec(name) : null;
	if (short) {
		const inner = { start: length - 1 - short[2]!.length, end: length - 1 };
		if (!isPlace(name, inner, lexicon)) return [{ start: 0, end: short[1]!.length }, inner];
	}
	const joint = last === COMMITTEE || last === OFFICE ? JOINT.exec(name) : null;
	if (joint)
		return [
			{ start: 0, end: joint[1]!.length },
			{ start: joint[1]!.length, end: length },
		];
	// 自治区党委和政府: the second says by itself of no place whose it is
	if (last === OFFICE && name.length > 5 && name.endsWith('党委和政府')) return [{ start: 0, end: length - 3 }];
	const joined = name.indexOf('和', 2) > 0 ? JOINED.exec(name) : null;
	if (joined)
		return [
			{ start: 0, end: joined[1]!.length },
			{ start: joined[1]!.length + 1, end: length },
		];
	return null;
}
