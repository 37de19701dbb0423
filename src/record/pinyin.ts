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

/** Characters of a double surname with two characters behind it. */
const LONGEST = 4;
/** So many names are remembered; then all are forgotten, so that memory does not grow with the documents. */
const MOST = 20_000;
const HAN = /^\p{Script=Han}+$/u;

/**
 * Han names get pinyin with the readings that surnames have (单 Shàn, 解 Xiè); others have none.
 * @param load gives what is known without the library, when the first name comes
 */
export function openPinyin(load: () => Syllables): (name: string) => string | null {
	let compiled: Syllables | undefined;
	const known = new Map<string, string | null>();
	return (name) => {
		let pinyin = known.get(name);
		if (pinyin !== undefined) return pinyin;
		if (name.length > LONGEST) return null;
		compiled ??= load();
		pinyin = pinyinOf(name, compiled);
		if (known.size >= MOST) known.clear();
		known.set(name, pinyin);
		return pinyin;
	};
}

function pinyinOf(name: string, syllablesOf: Syllables): string | null {
	const double = name.length > 2 && DOUBLE.test(name);
	// Four characters are a double surname's name, or a minority name whose pinyin follows other rules.
	if ((name.length === 4 && !double) || !HAN.test(name)) return null;
	const syllables = syllablesOf(name) ?? librarySyllables(name);
	const given = double ? 2 : 1;
	let surname = '';
	let rest = '';
	for (let i = 0; i < syllables.length; i++) {
		if (i < given) surname += syllables[i]!;
		else rest += syllables[i]!;
	}
	return `${capital(surname)} ${capital(rest)}`.trim();
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What pinyin-pro says of a name. Loading it takes as long as some dozens of articles; few names need it. */
export function librarySyllables(name: string): readonly string[] {
	const { pinyin } = createRequire(import.meta.url)('pinyin-pro') as typeof import('pinyin-pro');
	return pinyin(name, { toneType: 'none', mode: 'surname', surname: 'head', type: 'array' } as const);
}
