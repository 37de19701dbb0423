/** How far apart two readings may run before they are in step again. */
const WINDOW = 8;
/** How many characters must agree for two readings to be in step. */
const AGREEING = 3;

/** For every unit of a converted text, the range of the text before that it stands for. */
export interface Alignment {
	readonly from: Int32Array;
	readonly to: Int32Array;
}

/** Units of the text before, and of the text after, that stand for each other. */
type Step = readonly [before: number, after: number];

/**
 * Aligns a text with its conversion when their lengths differ. Conversion goes character by character nearly always
 * (one unit may become two: 勣 → 𪟝); where a phrase became longer or shorter, its units map to the phrase as a whole.
 * Linear in the length.
 *
 * @param convert conversion of a single character
 */
export function align(before: string, after: string, convert: (char: string) => string): Alignment {
	const from = new Int32Array(after.length);
	const to = new Int32Array(after.length);
	const single = new Map<string, string>();
	let i = 0;
	let j = 0;
	while (j < after.length) {
		const [di, dj] = step(i, j) ?? resync(i, j);
		for (let k = 0; k < dj; k++) {
			from[j + k] = di === dj ? i + k : i;
			to[j + k] = di === dj ? i + k + 1 : i + di;
		}
		i += di;
		j += dj;
	}
	return { from, to };

	/** One character and what it is converted to, when they stand here. */
	function step(a: number, b: number): Step | null {
		if (a >= before.length) return null;
		const char = String.fromCodePoint(before.codePointAt(a)!);
		if (after.startsWith(char, b)) return [char.length, char.length];
		let converted = single.get(char);
		if (converted === undefined) {
			converted = convert(char);
			single.set(char, converted);
		}
		return converted !== '' && after.startsWith(converted, b) ? [char.length, converted.length] : null;
	}

	/** The shortest pair of stretches after which both texts run alike again. */
	function resync(a: number, b: number): Step {
		for (let sum = 1; sum <= 2 * WINDOW; sum++) {
			for (let da = 0; da <= sum; da++) {
				const db = sum - da;
				if (a + da <= before.length && b + db <= after.length && alike(a + da, b + db)) return [da, db];
			}
		}
		return [before.length - a, after.length - b];
	}

	function alike(a: number, b: number): boolean {
		for (let k = 0; k < AGREEING; k++) {
			if (a === before.length || b === after.length) break;
			const next = step(a, b);
			if (next === null) return false;
			a += next[0];
			b += next[1];
		}
		return (a === before.length) === (b === after.length);
	}
}
