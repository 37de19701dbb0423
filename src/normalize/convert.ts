import type { Paragraph, Script } from '../types.js';
import { align } from './align.js';
import type { Assembled } from './assemble.js';
import { toSimplified, type Variant, variantOf } from './opencc.js';
import { type Evidence, evidence, scriptOf } from './script.js';

/** The text in simplified script, and the script it was in. */
export interface Converted extends Assembled {
	readonly script: Script;
}

/**
 * Converts what is in traditional script: everything in a traditional text; in a mixed one the paragraphs that have
 * more traditional than simplified characters. A simplified text comes back as it is, but for paragraphs quoted in the
 * other script.
 */
export function convert(assembled: Assembled): Converted {
	const { text, paragraphs } = assembled;
	const each: Evidence[] = [];
	let traditional = 0;
	let simplified = 0;
	let quoted = false;
	for (const { start, end } of paragraphs) {
		const counts = evidence(text, start, end);
		each.push(counts);
		traditional += counts.traditional;
		simplified += counts.simplified;
		quoted ||= isTraditional(counts, 3);
	}
	const script = scriptOf({ traditional, simplified });
	if (script === 'simplified' && !quoted) return { text, map: assembled.map, paragraphs, script };
	const variant = variantOf(text);
	const converted = paragraphs.map(({ start, end }, i) => {
		const paragraph = text.slice(start, end);
		return script === 'traditional' || isTraditional(each[i]!, script === 'mixed' ? 1 : 3)
			? toSimplified(paragraph, variant)
			: paragraph;
	});
	const joined = converted.join('\n');
	if (converted.every((paragraph, i) => paragraph.length === paragraphs[i]!.end - paragraphs[i]!.start)) {
		return { text: joined, map: assembled.map, paragraphs, script };
	}
	const moved = remapped(assembled, converted, joined, variant);
	return { text: joined, map: moved.map, paragraphs: moved.paragraphs, script };
}

function isTraditional({ traditional, simplified }: Evidence, least: number): boolean {
	return traditional >= least && traditional > simplified;
}

function remapped(
	{ text, map, paragraphs }: Assembled,
	converted: readonly string[],
	joined: string,
	variant: Variant,
): Assembled {
	const from = new Int32Array(joined.length);
	const to = new Int32Array(joined.length);
	const moved: Paragraph[] = [];
	let length = 0;
	for (const [i, paragraph] of converted.entries()) {
		const { start, end, part } = paragraphs[i]!;
		if (i > 0) {
			from[length] = map.from[start - 1]!;
			to[length] = map.to[start - 1]!;
			length++;
		}
		const begin = length;
		const steps =
			paragraph.length === end - start
				? null
				: align(text.slice(start, end), paragraph, (char) => toSimplified(char, variant));
		for (let k = 0; k < paragraph.length; k++) {
			const a = start + (steps === null ? k : steps.from[k]!);
			const b = start + (steps === null ? k + 1 : steps.to[k]!);
			// An inserted unit stands for nothing: an empty range where it was inserted.
			from[length] = a < end ? map.from[a]! : map.to[end - 1]!;
			to[length] = b > a ? map.to[b - 1]! : from[length]!;
			length++;
		}
		moved.push({ start: begin, end: length, part });
	}
	return { text: joined, map: { from, to }, paragraphs: moved };
}
