import type {
	EventFact,
	OrganizationFact,
	PersonFact,
	RoleFact,
	SloganFact,
	SpeechFact,
	TargetFact,
} from '../extract/types.js';
import { convertToSimplified } from '../normalize/index.js';
import type { PreparedText, Span } from '../types.js';
import { Page, type Place } from './page.js';
import { paragraphFinder } from './paragraphs.js';
import type { EventPart, KeywordRecord, TifaRecord } from './schema.js';

/** Everything the extractors found in one article, spans in the prepared text. */
export interface Findings {
	readonly people: readonly PersonFact[];
	readonly organizations: readonly OrganizationFact[];
	readonly slogans: readonly SloganFact[];
	readonly targets: readonly TargetFact[];
	readonly speeches: readonly SpeechFact[];
	readonly events: readonly EventFact[];
	readonly keywords: readonly KeywordRecord[];
	readonly place: string | null;
}

export interface AssembleOptions {
	/** `original` shows text as the page has it, `simplified` as the extractors read it; spans stay the same */
	readonly script: 'original' | 'simplified';
	readonly withText: boolean;
	/** pinyin of a name, `null` where it has none */
	readonly pinyin: (name: string) => string | null;
	/** pinyin of a formula, where it is asked for */
	readonly formulaPinyin?: ((formula: string) => string) | undefined;
}

/** Leads all findings back to the decoded text and puts them into the shape of the record. */
export function assembleRecord(prepared: PreparedText, findings: Findings, options: AssembleOptions): TifaRecord {
	const { article, text } = prepared;
	const page = new Page(prepared);
	const simplified = options.script === 'simplified';
	/** a name as it is shown, given where it is mentioned first */
	const shown = (spans: readonly Span[], mentions: readonly Place[], name: string): string => {
		const first = mentions[0];
		if (first === undefined) return name;
		return simplified ? text.slice(spans[0]!.start, spans[0]!.end) : first.text;
	};
	const speakerAt = speakerFinder(findings.speeches);
	const paragraphAt = paragraphFinder(prepared.paragraphs);
	return {
		document: documentRecord(prepared, findings.place, options.withText),
		event: findings.events[0] ? eventRecord(findings.events[0]) : null,
		events: findings.events.map(eventRecord),
		people: findings.people.map((person) => {
			const mentions: TifaRecord['people'][number]['mentions'] = [];
			// written out rather than spread: this is the innermost loop of a record
			for (let k = 0; k < person.mentions.length; k++) {
				const mention = person.mentions[k]!;
				const place = page.at(mention);
				mentions.push({ text: place.text, start: place.start, end: place.end, how: mention.how });
			}
			return {
				name: shown(person.mentions, mentions, person.name),
				normalized: person.name,
				pinyin: person.kind === 'foreign' ? null : options.pinyin(person.name),
				kind: person.kind,
				attributes: person.attributes.slice(),
				roles: person.roles.map((role) => roleRecord(role, page.at(role))),
				mentions,
			};
		}),
		organizations: findings.organizations.map((organization) => {
			const mentions = page.all(organization.mentions);
			return {
				name: shown(organization.mentions, mentions, organization.name),
				normalized: organization.name,
				resolved: organization.resolved,
				kind: organization.kind,
				mentions,
			};
		}),
		slogans: findings.slogans.map((slogan) => {
			const mentions = page.all(slogan.mentions);
			return {
				text: shown(slogan.mentions, mentions, slogan.text),
				normalized: slogan.text,
				kind: slogan.kind,
				label: slogan.label,
				labelEn: slogan.labelEn,
				pinyin: slogan.labelEn === null ? (options.formulaPinyin?.(slogan.label ?? slogan.text) ?? null) : null,
				members: slogan.members.slice(),
				gloss: slogan.gloss,
				entry: slogan.entry,
				speaker: slogan.mentions[0] ? speakerAt(slogan.mentions[0].start) : null,
				mentions,
			};
		}),
		targets: findings.targets.map((target) => {
			const place = page.at(target);
			return {
				text: place.text,
				start: place.start,
				end: place.end,
				metric: target.metric,
				value: { ...target.value },
				modifier: target.modifier,
				constraint: target.constraint,
				constraintText: target.constraintText,
				scope: target.scope,
				deadline: target.deadline && { ...target.deadline },
				baseline: target.baseline,
				status: target.status,
				speaker: speakerAt(target.start),
				paragraph: paragraphAt(target.start),
			};
		}),
		speeches: findings.speeches.map((speech) => {
			const whole = page.at(speech);
			const content = page.at({ start: speech.contentStart, end: speech.contentEnd });
			return {
				speaker: { name: speech.speaker, normalized: speech.speaker },
				verb: speech.verb,
				start: whole.start,
				end: whole.end,
				contentStart: content.start,
				contentEnd: content.end,
				paragraph: paragraphAt(speech.contentStart),
			};
		}),
		keywords: findings.keywords.slice(),
		warnings: [...article.raw.warnings, ...article.warnings].map((warning) => ({ ...warning })),
	};
}

/** What is known of the document itself. */
function documentRecord(
	{ article, text, date, script }: PreparedText,
	place: string | null,
	withText: boolean,
): TifaRecord['document'] {
	const { raw } = article;
	const title = article.title?.value ?? null;
	const source = article.source?.value ?? null;
	const document: TifaRecord['document'] = {
		id: raw.id,
		// What came before is known only where documents are put in order; it is filled in there.
		duplicateOf: null,
		path: raw.path,
		title,
		titleNormalized: title === null ? null : convertToSimplified(title, script),
		date,
		source,
		sourceNormalized: source === null ? null : convertToSimplified(source, script),
		script,
		encoding: raw.encoding,
		place,
		characters: visibleLength(text),
		sha256: raw.sha256,
	};
	if (raw.extra !== undefined) document.extra = { ...raw.extra };
	if (withText) document.text = raw.text;
	return document;
}

const roleRecord = (role: RoleFact, place: Place): TifaRecord['people'][number]['roles'][number] => ({
	text: place.text,
	start: place.start,
	end: place.end,
	normalized: withoutSpaces(role.text),
	title: role.title,
	organization: role.organization?.text ?? null,
	organizationResolved: role.organizationResolved,
	level: role.level,
	system: role.system,
	rank: role.rank,
	labelEn: role.labelEn,
});

function eventRecord({ kind, name, date, place, people }: EventFact): TifaRecord['events'][number] {
	const parts: Partial<Record<EventPart, string[]>> = {};
	for (const part of Object.keys(people) as EventPart[]) parts[part] = people[part]!.slice();
	return { kind, name, date, place, people: parts };
}

/** by UTF-16 unit: 1 for what regular expressions call white space */
const BLANK = new Uint8Array(65536);
for (const mark of '\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff') BLANK[mark.charCodeAt(0)] = 1;
BLANK.fill(1, 0x2000, 0x200b);

function visibleLength(text: string): number {
	let blanks = 0;
	for (let i = 0; i < text.length; i++) blanks += BLANK[text.charCodeAt(i)]!;
	return text.length - blanks;
}

const withoutSpaces = (text: string): string => (visibleLength(text) === text.length ? text : text.replace(/\s/g, ''));

/** Speaker of the act whose content covers a position; `null` outside all of them. */
function speakerFinder(speeches: readonly SpeechFact[]): (position: number) => string | null {
	return (position) => {
		let speaker: string | null = null;
		for (let k = 0; k < speeches.length; k++) {
			const speech = speeches[k]!;
			if (speech.contentStart <= position && position < speech.contentEnd) speaker = speech.speaker;
		}
		return speaker;
	};
}
