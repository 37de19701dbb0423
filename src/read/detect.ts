/** How many bytes of a file are looked at to tell its encoding. */
const SAMPLE = 64 * 1024;

/** The most frequent characters of Chinese prose in both scripts: in the right reading they make up a good part of the text. */
const FREQUENT = new Set(
	'的一是在了不和有大这中人上为个国我以要他时来用们生到作地于出会可也你对就年发工市全政展党建这民新行经业记者' +
		'這為個國時來們對發會黨經業記產實進動務關級導議區長與總開設強進员领委书府主席部月日',
);

/** A reading of bytes that might be right: its text (of a sample), and how well it fits. */
export interface Guess {
	readonly encoding: string;
	/** 0 to 1 */
	readonly confidence: number;
}

/**
 * Tells UTF-16 without byte-order mark by its code units: Chinese text in the right byte order consists of Han
 * characters, their punctuation and ASCII almost alone, in the wrong order and in other encodings it does not.
 */
export function looksLikeUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	const length = Math.min(bytes.length, SAMPLE) & ~1;
	if (length < 4) return null;
	let little = 0;
	let big = 0;
	for (let i = 0; i < length; i += 2) {
		const a = bytes[i]!;
		const b = bytes[i + 1]!;
		if (plausibleUnit((b << 8) | a)) little++;
		if (plausibleUnit((a << 8) | b)) big++;
	}
	const best = Math.max(little, big);
	if (best < 0.95 * (length / 2) || little === big) return null;
	return little > big ? 'utf-16le' : 'utf-16be';
}

function plausibleUnit(unit: number): boolean {
	return (
		(unit >= 0x20 && unit < 0x7f) ||
		unit === 0x0a ||
		unit === 0x0d ||
		unit === 0x09 ||
		unit === 0xa0 ||
		(unit >= 0x2010 && unit < 0x2040) ||
		(unit >= 0x3000 && unit < 0x3020) ||
		(unit >= 0x4e00 && unit < 0x9fa6) ||
		(unit >= 0xff01 && unit < 0xff5f) ||
		unit === 0xfeff
	);
}

/**
 * Tells apart the legacy encodings of Chinese. chardet proposes; a reading with fewer invalid sequences and more of
 * the frequent characters wins, which decides short texts that chardet has too little of.
 * Gives `null` when no reading makes sense.
 */
export async function guessLegacy(bytes: Uint8Array): Promise<Guess | null> {
	const [{ default: chardet }, { default: iconv }] = await Promise.all([import('chardet'), import('iconv-lite')]);
	const sample = bytes.subarray(0, SAMPLE);
	const proposals = new Map(chardet.analyse(sample).map((match) => [match.name.toLowerCase(), match.confidence]));
	let best: Guess | null = null;
	let bestScore = 0;
	for (const encoding of ['gb18030', 'big5-hkscs']) {
		const text = iconv.decode(Buffer.from(sample), encoding);
		const { invalid, frequent, wide } = census(text);
		if (wide === 0 || invalid > 0.2 * wide + 1) continue;
		const proposed = (proposals.get(encoding === 'gb18030' ? 'gb18030' : 'big5') ?? 0) / 100;
		const score = proposed + (4 * frequent) / wide - (10 * invalid) / wide + 0.01;
		if (score > bestScore) {
			bestScore = score;
			best = { encoding, confidence: proposed };
		}
	}
	return best;
}

function census(text: string): { invalid: number; frequent: number; wide: number } {
	let invalid = 0;
	let frequent = 0;
	let wide = 0;
	for (const char of text) {
		const code = char.codePointAt(0)!;
		if (code < 0x80) continue;
		wide++;
		// Private-use characters are what the gaps of an encoding decode to.
		if (code === 0xfffd || (code >= 0xe000 && code < 0xf900)) invalid++;
		else if (FREQUENT.has(char)) frequent++;
	}
	return { invalid, frequent, wide };
}
