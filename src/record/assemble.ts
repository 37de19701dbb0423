import type { EventFact, OrganizationFact, PersonFact, SloganFact, SpeechFact, TargetFact } from '../extract/types.js';
import { convertToSimplified, toRaw } from '../normalize/index.js';
import type { PreparedText, Span } from '../types.js';
import type { KeywordRecord, TifaRecord } from './schema.js';

/** Everything the extractors found in one article, spans in the prepared text. */
export interface Findings {
	readonly people: readonly PersonFact[];
	readonly organizations: readonly OrganizationFact[];
	readonly slogans: readonly SloganFact[];
	readonly targets: readonly TargetFact[];
	readonly speeches: readonly SpeechFact[];
	readonly event: EventFact | null;
	readonly keywords: readonly KeywordRecord[];
	readonly place: string | null;
}

export interface AssembleOptions {
	/** `original` shows text as the page has it, `simplified` as the extractors read it; spans stay the same */
	readonly script: 'original' | 'simplified';
	readonly withText: boolean;
	/** pinyin of a name, `null` where it has none */
	readonly pinyin: (name: string) => string | null;
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
	const title = article.title?.value ?? null;
	const source = article.source?.value ?? null;
	return {
		document: {
			id: article.raw.id,
			// What came before is known only where documents are put in order; it is filled in there.
			duplicateOf: null,
			path: article.raw.path,
			title,
			titleNormalized: title === null ? null : convertToSimplified(title),
			date: prepared.date,
			source,
			sourceNormalized: source === null ? null : convertToSimplified(source),
			script: prepared.script,
			encoding: article.raw.encoding,
			place: findings.place,
			characters: text.replace(/\s/g, '').length,
			sha256: article.raw.sha256,
			...(options.withText ? { text: raw } : {}),
		},
		event: findings.event && {
			...findings.event,
			people: Object.fromEntries(Object.entries(findings.event.people).map(([part, names]) => [part, [...names]])),
		},
		people: findings.people.map((person) => ({
			name: person.mentions[0] ? shown(person.mentions[0]) : person.name,
			normalized: person.name,
			pinyin: person.kind === 'foreign' ? null : options.pinyin(person.name),
			kind: person.kind,
			attributes: [...person.attributes],
			roles: person.roles.map((role) => ({
				...at(role),
				normalized: role.text.replace(/\s/g, ''),
				title: role.title,
				organization: role.organization?.text ?? null,
				organizationResolved: role.organizationResolved,
				level: role.level,
				system: role.system,
				rank: role.rank,
			})),
			mentions: person.mentions.map((mention) => ({ ...at(mention), how: mention.how })),
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
			members: [...slogan.members],
			gloss: slogan.gloss,
			entry: slogan.entry,
			speaker: slogan.mentions[0] ? speakerAt(slogan.mentions[0].start) : null,
			mentions: slogan.mentions.map(at),
		})),
		targets: findings.targets.map((target) => ({
			...at(target),
			metric: target.metric,
			value: { ...target.value },
			modifier: target.modifier,
			constraint: target.constraint,
			deadline: target.deadline && { ...target.deadline },
			baseline: target.baseline,
			status: target.status,
			speaker: speakerAt(target.start),
		})),
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
			};
		}),
		keywords: findings.keywords.map((keyword) => ({ ...keyword })),
		warnings: [...article.raw.warnings, ...article.warnings].map((warning) => ({ ...warning })),
	};
}

/** Speaker of the act whose content covers a position; `null` outside all of them. */
function speakerFinder(speeches: readonly SpeechFact[]): (position: number) => string | null {
	return (position) => {
		let speaker: string | null = null;
		for (const speech of speeches)
			if (speech.contentStart <= position && position < speech.contentEnd) speaker = speech.speaker;
		return speaker;
	};
}
