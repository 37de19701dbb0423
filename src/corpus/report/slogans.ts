import type { SloganKind, TifaRecord } from '../../record/schema.js';
import { periodOf } from './periods.js';
import { compare, count, obtain, ranking, Sighting } from './tally.js';
import { temperatureOf } from './temperature.js';
import type { Periods, SloganEntry } from './types.js';

class Slogan extends Sighting {
	readonly forms = new Map<string, number>();
	readonly kinds = new Map<string, number>();
	readonly months = new Map<string, number>();
	readonly speakers = new Map<string, number>();
	label: string | null = null;
	labelEn: string | null = null;
	gloss: string | null = null;
	mentions = 0;
}

type SloganOf = TifaRecord['slogans'][number];

/** Variants of one entry of the dictionary are one slogan. */
export const sloganKey = (slogan: Pick<SloganOf, 'normalized' | 'entry'>): string =>
	slogan.entry === null ? slogan.normalized : `entry/${slogan.entry}`;

/** Gathers slogans with their months and speakers over the articles of a corpus. */
export class Slogans {
	readonly #slogans = new Map<string, Slogan>();

	add(record: TifaRecord): void {
		const { date } = record.document;
		const here = new Set<Slogan>();
		for (const slogan of record.slogans) {
			const held = obtain(this.#slogans, sloganKey(slogan), () => new Slogan());
			if (!here.has(held)) {
				held.see(date);
				if (date !== null) count(held.months, date.slice(0, 7));
				if (slogan.speaker !== null) count(held.speakers, slogan.speaker);
			}
			here.add(held);
			held.mentions += slogan.mentions.length;
			held.label ??= slogan.label;
			held.labelEn ??= slogan.labelEn;
			held.gloss ??= slogan.gloss;
			count(held.forms, slogan.normalized);
			count(held.kinds, slogan.kind);
		}
	}

	get size(): number {
		return this.#slogans.size;
	}

	ranked(): readonly string[] {
		return [...this.#slogans]
			.sort(([a, m], [b, n]) => n.articles - m.articles || n.mentions - m.mentions || compare(a, b))
			.map(([key]) => key);
	}

	/** Who said it, by name, the most frequent first. */
	speakers(key: string): readonly (readonly [string, number])[] {
		return ranking(this.#slogans.get(key)!.speakers);
	}

	/** `total` is the number of articles of the corpus. */
	entry(key: string, periods: Periods, total: number): Omit<SloganEntry, 'speakers'> {
		const slogan = this.#slogans.get(key)!;
		const byPeriod = new Map<string, number>();
		for (const [month, articles] of slogan.months) count(byPeriod, periodOf(month, periods.granularity), articles);
		return {
			name: ranking(slogan.forms)[0]![0],
			kind: ranking(slogan.kinds)[0]![0] as SloganKind,
			label: slogan.label,
			labelEn: slogan.labelEn,
			gloss: slogan.gloss,
			mentions: slogan.mentions,
			temperature: temperatureOf(slogan.articles, total),
			periods: periods.keys.map((period) => byPeriod.get(period) ?? 0),
			...slogan.seen(),
		};
	}
}
