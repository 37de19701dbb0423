import type { TifaRecord } from '../../record/schema.js';
import { organizationKey } from './organizations.js';
import { personKey } from './people.js';
import { sloganKey } from './slogans.js';
import { compare } from './tally.js';
import { targetKey } from './targets.js';
import type { MarkKind } from './types.js';

/** A stretch of text that leads to an entry; `key` is the entry's in its gatherer. */
export interface KeyedMark {
	readonly start: number;
	readonly end: number;
	readonly kind: MarkKind;
	readonly key: string;
}

export interface KeptArticle {
	readonly document: TifaRecord['document'];
	text: string | null;
	readonly marks: readonly KeyedMark[];
}

/**
 * Keeps a sample of articles: those whose SHA-256 come first in order, which is as good as chance, and gives the same
 * articles whatever the order of the inputs. Memory holds at most twice the sample.
 */
export class Articles {
	#kept: KeptArticle[] = [];
	readonly #limit: number;

	constructor(limit: number) {
		this.#limit = limit;
	}

	add(record: TifaRecord, text: string | null): void {
		if (this.#limit === 0) return;
		this.#kept.push({ document: { ...record.document, text: undefined }, text, marks: marksOf(record) });
		if (this.#kept.length >= this.#limit * 2) this.#cut();
	}

	#cut(): void {
		this.#kept.sort((a, b) => compare(order(a), order(b)));
		this.#kept.length = Math.min(this.#kept.length, this.#limit);
	}

	/** The sample by date, the newest first; undated articles at the end. */
	finish(): readonly KeptArticle[] {
		this.#cut();
		return this.#kept.sort(
			(a, b) => compare(b.document.date ?? '', a.document.date ?? '') || compare(a.document.id, b.document.id),
		);
	}
}

const order = ({ document }: KeptArticle): string => `${document.sha256}/${document.id}`;

function marksOf(record: TifaRecord): readonly KeyedMark[] {
	const marks: KeyedMark[] = [];
	const mark = (kind: MarkKind, key: string, { start, end }: { start: number; end: number }): void => {
		if (end > start) marks.push({ start, end, kind, key });
	};
	for (const person of record.people) {
		const key = personKey(person);
		for (const at of person.mentions) mark('person', key, at);
		for (const at of person.roles) mark('role', key, at);
	}
	for (const body of record.organizations)
		for (const at of body.mentions) mark('organization', organizationKey(body), at);
	for (const slogan of record.slogans) for (const at of slogan.mentions) mark('slogan', sloganKey(slogan), at);
	for (const target of record.targets) mark('target', targetKey(target, record.document), target);
	for (const speech of record.speeches) mark('speech', speech.speaker.normalized, speech);
	return marks.sort((a, b) => a.start - b.start || b.end - a.end);
}
