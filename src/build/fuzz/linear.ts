import type { Analyzer } from '../../analyze.js';
import type { Analysed } from '../../record/columns.js';
import { loadRenderer } from '../../render/index.js';
import { noColor } from '../../render/summary/palette.js';
import { ADVERSARIES } from './adversaries.js';
import { documentOf } from './document.js';
import type { FuzzInput } from './generate.js';
import { measureGrowth } from './growth.js';

/** Characters of the shortest input of a family, doubled four times; of the texts on one line up to ten megabytes. */
const SHORTEST = 10_000;
const DOUBLINGS = 4;
const ONE_LINE = 'one line up to 10 MB';
/** Above this, time is said to grow faster than length. Two doublings of noise stay below it. */
const LINEAR = 1.3;
/** What seems steep is measured so often again: a square is steep each time, a busy moment of the machine is not. */
const AGAIN = 2;

const bytesOf = (input: FuzzInput): number =>
	input.kind === 'text' ? Buffer.byteLength(input.text) : input.bytes.byteLength;

/**
 * Reads, analyses and prints each family of hostile inputs, doubling their length four times; prints seconds of
 * processor time a megabyte for each length.
 * @param only a part of the names of the families to measure
 * @returns the families whose time grows faster than their length
 */
export async function measureFamilies(
	analyzer: Analyzer,
	say: (line: string) => void,
	only = '',
): Promise<readonly string[]> {
	const summary = (await loadRenderer('summary'))({
		...{ lang: 'en', script: 'simplified', width: 80, palette: noColor, table: 'people', defuse: true, bom: false },
		array: false,
	});
	const work = async (input: FuzzInput): Promise<void> => {
		const raw = await documentOf(input);
		if (raw === null) return;
		const item: Analysed = { record: analyzer(raw), text: raw.text };
		JSON.stringify(item.record);
		summary.item(item);
	};
	const families = [
		...[...ADVERSARIES].map(([family, make]) => ({ family, make, shortest: SHORTEST })),
		{ family: ONE_LINE, make: ADVERSARIES.get('characters without a break')!, shortest: 3_400_000 / 2 ** DOUBLINGS },
	].filter(({ family }) => family.includes(only));

	await work(ADVERSARIES.get('officials that differ')!(SHORTEST));
	say(`${'family'.padEnd(36)} ${'largest'.padStart(8)}  growth  seconds a megabyte, length doubled ${DOUBLINGS} times`);
	const steep: string[] = [];
	for (const { family, make, shortest } of families) {
		const inputs = Array.from({ length: DOUBLINGS + 1 }, (_, i) => make(Math.floor(shortest * 2 ** i)));
		let growth = await measureGrowth(inputs, bytesOf, work);
		for (let again = 0; again < AGAIN && growth.exponent > LINEAR; again++) {
			const repeated = await measureGrowth(inputs, bytesOf, work);
			if (repeated.exponent < growth.exponent) growth = repeated;
		}
		const { bytes, times, exponent } = growth;
		if (exponent > LINEAR) steep.push(family);
		const each = times.map((time, i) => ((time / bytes[i]!) * 1e3).toFixed(2).padStart(6)).join(' ');
		const largest = `${(bytes.at(-1)! / 1e6).toFixed(1)} MB`;
		say(`${family.padEnd(36)} ${largest.padStart(8)}  ${exponent.toFixed(2).padStart(6)} ${each}`);
	}
	say(
		`${families.length} families, ${steep.length} steeper than linear${steep.map((family) => `\n  ${family}`).join('')}`,
	);
	return steep;
}
