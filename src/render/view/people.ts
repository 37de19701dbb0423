import type { PersonRecord, RoleRecord } from '../../record/schema.js';
import { faint, joined, type Rich, rich, strong, unbroken } from '../text/rich.js';
import type { ViewContext } from './context.js';
import type { Block, Section } from './view.js';

/** Office holders of this country with their offices. */
export const officialsSection = (context: ViewContext): Section | null =>
	officeHolders(context, 'official', 'officials');

/** Office holders of other countries and international bodies. */
export const foreignSection = (context: ViewContext): Section | null => officeHolders(context, 'foreign', 'foreign');

/** People without office. */
export const othersSection = (context: ViewContext): Section | null => named(context, 'other', 'others');

/** Makers of the article, apart from the people it is about. */
export const reportersSection = (context: ViewContext): Section | null => named(context, 'byline', 'reporters');

function officeHolders(
	context: ViewContext,
	kind: PersonRecord['kind'],
	name: 'officials' | 'foreign',
): Section | null {
	const { record, labels, shown } = context;
	const people = record.people.filter((person) => person.kind === kind);
	if (people.length === 0) return null;
	const titled = people.filter((person) => person.roles.length > 0);
	const untitled = people.filter((person) => person.roles.length === 0);
	// Foreign names come by their sound; reading the characters in pinyin would tell nobody anything.
	const pinyin = kind === 'official' && titled.some((person) => person.pinyin !== null);
	const { columns } = labels;
	const blocks: Block[] = [];
	if (titled.length > 0) {
		blocks.push({
			kind: 'table',
			columns: [columns.name, ...(pinyin ? [columns.pinyin] : []), columns.offices],
			rows: titled.map((person) => [
				rich(strong(shown(person.name, person.normalized)), attributes(person)),
				...(pinyin ? [faint(person.pinyin ?? '')] : []),
				joined(offices(person.roles, context), '、'),
			]),
		});
	}
	if (untitled.length > 0) {
		const content = nameList(untitled, context);
		blocks.push(
			titled.length > 0
				? { kind: 'line', content: rich(faint(`${labels.withoutOffice}: `), content) }
				: { kind: 'line', content },
		);
	}
	return { heading: labels.sections[name], count: people.length, blocks };
}

function named(context: ViewContext, kind: PersonRecord['kind'], name: 'others' | 'reporters'): Section | null {
	const people = context.record.people.filter((person) => person.kind === kind);
	if (people.length === 0) return null;
	return {
		heading: context.labels.sections[name],
		count: name === 'others' ? people.length : null,
		blocks: [{ kind: 'line', content: nameList(people, context) }],
	};
}

function nameList(people: readonly PersonRecord[], context: ViewContext): Rich {
	// 甲 某厂厂长、总工程师；乙: where offices follow, 、 parts them and no people.
	const separator = people.some((person) => person.roles.length > 0) ? '；' : '、';
	return joined(
		people.map((person) => {
			const roles = joined(
				person.roles.map((role) => unbroken(rich(context.shown(role.text, role.normalized)))),
				'、',
			);
			const name = unbroken(rich(context.shown(person.name, person.normalized)));
			return rich(name, attributes(person), roles.length > 0 ? ' ' : null, roles);
		}),
		separator,
	);
}

const attributes = (person: PersonRecord): Rich =>
	person.attributes.length > 0 ? faint(`（${person.attributes.join('，')}）`) : [];

/** Offices as written, each once; the body in full behind those that shorten it. */
function offices(roles: readonly RoleRecord[], { shown }: ViewContext): readonly Rich[] {
	const seen = new Set<string>();
	return roles.flatMap((role) => {
		if (seen.has(role.normalized)) return [];
		seen.add(role.normalized);
		const full = role.organizationResolved;
		const known = full === null || full === role.organization || role.normalized.includes(full);
		return [rich(shown(role.text, role.normalized), known ? null : faint(` (${full})`))];
	});
}
