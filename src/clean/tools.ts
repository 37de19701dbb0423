import { type Boilerplate, inLowerCase } from './boilerplate.js';

/** What stands between the words of a line of tools or sections: white space, bars, arrows, brackets and marks. */
const BETWEEN = new Uint8Array(65536);
BETWEEN.fill(1, 0x09, 0x0e).fill(1, 0x2000, 0x200b);
for (const mark of ' \u00A0\u1680\u2028\u2029\u202F\u205F\u3000\uFEFF|｜丨>＞»›·•/\\[]【】()（）:：?？,，、—-')
	BETWEEN[mark.charCodeAt(0)] = 1;

/** `control` for a word of page tools, `chrome` for one of navigation. */
export function kindOfWord(key: string, { control, nav, longestTool }: Boilerplate): 'control' | 'chrome' | null {
	if (key.length > longestTool) return null;
	return control.has(key) ? 'control' : nav.has(key) ? 'chrome' : null;
}

/** `control` when all words of a line are tools, `chrome` when they are tools and sections; stops at the first other. */
export function kindOfTokens(line: string, { control, nav, longestTool }: Boilerplate): 'control' | 'chrome' | null {
	let kind: 'control' | 'chrome' = 'control';
	let tool = false;
	for (let start = 0; start < line.length; start++) {
		if (BETWEEN[line.charCodeAt(start)] === 1) continue;
		let end = start + 1;
		const last = Math.min(line.length, end + longestTool);
		while (end < last && BETWEEN[line.charCodeAt(end)] === 0) end++;
		// Capital letters may become longer, so the length is asked before.
		if (end - start > longestTool) return null;
		const token = inLowerCase(line.slice(start, end));
		start = end;
		if (control.has(token)) {
			tool = true;
			continue;
		}
		// 阅读 412: a count behind a tool
		if (tool && /^\d{1,7}$/.test(token)) continue;
		if (!nav.has(token)) return null;
		kind = 'chrome';
	}
	return kind;
}
