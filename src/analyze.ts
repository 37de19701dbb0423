import { cleanDocument } from './clean/index.js';
import { extractEvents } from './extract/event/index.js';
import { extractKeywords } from './extract/keywords.js';
import { extractOrganizations } from './extract/organizations/index.js';
import { extractPeople } from './extract/people/index.js';
import { withPronouns } from './extract/people/pronouns.js';
import { findPlace } from './extract/place.js';
import { buildReading } from './extract/reading.js';
import { Slab } from './extract/slab.js';
import { buildSloganResources, extractSlogans, loadSloganResources } from './extract/slogans/index.js';
import { extractSpeeches } from './extract/speeches/index.js';
import { buildTargetCues, extractTargets } from './extract/targets/index.js';
import type { Row } from './lexicon/csv.js';
import { loadLexicon } from './lexicon/lexicon.js';
import { loadNameReadings } from './lexicon/name-readings.js';
import { prepareForm, prepareText } from './normalize/index.js';
import { assembleRecord, type Findings } from './record/assemble.js';
import { openFormulaPinyin, openPinyin } from './record/pinyin.js';
import type { TifaRecord } from './record/schema.js';
import type { PreparedText, RawDocument } from './types.js';

export interface AnalyzeOptions {
	/** keep navigation and other page furniture in the text */
	readonly keepBoilerplate?: boolean;
	/** script of names and formulas in the record; `normalized` fields are always simplified */
	readonly script?: 'original' | 'simplified';
	/** put the decoded text into the record */
	readonly withText?: boolean;
	/** give formulas without English name in pinyin */
	readonly pinyin?: boolean;
	/** leave `keywords` empty to save time */
	readonly keywords?: boolean;
	/** further dictionaries of formulas (CSV with the columns of dict/tifa.csv) */
	readonly dict?: readonly string[];
}

/** Analyses one document. */
export type Analyzer = (raw: RawDocument) => TifaRecord;

/** A record and the text that the extractors read. */
export interface Analysis {
	readonly record: TifaRecord;
	readonly prepared: PreparedText;
}

/**
 * Loads the dictionaries once and gives a function that analyses document after document.
 * @throws TifaError `DICT` when a user's dictionary is malformed
 */
export async function createAnalyzer(options: AnalyzeOptions = {}): Promise<Analyzer> {
	const analyze = await openAnalysis(options);
	return (raw) => analyze(raw).record;
}

/** What became of a document of a group: its analysis, or what was thrown over it. */
export type GroupOutcome = Analysis | { readonly error: unknown };

/**
 * Characters that go through the stages together. One document after the other through all of them would push the
 * program and the tables of each stage out of the processor's caches every few microseconds, and take nearly twice the
 * time; a quarter of this still costs a tenth more, four times this gains nothing.
 */
const TOGETHER = 100_000;

/**
 * As `createAnalyzer`, for those who need the prepared text beside the record.
 * @throws TifaError `DICT` when a user's dictionary is malformed
 */
export async function openAnalysis(options: AnalyzeOptions = {}): Promise<(raw: RawDocument) => Analysis> {
	const analyze = await openGroupAnalysis(options);
	return (raw) => {
		const [outcome] = analyze([raw]);
		if (outcome === undefined || 'error' in outcome) throw outcome?.error;
		return outcome;
	};
}

/**
 * Gives a function that analyses many documents in less time than one by one; each gets what it would get alone. A
 * document over which something is thrown costs itself only.
 * @throws TifaError `DICT` when a user's dictionary is malformed
 */
export async function openGroupAnalysis(
	options: AnalyzeOptions = {},
): Promise<(raws: readonly RawDocument[]) => readonly GroupOutcome[]> {
	const analyze = await openStages(options);
	return (raws) => {
		const outcomes: GroupOutcome[] = [];
		for (let from = 0; from < raws.length; ) {
			let to = from;
			for (let size = 0; to < raws.length && size < TOGETHER; to++) size += raws[to]!.text.length;
			outcomes.push(...analyze(raws.slice(from, to)));
			from = to;
		}
		return outcomes;
	};
}

async function openStages(options: AnalyzeOptions): Promise<(raws: readonly RawDocument[]) => GroupOutcome[]> {
	const lexicon = loadLexicon();
	const { details } = lexicon;
	const cues = buildTargetCues(details.units, details.targetCues, details.countries);
	const own = await rowsOf(options.dict ?? []);
	const formulas =
		own.length === 0
			? loadSloganResources(details)
			: buildSloganResources(details.sloganContext, [...own, ...details.tifa], details.countries);
	const pinyin = openPinyin(() => loadNameReadings().ofPerson);
	const formulaPinyin = options.pinyin === true ? await openFormulaPinyin() : undefined;
	const keepBoilerplate = options.keepBoilerplate ?? false;
	const shown = { script: options.script ?? 'original', withText: options.withText ?? false, pinyin, formulaPinyin };
	const slab = new Slab();
	return (raws) => {
		slab.clear();
		const { stage, outcomes } = stages(raws.length);
		const articles = stage((i) => cleanDocument(raws[i]!, { keepBoilerplate }));
		const prepared = stage((i) => prepareText(articles[i]!));
		const readings = stage((i) => buildReading(prepared[i]!, lexicon, slab));
		const places = stage((i) => findPlace(readings[i]!, lexicon));
		const people = stage((i) => extractPeople(readings[i]!, lexicon, places[i]!));
		const organizations = stage((i) => extractOrganizations(readings[i]!, lexicon, people[i]!, places[i]!));
		const slogans = stage((i) =>
			extractSlogans(readings[i]!, formulas, { people: people[i]!, organizations: organizations[i]! }),
		);
		const targets = stage((i) => extractTargets(readings[i]!, cues));
		const speeches = stage((i) => extractSpeeches(readings[i]!, lexicon, people[i]!, organizations[i]!));
		const events = stage((i) => extractEvents(readings[i]!, people[i]!, places[i]!));
		const keywords = stage((i) => (options.keywords === false ? [] : extractKeywords(readings[i]!, lexicon)));
		const findings = (i: number): Findings => ({
			people: withPronouns(readings[i]!.text, people[i]!, speeches[i]!),
			organizations: organizations[i]!,
			slogans: slogans[i]!,
			targets: targets[i]!,
			speeches: speeches[i]!,
			events: events[i]!,
			keywords: keywords[i]!,
			place: places[i]!.name,
		});
		return outcomes(
			stage((i) => ({ record: assembleRecord(prepared[i]!, findings(i), shown), prepared: prepared[i]! })),
		);
	};
}

/** Runs stages over the documents that have come through all stages before. */
function stages(count: number) {
	const errors = new Map<number, { readonly error: unknown }>();
	return {
		/** Results by document; those of a document that has failed are never looked at. */
		stage<Result>(work: (index: number) => Result): readonly Result[] {
			const results = new Array<Result>(count);
			for (let i = 0; i < count; i++) {
				if (errors.has(i)) continue;
				try {
					results[i] = work(i);
				} catch (error) {
					errors.set(i, { error });
				}
			}
			return results;
		},
		outcomes: (analyses: readonly Analysis[]): GroupOutcome[] =>
			Array.from({ length: count }, (_, i) => errors.get(i) ?? analyses[i]!),
	};
}

/** Rows of users' dictionaries. What checks them is loaded for who has some. */
async function rowsOf(files: readonly string[]): Promise<readonly Row[]> {
	if (files.length === 0) return [];
	const { readUserDictionary } = await import('./lexicon/check/index.js');
	return files.flatMap((file) => readUserDictionary(file).rows.map(asInTexts));
}

/** A user's row with its forms as the extractors will meet them. */
function asInTexts(row: Row): Row {
	const forms = ['formula', 'variants', 'members'].filter((column) => row[column]);
	return {
		...row,
		...Object.fromEntries(forms.map((column) => [column, row[column]!.split('|').map(prepareForm).join('|')])),
	};
}
