import { cleanDocument } from './clean/index.js';
import { extractEvent } from './extract/event/index.js';
import { extractKeywords } from './extract/keywords.js';
import { extractOrganizations } from './extract/organizations/index.js';
import { extractPeople } from './extract/people/index.js';
import { findPlace } from './extract/place.js';
import { buildReading } from './extract/reading.js';
import { buildSloganResources, extractSlogans } from './extract/slogans/index.js';
import { extractSpeeches } from './extract/speeches/index.js';
import { buildTargetCues, extractTargets } from './extract/targets/index.js';
import type { Row } from './lexicon/csv.js';
import { loadLexicon } from './lexicon/lexicon.js';
import { loadNameReadings } from './lexicon/name-readings.js';
import { prepareForm, prepareText } from './normalize/index.js';
import { assembleRecord } from './record/assemble.js';
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

/**
 * As `createAnalyzer`, for those who need the prepared text beside the record.
 * @throws TifaError `DICT` when a user's dictionary is malformed
 */
export async function openAnalysis(options: AnalyzeOptions = {}): Promise<(raw: RawDocument) => Analysis> {
	const lexicon = loadLexicon();
	const { details } = lexicon;
	const cues = buildTargetCues(details.units, details.targetCues);
	const own = await rowsOf(options.dict ?? []);
	const formulas = buildSloganResources(details.sloganContext, [...own, ...details.tifa], details.countries);
	const pinyin = openPinyin(loadNameReadings);
	const formulaPinyin = options.pinyin === true ? await openFormulaPinyin() : undefined;
	return (raw) => {
		const prepared = prepareText(cleanDocument(raw, { keepBoilerplate: options.keepBoilerplate ?? false }));
		const reading = buildReading(prepared, lexicon);
		const place = findPlace(reading, lexicon);
		const people = extractPeople(reading, lexicon, place);
		const organizations = extractOrganizations(reading, lexicon, people, place);
		const known = {
			people: people.map((person) => person.name),
			organizations: organizations.flatMap((organization) => organization.mentions),
		};
		const record = assembleRecord(
			prepared,
			{
				people,
				organizations,
				slogans: extractSlogans(reading, formulas, known),
				targets: extractTargets(reading, cues),
				speeches: extractSpeeches(reading, lexicon, people, organizations),
				event: extractEvent(reading, people, place),
				keywords: options.keywords === false ? [] : extractKeywords(reading, lexicon),
				place: place.name,
			},
			{ script: options.script ?? 'original', withText: options.withText ?? false, pinyin, formulaPinyin },
		);
		return { record, prepared };
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
