import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { TifaError } from '../../errors.js';
import { type Gold, type GoldSet, goldSchema } from '../gold.js';
import { SCORED, type Scored } from '../kinds.js';
import { readSheet, type SheetRow } from './rows.js';
import { DOCUMENTS, type SheetName, TEXTS } from './sheets.js';

/** What a sheet gives to the article it belongs to. */
interface Draft {
	readonly id: string;
	readonly aliases: readonly string[];
	readonly cells: SheetRow['cells'];
	readonly people: Map<
		string,
		{ name: string; kind: string; optional: boolean; roles: string[]; optionalRoles: string[] }
	>;
	readonly organizations: object[];
	readonly slogans: object[];
	readonly targets: object[];
	readonly speeches: object[];
}

/**
 * Reads a folder of coding sheets as gold: the documents marked as coded, with what the other sheets hold of them.
 * @throws TifaError `FORMAT` with file and line
 */
export function readSheets(folder: string): GoldSet {
	const documents = readSheet(folder, DOCUMENTS);
	const all = new Set(documents.map(({ cells }) => cells.doc_id));
	const coded = documents.filter(({ cells }) => cells.coded === 'yes');
	if (coded.length === 0) {
		throw new TifaError(
			'FORMAT',
			`${join(folder, DOCUMENTS)}: No document is coded; write yes in the column "coded" of those that are.`,
		);
	}
	const drafts = new Map<string, Draft>();
	for (const { cells, where } of coded) {
		const id = cells.doc_id ?? '';
		if (drafts.has(id))
			throw new TifaError('FORMAT', `${where}: The document ${id} stands here twice; delete one row.`);
		drafts.set(id, draft(id, cells));
	}
	for (const [name, add] of Object.entries(ADD)) {
		for (const row of readSheet(folder, name as SheetName)) {
			const id = row.cells.doc_id ?? '';
			if (!all.has(id))
				throw new TifaError('FORMAT', `${row.where}: ${DOCUMENTS} has no document ${id}; correct the doc_id.`);
			const into = drafts.get(id);
			if (into !== undefined) add(into, row);
		}
	}
	const left = all.size - coded.length;
	return {
		articles: [...drafts.values()].map(finish),
		kinds: SCORED.filter((kind) => existsSync(join(folder, SHEET_OF[kind]))),
		text: (id) => textOf(folder, drafts.get(id)?.cells.file),
		notes: left === 0 ? [] : [`${left} of ${all.size} documents are not marked as coded and are left out.`],
	};
}

/** The sheet that codes a kind: what has no sheet was not coded and is not scored. */
const SHEET_OF: Readonly<Record<Scored, SheetName>> = {
	officials: 'people.csv',
	roles: 'roles.csv',
	bylines: 'people.csv',
	organizations: 'organizations.csv',
	slogans: 'slogans.csv',
	parallels: 'slogans.csv',
	targets: 'targets.csv',
	deadlines: 'targets.csv',
	speeches: 'speeches.csv',
	title: DOCUMENTS,
	date: DOCUMENTS,
	source: DOCUMENTS,
};

const draft = (id: string, cells: SheetRow['cells']): Draft => ({
	id,
	aliases: cells.file ? [basename(cells.file).replace(/\.[^.]+$/, '')] : [],
	cells,
	people: new Map(),
	organizations: [],
	slogans: [],
	targets: [],
	speeches: [],
});

const isOptional = ({ cells }: SheetRow): boolean => cells.optional === 'yes';

/** How the rows of each sheet go into the draft of their document. People come before their offices. */
const ADD = {
	'people.csv': ({ people }, row) => {
		const { name = '', kind = '' } = row.cells;
		if (people.has(name)) throw new TifaError('FORMAT', `${row.where}: ${name} stands here twice; delete one row.`);
		people.set(name, { name, kind, optional: isOptional(row), roles: [], optionalRoles: [] });
	},
	'roles.csv': ({ people }, row) => {
		const { name = '', role = '' } = row.cells;
		const person = people.get(name);
		if (person === undefined) {
			throw new TifaError(
				'FORMAT',
				`${row.where}: people.csv has no ${name} in this document; add the person or correct the name.`,
			);
		}
		(isOptional(row) ? person.optionalRoles : person.roles).push(role);
	},
	'organizations.csv': ({ organizations }, row) => {
		organizations.push({ text: row.cells.organization, kind: row.cells.kind || null, optional: isOptional(row) });
	},
	'slogans.csv': ({ slogans }, row) => {
		slogans.push({ text: row.cells.slogan, kind: row.cells.kind, optional: isOptional(row) });
	},
	'targets.csv': ({ targets }, row) => {
		const { metric, value, deadline } = row.cells;
		targets.push({ metric, value, deadline: deadline || null, optional: isOptional(row) });
	},
	'speeches.csv': ({ speeches }, row) => {
		speeches.push({ speaker: row.cells.speaker, verb: row.cells.verb, optional: isOptional(row) });
	},
} as const satisfies Record<Exclude<SheetName, typeof DOCUMENTS>, (into: Draft, row: SheetRow) => void>;

/** The sheets were checked cell by cell, so the parts fit the schema. */
const finish = ({ cells, people, ...rest }: Draft): Gold =>
	goldSchema.parse({
		...rest,
		title: cells.title,
		date: cells.date,
		source: cells.source,
		people: [...people.values()],
	});

/** Text of a sampled document. The name of the file is taken from the sheet, but only texts of the sample are opened. */
function textOf(folder: string, file: string | undefined): string | null {
	if (!file) return null;
	const path = join(folder, TEXTS, basename(file));
	return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
