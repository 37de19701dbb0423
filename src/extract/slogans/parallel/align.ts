/** Comparison of the members of a set, character by character. */

/** Longest common beginning. */
export function commonStart(a: string, b: string): string {
	let length = 0;
	while (length < a.length && length < b.length && a.charAt(length) === b.charAt(length)) length++;
	return a.slice(0, length);
}

/** Longest common end. */
export function commonEnd(a: string, b: string): string {
	let length = 0;
	while (length < a.length && length < b.length && a.charAt(a.length - 1 - length) === b.charAt(b.length - 1 - length))
		length++;
	return a.slice(a.length - length);
}

/** By UTF-16 unit: 1 for particles and marks that show nothing when they recur. */
export const EMPTY = new Uint8Array(65536);
for (const character of '的了和与及、，“”‘’ \t\n\r\u00a0\u3000') EMPTY[character.charCodeAt(0)] = 1;

/** Whether rows of equal length hold the same character in one column that is no particle. */
export function sharesColumn(rows: readonly string[]): boolean {
	const width = rows[0]!.length;
	for (let column = 0; column < width; column++) {
		const character = rows[0]!.charAt(column);
		if (EMPTY[character.charCodeAt(0)] === 0 && rows.every((row) => row.charAt(column) === character)) return true;
	}
	return false;
}

/**
 * The longest string that all members have inside, at about the same distance from their ends; single characters count
 * where they join the parts of a clause (向, 是, 有, 不), or in short members of one length. `null` for none.
 * @param drift how far apart the string may stand in two members
 */
export function sharedInside(members: readonly string[], singles: string, drift: number): string | null {
	const width = members[0]!.length;
	const short = width <= 6 && members.every((member) => member.length === width);
	const shortest = members.reduce((a, b) => (b.length < a.length ? b : a));
	const runs = commonRuns(shortest, members);
	for (let length = Math.min(6, shortest.length - 1, Math.max(...runs)); length >= 1; length--) {
		for (let at = 0; at + length <= shortest.length; at++) {
			if (runs[at]! < length) continue;
			const part = shortest.slice(at, at + length);
			// What all open or end with is no inner frame.
			if (length > 1 && (at === 0 || at + length === shortest.length)) continue;
			const joins = [...part].some((character) => singles.includes(character));
			const near = joins ? drift : short || length > 1 ? Math.min(drift, 1) : 0;
			if (inPlace(members, part, at, shortest.length - at, near)) return part;
		}
	}
	return null;
}

/** For each place of a string how many characters from there on, none of them empty, stand somewhere in all members. */
function commonRuns(string: string, members: readonly string[]): readonly number[] {
	const runs = new Array<number>(string.length + 1).fill(0);
	for (let at = string.length - 1; at >= 0; at--) {
		const character = string.charAt(at);
		const common = EMPTY[character.charCodeAt(0)] === 0 && members.every((member) => member.includes(character));
		if (common) runs[at] = runs[at + 1]! + 1;
	}
	return runs;
}

function inPlace(members: readonly string[], part: string, fromStart: number, fromEnd: number, drift: number): boolean {
	return members.every((member) => {
		for (let at = member.indexOf(part); at >= 0; at = member.indexOf(part, at + 1)) {
			if (Math.abs(at - fromStart) <= drift || Math.abs(member.length - at - fromEnd) <= drift) return true;
		}
		return false;
	});
}
