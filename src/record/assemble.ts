import type { EventFact, OrganizationFact, PersonFact, SloganFact, SpeechFact, TargetFact } from '../extract/types.js';
import { convertToSimplified, toRaw } from '../normalize/index.js';
import type { PreparedText, Span } from '../types.js';
import { paragraphFinder } from './paragraphs.js';
import type { KeywordRecord, TifaRecord } from './schema.js';

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
	const { article, map, text } = prepared;
	const raw = article.raw.text;
	const at = (span: Span): { text: string; start: number; end: number } => {
		const { start, end } = toRaw(map, span);
		return { text: raw.slice(start, end), start, end };
	};
	const shown = (span: Span): string =>
		options.script === 'simplified' ? text.slice(span.start, span.end) : at(span).text;
	const speakerAt = speakerFinder(findings.speeches);
	const paragraphAt = paragraphFinder(prepared.paragraphs);
	const title = article.title?.value ?? null;
	const source = article.source?.value ?? null;
	return {
		document: {
			id: article.raw.id,
			// What came before is known only where documents are put in order; it is filled in there.
			duplicateOf: null,
			path: article.raw.path,
			title,
			titleNormalized: title === null ? null : convertToSimplified(title, prepared.script),
			date: prepared.date,
			source,
			sourceNormalized: source === null ? null : convertToSimplified(source, prepared.script),
			script: prepared.script,
			encoding: article.raw.encoding,
			place: findings.place,
			characters: visibleLength(text),
			sha256: article.raw.sha256,
			...(article.raw.extra === undefined ? {} : { extra: { ...article.raw.extra } }),
			...(options.withText ? { text: raw } : {}),
		},
		event: findings.events[0] ? eventRecord(findings.events[0]) : null,
		events: findings.events.map(eventRecord),
		people: findings.people.map((person) => ({
			name: person.mentions[0] ? shown(person.mentions[0]) : person.name,
			normalized: person.name,
			pinyin: person.kind === 'foreign' ? null : options.pinyin(person.name),
			kind: person.kind,
			attributes: [...person.attributes],
			// written out rather than spread: this is the innermost loop of a record
			roles: person.roles.map((role) => {
				const place = at(role);
				return {
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
				};
			}),
			mentions: person.mentions.map((mention) => {
				const place = at(mention);
				return { text: place.text, start: place.start, end: place.end, how: mention.how };
			}),
		})),
		organizations: findings.organizations.map((organization) => ({
			name: organization.mentions[0] ? shown(organization.mentions[0]) : organization.name,
			normalized: organization.name,
			resolved: organization.resolved,
			kind: organization.kind,
			mentions: organization.mentions.map(at),
		})),
		slogans: findings.slogans.map((slogan) => ({
			text: slogan.mentions[0] ? shown(slogan.mentions[0]) : slogan.text,
			normalized: slogan.text,
			kind: slogan.kind,
			label: slogan.label,
			labelEn: slogan.labelEn,
			pinyin: slogan.labelEn === null ? (options.formulaPinyin?.(slogan.label ?? slogan.text) ?? null) : null,
			members: [...slogan.members],
			gloss: slogan.gloss,
			entry: slogan.entry,
			speaker: slogan.mentions[0] ? speakerAt(slogan.mentions[0].start) : null,
			mentions: slogan.mentions.map(at),
		})),
		targets: findings.targets.map((target) => {
			const place = at(target);
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
			const whole = at(speech);
			const content = at({ start: speech.contentStart, end: speech.contentEnd });
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
		keywords: findings.keywords.map((keyword) => ({ ...keyword })),
		warnings: [...article.raw.warnings, ...article.warnings].map((warning) => ({ ...warning })),
	};
}

const eventRecord = (event: EventFact): TifaRecord['events'][number] => ({
	...event,
	people: Object.fromEntries(Object.entries(event.people).map(([part, names]) => [part, [...names]])),
});

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
		for (const speech of speeches)
			if (speech.contentStart <= position && position < speech.contentEnd) speaker = speech.speaker;
		return speaker;
	};
}
