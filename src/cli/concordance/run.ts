import { type Hit, type HitOrder, hitsIn, sorted } from '../../corpus/concordance/hits.js';
import { literal, type Matcher, regex, sloganForms, word } from '../../corpus/concordance/matcher.js';
import { TifaError } from '../../errors.js';
import { column, type RowColumn, renderRows } from '../../render/rows/index.js';
import { kwicLine } from '../../render/rows/kwic.js';
import { type CorpusFlags, INPUTS } from '../corpus/flags.js';
import { opened } from '../corpus/open.js';
import { amount, say } from '../messages.js';
import { standardOutput } from '../output.js';
import { outputWidth, palette } from '../terminal.js';

/** The flags of `tifa concordance` as the command line gives them. */
export interface ConcordanceFlags extends CorpusFlags {
	readonly word?: boolean;
	readonly regex?: boolean;
	readonly slogan?: boolean;
	readonly sort: HitOrder;
	readonly context: number;
	readonly limit?: number;
}

const COLUMNS: readonly RowColumn<Hit>[] = [
	column('doc_id', 'document', (hit) => hit.docId),
	column('date', 'date of the document', (hit) => hit.date),
	column('source', 'outlet', (hit) => hit.source),
	column('left', 'what precedes, simplified script', (hit) => hit.left),
	column('match', 'the hit, simplified script', (hit) => hit.match),
	column('right', 'what follows, simplified script', (hit) => hit.right),
	column('start', 'first UTF-16 unit in the decoded text', (hit) => hit.start),
	column('end', 'unit after the last', (hit) => hit.end),
	column('text', 'the hit as written', (hit) => hit.text),
];

/**
 * Runs `tifa concordance` and gives the exit code. Hits are printed as they are found unless they have to be sorted.
 * @throws TifaError `USAGE`
 */
export async function runConcordance(
	pattern: string,
	named: readonly string[],
	flags: ConcordanceFlags,
): Promise<number> {
	const find = matcher(pattern, flags);
	if (named.length === 0 && process.stdin.isTTY) throw new TifaError('USAGE', `Name what to search: ${INPUTS}.`);
	const corpus = opened(named.length > 0 ? named : ['-'], flags, { depth: 'document', text: true });
	const print = await printer(flags);
	const streams = flags.sort === 'corpus';
	const limit = flags.limit ?? Number.POSITIVE_INFINITY;
	const kept: Hit[] = [];
	let found = 0;
	let documents = 0;
	for await (const document of corpus.documents) {
		const hits = hitsIn(document, find, flags.context) ?? [];
		if (hits.length > 0) documents++;
		for (const hit of hits) {
			found++;
			if (!streams) kept.push(hit);
			else if (found <= limit) await print.hit(hit);
		}
	}
	for (const hit of sorted(kept, flags.sort).slice(0, Number.isFinite(limit) ? limit : kept.length))
		await print.hit(hit);
	await print.end();
	if (flags.format === 'table') say(`${amount(found, 'hit')} in ${amount(documents, 'document')}`);
	return corpus.code();
}

function matcher(pattern: string, { word: words, regex: pattern_, slogan }: ConcordanceFlags): Matcher {
	if ([words, pattern_, slogan].filter((flag) => flag === true).length > 1)
		throw new TifaError('USAGE', 'Choose one of --word, --regex and --slogan.');
	if (pattern.trim() === '') throw new TifaError('USAGE', 'The pattern is empty; say what to look for.');
	if (pattern_ === true) return regex(pattern);
	if (slogan === true) return literal(sloganForms(pattern));
	return words === true ? word(pattern) : literal([pattern]);
}

interface Printer {
	hit(hit: Hit): Promise<void>;
	end(): Promise<void>;
}

async function printer(flags: ConcordanceFlags): Promise<Printer> {
	const colors = await palette();
	const width = outputWidth();
	const output = standardOutput(flags.format === 'csv');
	const options = { format: flags.format, width, palette: colors, defuse: flags.defuse, bom: flags.bom ?? false };
	if (flags.format === 'table') {
		return { hit: (hit) => output.write(`${kwicLine(hit, width, colors)}\n`), end: async () => {} };
	}
	if (flags.format === 'csv') {
		await output.write(renderRows(COLUMNS, [], options));
		const row = (hit: Hit): string => {
			const text = renderRows(COLUMNS, [hit], { ...options, bom: false });
			return text.slice(text.indexOf('\n') + 1);
		};
		return { hit: (hit) => output.write(row(hit)), end: async () => {} };
	}
	let count = 0;
	return {
		hit: async (hit) => {
			const object = renderRows(COLUMNS, [hit], options).slice(2, -3);
			await output.write(`${count++ === 0 ? '[\n' : ',\n'}${object}`);
		},
		end: () => output.write(count === 0 ? '[]\n' : '\n]\n'),
	};
}
