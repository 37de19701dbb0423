import { standsAt, unitAt, unitOf, unitSet } from './people/units.js';
import type { Division } from './place-gazetteer.js';

/** How often a text speaks of the whole of a division of each level, and of its committee and government: 全市, 市委. */
export type LevelCounts = Readonly<Record<Division['level'], number>>;

/** by UTF-16 unit: 1 省, 2 市州盟, 3 县旗区 */
const LEVEL = new Uint8Array(65536);
LEVEL['省'.charCodeAt(0)] = 1;
for (const unit of '市州盟') LEVEL[unit.charCodeAt(0)] = 2;
for (const unit of '县旗区') LEVEL[unit.charCodeAt(0)] = 3;

const [WHOLE, OURS] = [...'全我'].map(unitOf);
const OPENS = unitSet('委人政');

const isBody = (text: string, at: number): boolean =>
	standsAt(OPENS, text, at) &&
	(text.startsWith('委', at) ||
		text.startsWith('人民政府', at) ||
		text.startsWith('政府', at) ||
		text.startsWith('人大', at) ||
		text.startsWith('政协', at));

/** Counts them in one pass over a text. */
export function levelCounts(text: string): LevelCounts {
	let provincial = 0;
	let prefectural = 0;
	let county = 0;
	for (let i = 0; i < text.length; i++) {
		const level = LEVEL[text.charCodeAt(i)]!;
		if (level === 0) continue;
		const region = level === 3 && text.startsWith('自治区', i - 2);
		const before = unitAt(text, region ? i - 3 : i - 1);
		if (before !== WHOLE && before !== OURS && !isBody(text, i + 1)) continue;
		if (level === 1 || region) provincial++;
		else if (level === 2) prefectural++;
		else county++;
	}
	return { provincial, prefectural, county };
}
