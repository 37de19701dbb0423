import { ASCII_MARK, CLOSE, DIGIT, HAN, isChinese, KIND, kindAt, LETTER, MARK, NEWLINE } from '../chars.js';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '.': '。' };
/** Which of several marks in a row should stand: the one that ends more. */
const RANK: Readonly<Record<string, number>> = { '、': 1, '，': 2, '：': 3, '；': 4, '。': 5, '？': 6, '！': 6 };

/**
 * Reads the run of marks that begins at `at`: where it ends and what should stand there,
 * `null` as replacement when it is right as it is.
 */
export function marksAt(text: string, at: number, limit: number): { end: number; replacement: string | null } {
	let end = at + 1;
	while (end < limit && isMark(KIND[text.charCodeAt(end)]!)) end++;
	if (end === at + 1)
		return { end, replacement: KIND[text.charCodeAt(at)] === ASCII_MARK ? widened(text, at, at, end) : null };
	const before = kindAt(text, at - 1);
	// 1.、 and 3.。: the point belongs to the number.
	if (text[at] === '.' && (before === DIGIT || before === LETTER)) return { end: at + 1, replacement: null };
	const run = text.slice(at, end);
	if (/^[！？!?]+$|^\.+$|^[,.:;]+$/.test(run) && !isChinese(before) && !isChinese(kindAt(text, end)))
		return { end, replacement: null };
	// A question mark among other marks is what is left of a character that the page's encoding did not have.
	if (/\?/.test(run) && /[、，。；：]/.test(run)) return { end, replacement: null };
	if (/^[！？]+$/.test(run)) return { end, replacement: null };
	if (/^[!?！？]+$/.test(run)) return { end, replacement: [...run].map((mark) => WIDE[mark] ?? mark).join('') };
	if (/^\.{2,}$/.test(run)) return { end, replacement: run.length >= 3 ? '……' : null };
	let best = '';
	for (const mark of run) {
		const wide = WIDE[mark] ?? mark;
		if (best === '' || RANK[wide]! > RANK[best]!) best = wide;
	}
	return { end, replacement: best };
}

/** The Chinese form of one ASCII mark when it stands in Chinese text, else `null`. */
function widened(text: string, at: number, start: number, end: number): string | null {
	const before = kindAt(text, start - 1);
	const after = kindAt(text, end);
	const mark = text[at]!;
	if (mark === '.') return (before === HAN || before === CLOSE) && after === NEWLINE ? '。' : null;
	if (before === DIGIT && after === DIGIT) return null;
	if (!isChinese(before) && !isChinese(after)) {
		// 增长5.4%,好于 is caught by what follows; 5%, at the end of a Chinese line is left alone.
		return null;
	}
	return WIDE[mark]!;
}

/** Whether a kind is that of a mark of either width. */
export function isMark(kind: number): boolean {
	return kind === MARK || kind === ASCII_MARK;
}
