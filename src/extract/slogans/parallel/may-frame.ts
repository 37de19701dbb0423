/** Particles and marks that show nothing when they recur (`EMPTY` of align.ts), and where a character was seen last. */
const EMPTY_UNITS = new Set([...'的了和与及、，“”‘’'].map((character) => character.charCodeAt(0)));
const SLOTS = 4096;
const seen = new Int32Array(SLOTS);
let stamp = 1;

/** Longest segment between the outer ones that a set by place may have. */
const LONGEST_BETWEEN = 26;

/**
 * A look that costs a step a character and lets most runs go: whether neighbours end alike, neighbours behind the first
 * open alike, or one character stands in all segments, or all have one beat. Where it says no there is no frame.
 */
export function mayFrame(text: string, starts: Int32Array, ends: Int32Array, count: number): boolean {
	let longest = 0;
	let oneLength = true;
	const width = ends[1]! - starts[1]!;
	for (let k = 0; k + 1 < count; k++) {
		if (ends[k]! > starts[k]! && ends[k + 1]! > starts[k + 1]!) {
			if (text.charCodeAt(ends[k]! - 1) === text.charCodeAt(ends[k + 1]! - 1)) return true;
			if (k > 0 && text.charCodeAt(starts[k]!) === text.charCodeAt(starts[k + 1]!)) return true;
		}
		if (k === 0) continue;
		const length = ends[k]! - starts[k]!;
		if (length > longest) longest = length;
		if (length !== width) oneLength = false;
	}
	if (longest > LONGEST_BETWEEN) return false;
	if (count >= 4 && width >= 6 && width % 2 === 0 && oneLength) return true;
	return shareCharacter(text, starts, ends, count);
}

/** Whether a character of the second segment stands in all others; two that share a slot count as one. */
function shareCharacter(text: string, starts: Int32Array, ends: Int32Array, count: number): boolean {
	if (stamp > 0x7fff0000) {
		seen.fill(0);
		stamp = 1;
	}
	// The second segment marks what counts; each further one hands on what it has too.
	let level = stamp;
	for (let i = starts[1]!; i < ends[1]!; i++) {
		const unit = text.charCodeAt(i);
		if (!EMPTY_UNITS.has(unit)) seen[unit & (SLOTS - 1)] = level;
	}
	let any = true;
	for (let k = 0; k < count && any; k++) {
		if (k === 1) continue;
		any = false;
		for (let i = starts[k]!; i < ends[k]!; i++) {
			const slot = text.charCodeAt(i) & (SLOTS - 1);
			if (seen[slot] === level) {
				seen[slot] = level + 1;
				any = true;
			} else if (seen[slot] === level + 1) any = true;
		}
		level++;
	}
	stamp = level + 1;
	return any;
}
