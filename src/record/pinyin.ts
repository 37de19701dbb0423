import { createRequire } from 'node:module';

const DOUBLE =
	/^(?:欧阳|司马|上官|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|司徒|端木|独孤|南宫|宇文|长孙|闻人|呼延|申屠|澹台)/;

/** Pinyin of a formula that has no English name, syllables apart, without tones; marks and figures stay. */
export async function openFormulaPinyin(): Promise<(formula: string) => string> {
	const { pinyin } = await import('pinyin-pro');
	return (formula) => pinyin(formula, { toneType: 'none', nonZh: 'consecutive' }).replace(/ ?[、，；] ?/g, ', ');
}

/** Syllables of a name, `null` where only the library can tell. */
type Syllables = (name: string) => readonly string[] | null;

/**
 * Han names get pinyin with the readings that surnames have (单 Shàn, 解 Xiè); others have none.
 * @param load gives what is known without the library, when the first name comes
 */
export function openPinyin(load: () => Syllables): (name: string) => string | null {
	let compiled: Syllables | undefined;
	const known = new Map<string, string>();
	return (name) => {
		// Four characters are a double surname's name, or a minority name whose pinyin follows other rules.
		if (name.length > 4 || (name.length === 4 && !DOUBLE.test(name)) || !/^\p{Script=Han}+$/u.test(name)) return null;
		const cached = known.get(name);
		if (cached !== undefined) return cached;
		compiled ??= load();
		const syllables = compiled(name) ?? librarySyllables(name);
		const surname = DOUBLE.test(name) && name.length > 2 ? 2 : 1;
		const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
		const out = `${capital(syllables.slice(0, surname).join(''))} ${capital(syllables.slice(surname).join(''))}`.trim();
		known.set(name, out);
		return out;
	};
}

/** What pinyin-pro says of a name. Loading it takes as long as some dozens of articles; few names need it. */
export function librarySyllables(name: string): readonly string[] {
	const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as typeof import('pinyin-pro');
	return pinyin(name, { toneType: 'none', mode: 'surname', surname: 'head', type: 'array' } as const);
}
