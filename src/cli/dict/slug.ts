/** Gives the pinyin of a text, syllables apart and without tones. */
export type ToPinyin = (text: string) => readonly string[];

/** Opens the pinyin library when ids are needed. */
export async function slugger(): Promise<ToPinyin> {
	const { pinyin } = await import('pinyin-pro');
	return (text) => pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}

const SYLLABLES = 10;

/** An id as in dict/tifa.csv: pinyin in kebab-case, ten syllables at most, unlike all before it. */
export function slug(formula: string, toPinyin: ToPinyin, taken: Set<string>): string {
	const base =
		toPinyin(formula)
			.flatMap((part) => part.toLowerCase().match(/[a-z0-9]+/g) ?? [])
			.slice(0, SYLLABLES)
			.join('-') || 'formula';
	let id = base;
	for (let n = 2; taken.has(id); n++) id = `${base}-${n}`;
	taken.add(id);
	return id;
}
