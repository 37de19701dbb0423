import { standsAt, unitSet } from './people/units.js';

/** Words that say of which level a division is: 临江市, 青石镇. */
const LEVEL = /省|自治区|自治州|市|县|区|州|盟|旗|镇|乡|村|街道|社区|苏木|嘎查|经开区|高新区/y;
/** What level words begin with: most positions are settled by it. */
export const OPENS_LEVEL = unitSet('省自市县区州盟旗镇乡村街社苏嘎经高');

/** End of the level word that starts at a position; −1 for none. */
export function levelEnd(text: string, at: number): number {
	if (!standsAt(OPENS_LEVEL, text, at)) return -1;
	LEVEL.lastIndex = at;
	return LEVEL.test(text) ? LEVEL.lastIndex : -1;
}

/** Whether a level word starts at a position. */
export const atLevel = (text: string, at: number): boolean => levelEnd(text, at) >= 0;
