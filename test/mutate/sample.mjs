/**
 * `npm run mutate:sample`: what share of all mutants of src/extract the tests would notice, from a sample by lot; all of
 * them would take days. Every mutant has the same chance, and the same seed draws the same mutants. The share is a lower
 * bound: a table that is built once is tried only against the test that builds it.
 *
 *   --count 500      mutants to draw
 *   --seed 1         any text
 *   --part 1/4       only every fourth of those drawn, to run in portions
 *   --again FILE     instead: mutants that survived in the report FILE, or ran out of time
 *   --out FILE       where the report goes, .stryker/sample.json
 *   --read FILE …    runs nothing: counts the reports named
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { drawn, mutantsOf, nameOf } from './mutants.mjs';

/** Endless loops are noticed by their rounds; a busy machine is no reason to count a mutant as detected. */
const PATIENCE = 60_000;

const DETECTED = ['Killed', 'Timeout'];
const MISSED = ['Survived', 'NoCoverage'];
const AGAIN = [...MISSED, 'Timeout'];
/** Not what was not drawn, nor what stands in constant tables and is left alone. */
const COUNTED = [...DETECTED, ...MISSED];

const text = (value) => ({ type: 'string', default: value });
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		count: text('500'),
		seed: text('1'),
		part: text('1/1'),
		again: { type: 'string' },
		out: text('.stryker/sample.json'),
		read: { type: 'boolean' },
		concurrency: text('1'),
	},
});
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** What became of the mutants of reports, by name; lines of reports are counted from 1. */
function resultsIn(paths) {
	const results = new Map();
	for (const path of paths) {
		for (const [file, { mutants }] of Object.entries(readJson(path).files)) {
			for (const mutant of mutants.filter(({ status }) => COUNTED.includes(status))) {
				const [start, end] = [mutant.location.start, mutant.location.end].map(({ line, column }) => ({
					line: line - 1,
					column: column - 1,
				}));
				results.set(nameOf(file, { ...mutant, location: { start, end } }), { file, status: mutant.status });
			}
		}
	}
	return results;
}

/** Wilson's interval of 95 % for a share (Wilson 1927, doi:10.1080/01621459.1927.10502953). */
function interval(count, of) {
	const z2 = 1.96 ** 2;
	const middle = (count + z2 / 2) / (of + z2);
	const half = (1.96 / (of + z2)) * Math.sqrt((count * (of - count)) / of + z2 / 4);
	return [middle - half, middle + half].map((share) => (100 * share).toFixed(1)).join('–');
}

function count(results) {
	const rows = new Map();
	for (const { file, status } of results.values()) {
		const [, , folder, inner] = file.split('/');
		for (const row of [inner ? folder : 'rest', 'all']) {
			rows.set(row, { ...rows.get(row), [status]: (rows.get(row)?.[status] ?? 0) + 1 });
		}
	}
	const sum = (row, names) => names.reduce((total, name) => total + (row[name] ?? 0), 0);
	for (const [name, row] of [...rows].sort()) {
		const [detected, missed] = [sum(row, DETECTED), sum(row, MISSED)];
		const of = detected + missed;
		const share = of ? `${((100 * detected) / of).toFixed(1)} % of ${of} (${interval(detected, of)})` : 'none';
		console.log(`${name.padEnd(14)} ${share.padEnd(30)} ${JSON.stringify(row)}`);
	}
}

/** Stryker on the mutants drawn: only they are written into the sources, so that the tests stay nearly as fast. */
function run(mutants) {
	mkdirSync('.stryker', { recursive: true });
	const [names, config] = ['only', 'config'].map((kind) => `${values.out.replace(/\.json$/, '')}.${kind}.json`);
	const place = ({ start, end }) => `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
	const { mutate: _, ...base } = readJson('test/mutate/stryker.config.json');
	writeFileSync(names, JSON.stringify(mutants.map(({ name }) => name)));
	writeFileSync(
		config,
		JSON.stringify({
			...base,
			mutate: mutants.map(({ file, location }) => `${file}:${place(location)}`),
			plugins: [...base.plugins, './test/mutate/only.mjs'],
			checkers: ['only'],
			concurrency: Number(values.concurrency),
			timeoutMS: PATIENCE,
			reporters: ['progress-append-only', 'json'],
			jsonReporter: { fileName: values.out },
		}),
	);
	const env = { ...process.env, MUTATE_ONLY: `${process.cwd()}/${names}` };
	const { status } = spawnSync('npx', ['stryker', 'run', config], { stdio: 'inherit', env });
	if (status !== 0) process.exit(status ?? 1);
}

async function chosen() {
	const all = await mutantsOf('src/extract');
	const survivors = values.again && resultsIn([values.again]);
	const mutants = survivors
		? all.filter(({ name }) => AGAIN.includes(survivors.get(name)?.status))
		: drawn(all, Number(values.count), values.seed);
	const [part, parts] = values.part.split('/').map(Number);
	return mutants.filter((_, i) => i % parts === part - 1);
}

if (values.read) count(resultsIn(positionals));
else {
	run(await chosen());
	count(resultsIn([values.out]));
}
